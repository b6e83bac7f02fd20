/** Which rows belong to a stage: its fields' paths begin with one of them. */
import type { Stage } from '../../host/bindings';

/** The rows of a stage, as paths. */
export const rowsOf = (stage: Stage): ReadonlySet<string> =>
  new Set([
    `stage/${stage.id}`,
    ...stage.criteria.map((one) => `criterion/${one.id}`),
    ...stage.exits.map((one) => `exit/${one.id}`),
    ...stage.clocks.map((one) => `clock/${one.id}`),
    ...stage.escalation.map((one) => `escalation/${one.id}`),
    ...stage.lines.map((one) => `line/${one.id}`),
  ]);

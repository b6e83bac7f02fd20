/** What belongs to a stage: the rows with which its fields' paths begin, and the wordings that stand beside its words. */
import type { RivalView, Stage } from '../../host/bindings';

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

/** Of which fields of a stage several wordings stand, in the order of the sheet, and how many with the first. */
export const rivalsOf = (
  stage: Stage,
  rivals: readonly RivalView[],
): { of: string; name: string; count: number }[] =>
  [
    { of: `stage/${stage.id}/statement`, name: 'the statement' },
    ...stage.criteria.map((one) => ({ of: `criterion/${one.id}/text`, name: `“${one.text}”` })),
  ]
    .map((field) => ({
      ...field,
      count: 1 + rivals.filter(({ rival, letter }) => rival.of === field.of && letter !== '').length,
    }))
    .filter(({ count }) => count > 1);

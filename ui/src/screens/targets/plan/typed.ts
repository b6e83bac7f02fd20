/** What fields of a tried plan hold. */
import type { CellView, LinkView, PlanView } from '../../../host/bindings';

/**
 * A tried plan whose fields hold what the review holds: a field tells what was typed by its difference from that, and would
 * take what is only tried for kept already.
 */
export const typedAsKept = (tried: PlanView, kept: PlanView): PlanView => {
  const held = new Map(cellsOf(kept).map((cell) => [cell.target, cell.value]));
  const links = new Map(kept.chain.map((link) => [link.stage, link]));
  const cell = (one: CellView): CellView => {
    const value = one.solved ? undefined : held.get(one.target);
    return value === undefined ? one : { ...one, value };
  };
  const link = (one: LinkView): LinkView => {
    const before = links.get(one.stage);
    if (!before) return one;
    const { fixed, lag } = before;
    const rate = one.rate && before.rate ? { ...one.rate, typed: before.rate.typed } : one.rate;
    return { ...one, fixed, lag, rate };
  };
  return {
    ...tried,
    revenue: tried.revenue.map(cell),
    assumptions: tried.assumptions.map(cell),
    budget: tried.budget.map(cell),
    capacity: tried.capacity.map(cell),
    more: tried.more.map(cell),
    sources: tried.sources.map(cell),
    figures: tried.figures.map(cell),
    ahead: tried.ahead.map((one) => ({ ...one, target: cell(one.target), renewals: cell(one.renewals) })),
    chain: tried.chain.map(link),
  };
};

/** The cells that are typed. */
const cellsOf = (plan: PlanView): readonly CellView[] =>
  [
    plan.revenue,
    plan.assumptions,
    plan.budget,
    plan.capacity,
    plan.more,
    plan.sources,
    plan.figures,
    plan.ahead.flatMap((one) => [one.target, one.renewals]),
  ]
    .flat()
    .filter((cell) => cell.target !== '');

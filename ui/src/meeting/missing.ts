/** What is missing before a block is done: items without two yeses, and the other open points of its places. */
import type { AgreementView, OpenPoint, View } from '../host/bindings';
import type { Spot } from '../session/place.svelte';
import { spotOf } from '../session/travel';

/** Items that lack the same: one that somebody has answered stands alone, those not asked yet stand together. */
export interface Unagreed {
  /** Where the first of them is. */
  target: string;
  /** "SAL, SQO". */
  titles: string;
  /** "sales: 2 changes to read". */
  text: string;
  /** The first of them, for the glyph. */
  agreement: AgreementView;
}

const itemsOf = ({ review }: View, { screen, item }: Spot): readonly AgreementView[] => {
  if (screen === 'stages') {
    const stages = review.stages.filter(({ stage }) => item === undefined || stage.id === item);
    return stages.map((one) => one.agreement);
  }
  if (screen !== 'targets') return [];
  const tabs = [
    { id: 'shared', agreement: review.shared_agreement },
    { id: 'plan', agreement: review.plan_agreement },
    { id: 'goals', agreement: review.goals_agreement },
  ];
  return tabs.filter(({ id }) => item === undefined || id === item).map(({ agreement }) => agreement);
};

/** "sales: 2 changes to read", behind a name. */
const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

const isUntouched = ({ marketing, sales }: AgreementView): boolean =>
  marketing.standing === 'not_yet' && sales.standing === 'not_yet';

/** The items of some places that both sides have yet to agree on. */
export const unagreed = (view: View, spots: readonly Spot[]): Unagreed[] => {
  const open = spots.flatMap((spot) => itemsOf(view, spot)).filter((one) => !one.agreed);
  const untouched = open.filter(isUntouched);
  const told = open
    .filter((one) => !isUntouched(one))
    .map((one) => ({ target: one.item, titles: one.title, text: lowered(one.sentence), agreement: one }));
  const [first] = untouched;
  if (first) {
    const titles = untouched.map((one) => one.title).join(', ');
    told.push({ target: first.item, titles, text: 'not asked yet', agreement: first });
  }
  return told;
};

/** The other open points of some places. */
export const openPoints = (view: View, spots: readonly Spot[]): OpenPoint[] => {
  const isAt = (point: OpenPoint, { screen, item }: Spot): boolean =>
    point.place === screen &&
    (item === undefined || point.each.some((one) => spotOf(view, one.target)?.item === item));
  return view.open_points.filter((point) => {
    const at = spots.filter((spot) => isAt(point, spot));
    return at.length > 0 && !(point.code.endsWith('-not-agreed') && itemsOf(view, at[0] as Spot).length > 0);
  });
};

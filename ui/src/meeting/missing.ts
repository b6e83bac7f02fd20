/** What is missing before a block is done: items without two yeses, and the other open points of its screen. */
import type { AgreementView, OpenPoint, View } from '../host/bindings';
import type { Screen } from '../screens/list';

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

const itemsOf = ({ review }: View, screen: string): readonly AgreementView[] => {
  if (screen === 'stages') return review.stages.map((one) => one.agreement);
  if (screen === 'targets') return [review.shared_agreement, review.plan_agreement, review.goals_agreement];
  return [];
};

/** "sales: 2 changes to read", behind a name. */
const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

const isUntouched = ({ marketing, sales }: AgreementView): boolean =>
  marketing.standing === 'not_yet' && sales.standing === 'not_yet';

/** The items of a screen that both sides have yet to agree on. */
export const unagreed = (view: View, screen: string): Unagreed[] => {
  const open = itemsOf(view, screen).filter((one) => !one.agreed);
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

/** The other open points of a screen. */
export const openPoints = (view: View, screen: Screen): OpenPoint[] => {
  const told = itemsOf(view, screen.id).length > 0;
  return view.open_points.filter(
    (point) => point.place === screen.id && !(told && point.code.endsWith('-not-agreed')),
  );
};

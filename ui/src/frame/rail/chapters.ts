/** What the rail says in Prepare: chapters that exist, each with its result so far and its open points. */
import type { View } from '../../host/bindings';
import { SCREENS, type Screen } from '../../screens/list';
import type { RailGroup, RailRow } from './rail-row';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The result so far of a screen, in a few words. */
const NOTES: Record<string, (view: View) => string> = {
  agenda: (view) => `${counted(view.people.length, 'person', 'people')}, ${view.review.minutes} min`,
  stages: (view) => `${view.review.stages_agreed} of ${view.review.stages.length} agreed`,
  differ: (view) => view.review.cost.spent.likely,
  handoff: (view) => view.review.balance,
  wanted: (view) => counted(view.review.segments.length, 'segment', 'segments'),
  campaigns: (view) => counted(view.review.initiatives.length, 'initiative', 'initiatives'),
  issues: (view) => {
    const open = view.review.issues.filter((one) => one.issue.fate === 'open').length;
    return `${open} open, ${counted(view.review.risks.length, 'risk', 'risks')}`;
  },
  targets: (view) => counted(view.review.goals.length, 'goal', 'goals'),
};

const row = (view: View, screen: Screen): RailRow => {
  const note = NOTES[screen.id]?.(view) ?? '';
  const count = view.open_points.filter((point) => point.place === screen.id).length;
  return { id: screen.id, name: screen.name, ...(note ? { note } : {}), ...(count ? { count } : {}) };
};

/** The groups above the line. */
export const railGroups = (view: View): RailGroup[] =>
  (['Get ready', 'The review'] as const)
    .map((title) => ({
      title,
      rows: SCREENS.filter((screen) => screen.group === title).map((screen) => row(view, screen)),
    }))
    .filter((group) => group.rows.length > 0);

/** What is kept, at the foot. */
export const keep = (): RailGroup => ({
  title: 'Keep',
  rows: SCREENS.filter((screen) => screen.group === 'Keep').map(({ id, name, icon }) => ({
    id,
    name,
    ...(icon ? { icon } : {}),
  })),
});

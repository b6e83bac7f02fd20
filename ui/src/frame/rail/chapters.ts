/** What the rail says of the chapters that exist: each with its result so far and its open points. */
import type { MeetingPhase, View } from '../../host/bindings';
import { SCREENS, type Screen } from '../../screens/list';
import type { Spot } from '../../session/place.svelte';
import { countOf } from '../../session/points';
import type { RailGroup, RailRow } from './rail-row';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What there is to do before both have signed. */
const signNote = ({ signing, open_points: open }: View): string => {
  if (signing.state === 'signed') return 'Signed by both';
  const signed = [signing.marketing, signing.sales].filter((side) => side.standing === 'these').length;
  if (signed > 0) return `${signed} of 2 signed`;
  const points = countOf(open);
  return points > 0 ? counted(points, 'open point', 'open points') : 'Ready to sign';
};

/** The result so far of a screen, in a few words. */
const NOTES: Record<string, (view: View) => string> = {
  agenda: (view) => `${counted(view.people.length, 'person', 'people')}, ${view.review.minutes} min`,
  stages: (view) => `${view.review.stages_agreed} of ${view.review.stages.length} agreed`,
  last: (view) => view.review.last_quarter?.note ?? '',
  differ: (view) => view.review.cost.spent.likely,
  handoff: (view) => view.review.balance,
  wanted: (view) => counted(view.review.segments.length, 'segment', 'segments'),
  campaigns: (view) => counted(view.review.initiatives.length, 'initiative', 'initiatives'),
  issues: (view) => {
    const open = view.review.issues.filter((one) => one.issue.fate === 'open').length;
    return `${open} open, ${counted(view.review.risks.length, 'risk', 'risks')}`;
  },
  targets: (view) => counted(view.review.goals.length, 'goal', 'goals'),
  sign: signNote,
};

const row = (view: View, screen: Screen): RailRow => {
  const note = NOTES[screen.id]?.(view) ?? '';
  const count = countOf(view.open_points.filter((point) => point.place === screen.id));
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

/** The result so far of the screen with this id and its open points: "3 of 7 agreed, 4 open points". */
export const noteOf = (view: View, id: string): string => {
  const open = countOf(view.open_points.filter((point) => point.place === id));
  const points = open > 0 ? counted(open, 'open point', 'open points') : '';
  return [NOTES[id]?.(view) ?? '', points].filter(Boolean).join(', ');
};

/** The chapters once the meeting is over. */
export const agreedGroups = (view: View): RailGroup[] => [
  quarterGroup(view),
  {
    title: 'What we agreed',
    rows: SCREENS.filter((screen) => screen.group === 'The review').map((screen) => row(view, screen)),
  },
];

/** Where rows lead that are no screen of their own. */
const SPOTS: Readonly<Record<string, Spot>> = {
  actions: { screen: 'record', item: 'actions' },
  meetings: { screen: 'handoff', item: 'rhythm' },
};

/**
 * Where a row of the rail leads once the meeting is over. A screen that was left at a tab with a row of its own begins anew:
 * its own row would else lead to the other one's.
 */
export const spotOfRow = (id: string, left: string | undefined): Spot =>
  SPOTS[id] ?? { screen: id, ...(rowOf({ screen: id, item: left }) === id ? {} : { item: '' }) };

/** The row for where the person is, once the meeting is over. */
export const rowOf = ({ screen, item }: Spot): string =>
  Object.entries(SPOTS).find(([, spot]) => spot.screen === screen && spot.item === item)?.[0] ?? screen;

/** What goes on once the meeting is over: what is watched, what is to be done, when both sides meet. */
const quarterGroup = (view: View): RailGroup => {
  const { actions, rituals, scorecard } = view.review;
  const open = actions.filter(({ action }) => action.state === 'open');
  const late = open.filter((one) => one.late).length;
  const due = open.filter((one) => one.this_week).length;
  const what = due > 0 ? `${String(due)} due this week` : `${String(open.length)} open`;
  const meeting = rituals.find((one) => one.when !== '');
  const noted = (id: string, name: string, note: string): RailRow => ({
    id,
    name,
    ...(note ? { note } : {}),
  });
  return {
    title: 'This quarter',
    rows: [
      noted('scorecard', 'Scorecard', scorecard.week > 0 ? `Week ${String(scorecard.week)} of 13` : ''),
      noted('actions', 'Actions', late > 0 ? `${what}, ${String(late)} late` : what),
      noted('meetings', 'Meetings', meeting ? [meeting.when, meeting.hours].filter(Boolean).join(', ') : ''),
    ],
  };
};

/** What is kept, at the foot; once the meeting has started the agenda is looked up, not worked on. */
export const keep = (phase: MeetingPhase): RailGroup => ({
  title: 'Keep',
  rows: SCREENS.filter(
    (screen) =>
      // Once the meeting is over the scorecard stands further up.
      (screen.group === 'Keep' && !(phase === 'after' && screen.id === 'scorecard')) ||
      (phase !== 'prepare' && screen.group === 'Get ready'),
  ).map(({ id, name, icon }) => ({
    id,
    name,
    ...(icon ? { icon } : {}),
  })),
});

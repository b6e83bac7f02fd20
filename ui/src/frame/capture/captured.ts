/** What was captured last in this review, of all three kinds, the newest first. */
import type { View } from '../../host/bindings';
import { shortDay } from '../../parts/fields/dates';

/** One captured line. */
export interface Captured {
  target: string;
  text: string;
  /** "Action · Jonas Weber, Fri 29 Jan · 10:24": what it is, whose or what about, when. */
  note: string;
}

/** How many are shown. */
const MOST = 3;

const noted = (kind: string, about: readonly string[], at: string): string =>
  [kind, about.filter(Boolean).join(', '), at].filter(Boolean).join(' · ');

/** The newest of decisions, parked issues and actions. What came over from last quarter is nobody's capture here. */
export const lastCaptured = ({ review, people }: View): Captured[] => {
  const nameOf = (id: string | null): string => people.find((person) => person.id === id)?.name ?? '';
  // Identities are ordered by the time they were made, also in the sample, whose clock is its own.
  const isOwn = ({ lineage }: { lineage: string }): boolean => lineage > review.id;
  return [
    ...review.decisions.map(({ decision, at, field }) => ({
      id: decision.id,
      target: `decision/${decision.id}/text`,
      text: decision.text,
      note: noted('Decision', [field.split(':')[0] ?? '', nameOf(decision.owner)], at),
    })),
    ...review.issues
      .filter(({ issue }) => issue.kind === 'parked' && isOwn(issue))
      .map(({ issue, at }) => ({
        id: issue.id,
        target: `issue/${issue.id}/text`,
        text: issue.text,
        note: noted('Parked', [nameOf(issue.owner), issue.due ? shortDay(issue.due) : ''], at),
      })),
    ...review.actions
      .filter(({ action }) => isOwn(action))
      .map(({ action, at }) => ({
        id: action.id,
        target: `action/${action.id}/text`,
        text: action.text,
        note: noted('Action', [nameOf(action.owner), action.due ? shortDay(action.due) : ''], at),
      })),
  ]
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .slice(0, MOST)
    .map(({ target, text, note }) => ({ target, text, note }));
};

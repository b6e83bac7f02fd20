/** What was captured last, of all three kinds, the newest first. */
import type { ReviewView } from '../../host/bindings';

/** One captured line. */
export interface Captured {
  target: string;
  text: string;
  /** "Decision · 10:33". */
  note: string;
}

/** How many are shown. */
const MOST = 3;

/** The newest of decisions, parked issues and actions. */
export const lastCaptured = (review: ReviewView): Captured[] =>
  [
    ...review.decisions.map(({ decision, at }) => ({
      id: decision.id,
      target: `decision/${decision.id}/text`,
      text: decision.text,
      note: `Decision · ${at}`,
    })),
    ...review.issues
      .filter(({ issue }) => issue.kind === 'parked')
      .map(({ issue, at }) => ({
        id: issue.id,
        target: `issue/${issue.id}/text`,
        text: issue.text,
        note: `Parked · ${at}`,
      })),
    ...review.actions.map(({ action, at }) => ({
      id: action.id,
      target: `action/${action.id}/text`,
      text: action.text,
      note: `Action · ${at}`,
    })),
  ]
    // Identities are ordered by the time they were made, also in the sample, whose clock is its own.
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .slice(0, MOST)
    .map(({ target, text, note }) => ({ target, text, note }));

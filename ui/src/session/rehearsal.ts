/** Trying the meeting on a copy of the review: where it may begin, and how. */
import { getContext, setContext } from 'svelte';
import type { View } from '../host/bindings';

const KEY = Symbol('rehearsal');

/** Gives the components below the way into a rehearsal. */
export const provideRehearsal = (begin: () => void): void => {
  setContext(KEY, begin);
};

/** The way into a rehearsal; none where nobody gave one. */
export const useRehearsal = (): (() => void) | undefined => getContext(KEY);

/** Whether there is a meeting to try before it is held; the sample keeps nothing anyway. */
export const canRehearse = (view: View): boolean =>
  !view.sample && !view.rehearsal && view.review.meeting.phase === 'prepare';

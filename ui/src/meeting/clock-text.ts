/** The block clock in words and figures. */
import type { OnView, Warning } from '../host/bindings';

/** "9:42"; "+1:20" once it runs over. */
export const clockText = (left: number): string => {
  const seconds = Math.abs(left);
  const shown = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return left < 0 ? `+${shown}` : shown;
};

/** The minutes left that are spoken, the fewest first. */
const SPOKEN = [0, 1, 5, 10] as const;

/** What is said aloud when so many seconds are left: it changes at 10, 5, 1 and 0 minutes. */
export const spoken = (left: number): string => {
  const mark = SPOKEN.find((minutes) => left <= minutes * 60);
  if (mark === undefined) return '';
  if (mark === 0) return 'The time of this block is over';
  return mark === 1 ? '1 minute left' : `${mark} minutes left`;
};

/** How near the end it is, between two answers of the host. */
export const warningAt = (on: OnView, left: number): Warning => {
  const [low, last] = on.warns_at;
  if (left < 0) return 'over';
  return left <= last ? 'last' : left <= low ? 'low' : 'none';
};

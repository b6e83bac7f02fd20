/**
 * Waits for the end of a press. Pressing something leaves the field that had the cursor, and what the host answers to that may
 * move what is pressed before the button is let go: the press would be lost. So nothing is painted anew under a press.
 */

/** The longest anything waits, in milliseconds: a release that the window never hears of holds up nothing. */
export const LONGEST = 1_000;

let pressed = false;
let waiting: (() => void)[] = [];

const release = (): void => {
  pressed = false;
  const all = waiting;
  waiting = [];
  for (const go of all) go();
};

/** Resolves once nothing is pressed, and the click that comes of it is over: at once where nothing is. */
export const released = (): Promise<void> =>
  pressed
    ? new Promise((resolve) => {
        waiting.push(resolve);
        setTimeout(resolve, LONGEST);
      })
    : Promise.resolve();

window.addEventListener(
  'pointerdown',
  () => {
    pressed = true;
  },
  { capture: true },
);
// The click comes right after the release, before anything that was put off.
window.addEventListener('pointerup', () => setTimeout(release), { capture: true });
window.addEventListener('pointercancel', release, { capture: true });
window.addEventListener('blur', release);

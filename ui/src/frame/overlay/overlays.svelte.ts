/** What lies over the window whether or not a review is open. */
import { getContext, setContext } from 'svelte';

/** One of them. */
export type Overlay = 'settings' | 'about';

/** Which of them is open. */
export class Overlays {
  open = $state<Overlay>();

  /** Opens one. */
  show(overlay: Overlay): void {
    this.open = overlay;
  }

  /** Closes it. */
  close(): void {
    this.open = undefined;
  }
}

const KEY = Symbol('overlays');

/** Gives them to the components below. */
export const provideOverlays = (overlays: Overlays): void => {
  setContext(KEY, overlays);
};

/** What lies over this window. */
export const useOverlays = (): Overlays => getContext(KEY);

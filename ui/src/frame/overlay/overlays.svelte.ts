/** What lies over the window whether or not a review is open. */
import { getContext, setContext } from 'svelte';

/** One of them. */
export type Overlay = 'settings' | 'about' | 'earlier';

/** Which of them is open. */
export class Overlays {
  open = $state<Overlay>();

  /** Whose earlier states are shown. */
  workspace = $state('');

  /** Opens one. */
  show(overlay: Overlay): void {
    this.open = overlay;
  }

  /** Shows the earlier states of a workspace. */
  showEarlier(workspace: string): void {
    this.workspace = workspace;
    this.open = 'earlier';
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

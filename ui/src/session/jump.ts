/** Leads to the field that a path of the review names, whichever screen it is on. */
import type { View } from '../host/bindings';
import { focusTarget, type Place, type Spot } from './place.svelte';
import { spotOf } from './travel';

/** Goes to the target and puts the focus there; `or` is where to look when nothing is known of it. */
export const jump = async (place: Place, view: View, target: string, or: Spot): Promise<void> => {
  if (await place.focus(spotOf(view, target) ?? or, target)) return;
  // Not a field but a row, list or item: its first field is where it is mended.
  if (!focusTarget(target)) {
    document.querySelector<HTMLElement>(`[data-target^="${CSS.escape(target)}"]`)?.focus();
  }
};

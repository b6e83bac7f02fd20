/**
 * Marks the row of a list that is worked on, so that what stands behind its words can show.
 *
 * A row opens and closes only once the pointer is let go: until then nothing moves away from under it.
 */

/** The grip moves a row; whoever holds it does not work in the row. */
const GRIP = '.grip';

/** Keeps `data-worked` on the row with the focus, or with an open menu. An attachment of the list. */
export const worked = (list: HTMLElement): (() => void) => {
  let pressed = false;
  const isIn = (row: Element, active: Element | null): boolean =>
    active !== null && row.contains(active) && !active.matches(GRIP);
  const settle = (active: Element | null): void => {
    for (const row of list.children) {
      const menu = row.querySelector('[aria-expanded="true"][role="combobox"]');
      row.toggleAttribute('data-worked', isIn(row, active) || menu !== null);
    }
  };
  const entered = (): void => {
    if (!pressed) settle(document.activeElement);
  };
  const left = (event: FocusEvent): void => {
    // Where the window loses the focus, the field is still the active one, and its row is worked on.
    if (!pressed)
      settle(event.relatedTarget instanceof Element ? event.relatedTarget : document.activeElement);
  };
  const down = (): void => {
    pressed = true;
  };
  const up = (): void => {
    pressed = false;
    // After the click that the release makes.
    setTimeout(() => {
      if (!pressed) settle(document.activeElement);
    });
  };
  list.addEventListener('focusin', entered);
  list.addEventListener('focusout', left);
  document.addEventListener('pointerdown', down, true);
  document.addEventListener('pointerup', up, true);
  document.addEventListener('pointercancel', up, true);
  return () => {
    list.removeEventListener('focusin', entered);
    list.removeEventListener('focusout', left);
    document.removeEventListener('pointerdown', down, true);
    document.removeEventListener('pointerup', up, true);
    document.removeEventListener('pointercancel', up, true);
  };
};

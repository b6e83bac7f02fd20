/**
 * What waits for Enter, for a moment. Whatever else is pressed thinks better of it, and the focus goes back to where it
 * was: an Enter meant for something else must never do it.
 */

/** How long it waits, in milliseconds. */
const WAITS = 5_000;
/** Keys that are held for the sake of another. */
const HELD: readonly string[] = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];
/** Marks the element around the button that Enter presses. */
const AROUND = '[data-armed]';

const isInside = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(AROUND) !== null;

/** Waits for Enter, or does not. */
export class Armed {
  #on = $state(false);
  #rest: () => void = () => undefined;

  /** True while it waits. */
  get on(): boolean {
    return this.#on;
  }

  /** Waits from now on. */
  arm(): void {
    this.disarm();
    const active = document.activeElement;
    const from = active instanceof HTMLElement && active !== document.body ? active : undefined;
    const pressed = (event: KeyboardEvent) => {
      // Esc is a shortcut of its own: it must not reach what lies below as well.
      if (event.key === 'Escape' || HELD.includes(event.key)) return;
      if ((event.key === 'Enter' || event.key === ' ') && isInside(event.target)) return;
      this.disarm();
    };
    const pointed = (event: Event) => {
      if (!isInside(event.target)) this.disarm();
    };
    const timer = setTimeout(() => {
      this.disarm();
    }, WAITS);
    window.addEventListener('keydown', pressed, true);
    window.addEventListener('pointerdown', pointed, true);
    this.#rest = () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', pressed, true);
      window.removeEventListener('pointerdown', pointed, true);
      if (!isInside(document.activeElement)) return;
      if (from?.isConnected) from.focus({ preventScroll: true });
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    };
    this.#on = true;
  }

  /** Waits no longer. */
  disarm(): void {
    if (!this.#on) return;
    this.#on = false;
    this.#rest();
  }
}

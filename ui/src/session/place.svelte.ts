/** Where the person is in the open review: which screen, which tab, which item. Kept in memory only. */
import { getContext, setContext, tick } from 'svelte';

/** One place. */
export interface Spot {
  screen: string;
  /** The tab or item of the screen, where it has several. */
  item?: string | undefined;
}

/** How long the way back from a jump stays open, in milliseconds. */
const BACK_FOR = 60_000;

/** Follows the person. */
export class Place {
  /** The path of the field the person was led to: what folds it away opens. */
  wanted = $state('');
  /** Where the person was led from, and what that is called, until they are there again. */
  back = $state.raw<Spot & { name: string }>();
  #spot = $state.raw<Spot>({ screen: 'agenda' });
  #items: Readonly<Record<string, string>> = {};

  constructor(first: Spot) {
    this.go(first);
  }

  /** The screen on now. */
  get screen(): string {
    return this.#spot.screen;
  }

  /** Its tab or item, if one was chosen. */
  get item(): string | undefined {
    return this.#spot.item;
  }

  /** Goes to a screen, at the item it was left at when none is named. */
  go(spot: Spot): void {
    this.wanted = '';
    const item = spot.item ?? this.#items[spot.screen];
    if (item !== undefined) this.#items = { ...this.#items, [spot.screen]: item };
    this.#spot = { screen: spot.screen, item };
    if (this.back?.screen === spot.screen) this.back = undefined;
  }

  /** The item a screen was left at. */
  leftAt(screen: string): string | undefined {
    return this.#items[screen];
  }

  /** Remembers where a screen is left at, without going anywhere. */
  keep(screen: string, item: string): void {
    this.#items = { ...this.#items, [screen]: item };
  }

  /** Goes elsewhere; for a while there is a way back to where the person is, which is called `name`. */
  leap(spot: Spot, name: string): void {
    const from = { screen: this.screen, item: this.item, name };
    this.go(spot);
    this.offer(from);
  }

  /** Offers the way back to where the person was, unless they still are there. */
  offer(from: Spot & { name: string }): void {
    if (from.screen === this.screen || this.back) return;
    this.back = from;
    setTimeout(() => {
      if (this.back === from) this.back = undefined;
    }, BACK_FOR);
  }

  /** Goes to where the person was led from. */
  async goBack(): Promise<void> {
    if (!this.back) return;
    this.go(this.back);
    await tick();
    document.querySelector<HTMLElement>('[data-page]')?.focus();
  }

  /** Goes there and begins a new row of the list. */
  async begin(spot: Spot, list: string): Promise<void> {
    this.go(spot);
    this.wanted = `${list}/new`;
    await tick();
  }

  /** Goes there and puts the focus into the field that edits the target. */
  async focus(spot: Spot, target: string): Promise<boolean> {
    this.go(spot);
    this.wanted = target;
    await tick();
    return focusTarget(target);
  }
}

/** Puts the focus into the field that edits a target; false when it is not on screen. */
export const focusTarget = (target: string): boolean => {
  const field = document.querySelector<HTMLElement>(`[data-target="${CSS.escape(target)}"]`);
  if (!field) return false;
  field.focus();
  field.scrollIntoView({ block: 'center' });
  return document.activeElement === field;
};

const KEY = Symbol('place');

/** Gives the place to the components below. */
export const providePlace = (place: Place): void => {
  setContext(KEY, place);
};

/** Where the person is. */
export const usePlace = (): Place => getContext(KEY);

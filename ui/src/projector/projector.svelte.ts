/** Where the room looks, and which page it is shown. */
import { getContext, setContext } from 'svelte';

/** Nowhere, at this screen, or at a window of its own. */
export type Where = 'off' | 'here' | 'second';

/** What the bar says of each. */
const SAYS: Record<Where, string> = { off: 'Off', here: 'This screen', second: 'Second screen' };

/** The projector of this window. */
export class Projector {
  /** Where the room looks. */
  where = $state<Where>('off');
  /** True while only company and clock show. */
  blank = $state(false);
  /** True while the second screen stays as it is, whatever is done here. */
  held = $state(false);
  /** True when the room was chosen to be dark: a wall is light unless somebody says otherwise. */
  dark = $state(false);
  /** True while both sides are asked. */
  asking = $state(false);
  /** Which item is on: pages are measured for it. */
  item = '';
  /** What a key that does nothing here would need. */
  notice = $state('');
  #counts = $state.raw<readonly number[]>([]);
  #place = $state.raw({ of: '', at: 0 });

  /** True while this screen is the room's. */
  get on(): boolean {
    return this.where === 'here';
  }

  /** Its state in a word or two. */
  get says(): string {
    if (this.where === 'off') return SAYS.off;
    if (this.blank) return 'Blank';
    return this.held ? 'Held' : SAYS[this.where];
  }

  /** Shows the room another place, or none. */
  turnTo(where: Where): void {
    this.where = where;
    this.blank = false;
    this.held = false;
    this.asking = false;
    this.notice = '';
    this.#counts = [];
  }

  /** Freezes what the room sees on a screen of its own, or lets it follow again. */
  hold(): void {
    if (this.where === 'second') this.held = !this.held;
    else this.notice = 'Hold is off: it needs a second screen.';
  }

  /** Shows company and clock only, or all of it again. */
  toggleBlank(): void {
    this.blank = !this.blank;
  }

  /** Says into how many parts a page of an item flows. */
  measured(page: number, parts: number): void {
    if (this.#counts[page] === parts) return;
    const counts = [...this.#counts];
    counts[page] = parts;
    this.#counts = counts;
  }

  /** The parts of all pages of an item that has so many. */
  parts(pages: number): number[] {
    return Array.from({ length: pages }, (_, at) => this.#counts[at] ?? 1);
  }

  /** Which part is on: those of every item are counted from its first page. */
  at(item: string, pages: number): number {
    const all = this.parts(pages).reduce((sum, parts) => sum + parts, 0);
    return this.#place.of === item ? Math.min(this.#place.at, Math.max(0, all - 1)) : 0;
  }

  /** Shows another part of an item. */
  turn(item: string, at: number): void {
    this.#place = { of: item, at };
    this.notice = '';
  }
}

const KEY = Symbol('projector');

/** Gives the projector to the components below. */
export const provideProjector = (projector: Projector): void => {
  setContext(KEY, projector);
};

/** The projector of this window. */
export const useProjector = (): Projector => getContext(KEY);

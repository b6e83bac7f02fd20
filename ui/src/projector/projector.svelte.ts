/** Whether the room is shown something, and which of its pages. */
import { getContext, setContext } from 'svelte';

/** The projector of this window. */
export class Projector {
  /** True while this screen is the room's. */
  on = $state(false);
  /** True while only company and clock show. */
  blank = $state(false);
  /** True when the room was chosen to be dark: a wall is light unless somebody says otherwise. */
  dark = $state(false);
  /** True while both sides are asked. */
  asking = $state(false);
  /** What a key that does nothing here would need. */
  notice = $state('');
  #counts = $state.raw<readonly number[]>([]);
  #place = $state.raw({ of: '', at: 0 });

  /** On or off. */
  toggle(): void {
    this.on = !this.on;
    this.blank = false;
    this.asking = false;
    this.notice = '';
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

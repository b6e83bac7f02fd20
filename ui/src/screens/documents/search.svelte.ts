/** Looking for words in a document: where they are, and which place is shown. */
import type { FindRequest, Match, Matches } from '../../host/bindings';
import type { Viewer } from './viewer.svelte';

/** A search in the document that is shown. */
export class Search {
  /** True while its field is open. */
  open = $state(false);
  text = $state('');
  matches = $state.raw<readonly Match[]>([]);
  /** The place shown, counted from 0. */
  at = $state(0);
  readonly #viewer: Viewer;
  readonly #find: (request: FindRequest) => Promise<Matches>;
  #asked = 0;

  constructor(viewer: Viewer, find: (request: FindRequest) => Promise<Matches>) {
    this.#viewer = viewer;
    this.#find = find;
  }

  /** Looks for the words anew; turns to the first place from the page looked at when they are new words. */
  async run(fresh: boolean): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { document, paper, at } = this.#viewer;
    const text = this.open ? this.text : '';
    let matches: readonly Match[] = [];
    if (text.trim() !== '') {
      try {
        ({ matches } = await this.#find({ document, paper, text }));
      } catch {
        // Why there are no pages is said where the pages would be.
      }
    }
    if (asked !== this.#asked) return;
    this.matches = matches;
    if (fresh) {
      const next = matches.findIndex((match) => match.page >= at);
      this.#show(Math.max(next, 0));
    } else this.at = Math.min(this.at, Math.max(matches.length - 1, 0));
  }

  /** Goes to the next or the previous place, round the ends. */
  step(by: 1 | -1): void {
    const count = this.matches.length;
    if (count > 0) this.#show((this.at + by + count) % count);
  }

  close(): void {
    this.open = false;
    this.matches = [];
  }

  #show(at: number): void {
    this.at = at;
    const match = this.matches[at];
    if (match) this.#viewer.turn(match.page);
  }
}

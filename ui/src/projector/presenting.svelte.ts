/** What the room is shown of where the person is, and how its pages are turned: the same on either screen. */
import { tick } from 'svelte';
import { clockText } from '../meeting/clock-text';
import type { Meeting } from '../meeting/meeting.svelte';
import type { Place } from '../session/place.svelte';
import type { Session } from '../session/session.svelte';
import { marked, type Item } from './deck';
import { deckOf } from './decks/deck-of';
import type { Projector } from './projector.svelte';
import type { Name, Shown } from './room/shown';
import { asTyped } from './room/typed';

const nameOf = (item: Item | undefined): Name | undefined =>
  item && { name: item.name, marked: item.agreement && marked(item.agreement) };

/** Turns the pages. */
export class Presenting {
  readonly #session: Session;
  readonly #place: Place;
  readonly #meeting: Meeting;
  readonly #projector: Projector;

  /** The items of the screen that is on, and the pages of the one that is. */
  readonly deck = $derived.by(() => {
    const { view, typed } = this.#session;
    const seen = this.#projector.where === 'second' ? asTyped(view, typed) : view;
    return deckOf(seen, this.#meeting.view, { screen: this.#place.screen, item: this.#place.item });
  });
  /** The item that is on, among all there are. */
  readonly key = $derived.by(() => `${this.#place.screen}/${this.deck.items[this.deck.at]?.id ?? ''}`);
  readonly #parts = $derived.by(() => this.#projector.parts(this.deck.pages.length));
  /** The part that is on, counted over all pages. */
  readonly at = $derived.by(() => this.#projector.at(this.key, this.deck.pages.length));
  /** How many there are. */
  readonly all = $derived(this.#parts.reduce((sum, count) => sum + count, 0));
  /** The page that is on, and which part of it. */
  readonly on = $derived.by(() => {
    let left = this.at;
    for (const [page, count] of this.#parts.entries()) {
      if (left < count) return { page, part: left };
      left -= count;
    }
    return { page: 0, part: 0 };
  });
  /** All of it, as it is handed to a window that knows nothing else. */
  readonly shown: Shown = $derived.by(() => {
    const { items, at, pages, agreement } = this.deck;
    const { block, left, warning } = this.#meeting;
    return {
      of: this.key,
      before: nameOf(items[at - 1]),
      now: nameOf(items[at]) ?? { name: '' },
      after: nameOf(items[at + 1]),
      pages,
      ...this.on,
      at: this.at,
      all: this.all,
      stands: agreement && { marked: marked(agreement), sentence: agreement.sentence },
      clock: block && { text: clockText(left), warning, block: block.block.name },
      company: this.#session.view.company.name,
      blank: this.#projector.blank,
      dark: this.#projector.dark,
    };
  });

  constructor(session: Session, place: Place, meeting: Meeting, projector: Projector) {
    this.#session = session;
    this.#place = place;
    this.#meeting = meeting;
    this.#projector = projector;
  }

  /** Goes to the next item or the one before. */
  show(by: 1 | -1, last = false): void {
    const next = this.deck.items[this.deck.at + by];
    if (!next) return;
    this.#projector.asking = false;
    this.#place.go({ screen: this.#place.screen, item: next.id });
    const to = `${this.#place.screen}/${next.id}`;
    this.#projector.turn(to, 0);
    // Going back ends on the last part, once it is known how many there are.
    if (last) {
      void tick().then(() => {
        this.#projector.turn(to, Number.MAX_SAFE_INTEGER);
      });
    }
  }

  /** Turns to the next page or the one before; beyond the last one to the next item. */
  turn(by: 1 | -1): void {
    const to = this.at + by;
    if (to >= this.all) this.show(1);
    else if (to < 0) this.show(-1, true);
    else this.#projector.turn(this.key, to);
  }

  /** Turns to the read-back; false where there is none. */
  readBack(): boolean {
    const page = this.deck.pages.findIndex((one) => one.kind === 'read-back');
    if (page < 0 || !this.deck.agreement) return false;
    const before = this.#parts.slice(0, page).reduce((sum, count) => sum + count, 0);
    this.#projector.turn(this.key, before);
    return true;
  }
}

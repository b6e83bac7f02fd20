/** What the Documents screen holds: a document's pages, those in sight as pictures, the page looked at, and how large. */
import type { DocumentKind, PageCard, Paper, Preview, PreviewRequest } from '../../host/bindings';
import { hostErrorFrom, type HostError } from '../../host/host';
import { Pictures, type Picture } from './pictures';

/** A scale, or what the page is fitted to. */
type Zoom = number | 'page' | 'width';

/** CSS pixels in a point. */
export const POINT = 96 / 72;
/** Steps of the zoom. */
const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 2.5, 3];

interface Size {
  width: number;
  height: number;
}

/** The scale of a page of points in a room of CSS pixels. */
export const scaled = (zoom: Zoom, page: Size, room: Size): number => {
  if (typeof zoom === 'number') return zoom;
  const wide = room.width / (page.width * POINT);
  const high = room.height / (page.height * POINT);
  return Math.max(0.1, zoom === 'width' ? Math.min(wide, 3) : Math.min(wide, high));
};

/** The next larger or smaller step from a scale. */
export const zoomed = (scale: number, by: 1 | -1): number => {
  const near = 0.005;
  const steps =
    by === 1 ? ZOOMS.filter((one) => one > scale + near) : ZOOMS.filter((one) => one < scale - near);
  return (by === 1 ? steps[0] : steps.at(-1)) ?? scale;
};

/** Shows the documents. */
export class Viewer {
  document = $state<DocumentKind>('definitions');
  paper = $state<Paper>('a4');
  /** The page looked at, counted from 0. */
  at = $state(0);
  zoom = $state<Zoom>('page');
  /** The first and last page in sight in small. */
  sight = $state.raw<readonly [number, number]>([0, 0]);
  /** All pages, by name. */
  cards = $state.raw<readonly PageCard[]>([]);
  title = $state('');
  /** A page in points. */
  size = $state.raw<Size>({ width: 595.28, height: 841.89 });
  missing = $state.raw<readonly string[]>([]);
  /** What is known of each document, once it was set. */
  known = $state.raw<Partial<Record<DocumentKind, { pages: number; draft: boolean }>>>({});
  /** Why there are no pages. */
  refusal = $state.raw<HostError>();
  readonly #pictures = new Pictures();
  readonly #preview: (request: PreviewRequest) => Promise<Preview>;
  #asked = 0;
  #closed = false;

  constructor(preview: (request: PreviewRequest) => Promise<Preview>) {
    this.#preview = preview;
  }

  /** The pages to have at hand: the one looked at, its neighbours, and those in sight. */
  get wanted(): number[] {
    const [first, last] = this.sight;
    const seen = Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => first + at);
    const wanted = [this.at, this.at + 1, this.at - 1, ...seen];
    return wanted.filter((at, index) => at >= 0 && wanted.indexOf(at) === index);
  }

  /** A page as a picture, once it is at hand. */
  picture(at: number): Picture | undefined {
    return this.#pictures.get(this.cards[at]?.print);
  }

  /** Sets the document anew and shows it; an answer that was overtaken is dropped. */
  async load(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { document, paper, wanted: pages } = this;
    try {
      const preview = await this.#preview({ document, paper, pages, known: this.#pictures.known });
      // Whatever became of the question, its pictures are of use.
      if (!this.#closed) this.#pictures.take(preview.pages);
      if (asked === this.#asked) this.#show(preview);
    } catch (thrown) {
      if (asked === this.#asked) this.refusal = hostErrorFrom(thrown);
    }
  }

  /** Brings the pages that came into sight, where they are not at hand. */
  async see(): Promise<void> {
    const absent = this.wanted.some((at) => at < this.cards.length && !this.picture(at));
    if (absent) await this.load();
  }

  /** Turns to a page, as far as there are pages. */
  turn(to: number): void {
    this.at = Math.min(Math.max(to, 0), Math.max(this.cards.length - 1, 0));
  }

  /** Shows another document from its first page. */
  open(document: DocumentKind): void {
    if (this.document === document) return;
    this.document = document;
    this.at = 0;
  }

  /** Lets go of the pictures. */
  close(): void {
    this.#asked += 1;
    this.#closed = true;
    this.#pictures.close();
    this.cards = [];
  }

  #show(preview: Preview): void {
    this.refusal = undefined;
    this.title = preview.title;
    this.size = { width: preview.width, height: preview.height };
    this.missing = preview.missing;
    const known = { pages: preview.cards.length, draft: preview.draft };
    this.known = { ...this.known, [preview.document]: known };
    // Whatever shows a picture looks at the cards.
    this.cards = preview.cards;
    this.turn(this.at);
    this.#pictures.forget(this.wanted.flatMap((at) => this.cards[at]?.print ?? []));
  }
}

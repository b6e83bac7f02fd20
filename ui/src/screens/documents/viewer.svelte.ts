/** What the Documents screen holds: the pages of one document as pictures, the page looked at, and how large. */
import type { DocumentKind, DocumentRequest, Paper, Preview } from '../../host/bindings';
import { hostErrorFrom, type HostError } from '../../host/host';

/** One page as a picture. */
export interface Page {
  /** A blob: address. */
  picture: string;
  /** Its words. */
  text: string;
}

/** Sizes of paper in CSS pixels at full size (96 to an inch). */
export const SIZES: Record<Paper, { width: number; height: number }> = {
  a4: { width: 793.7, height: 1122.5 },
  letter: { width: 816, height: 1056 },
};

/** Steps of the zoom. */
const ZOOMS = [0.25, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];

/** The scale at which a whole page fits into a room of CSS pixels. */
export const fitting = (paper: Paper, width: number, height: number): number => {
  const size = SIZES[paper];
  return Math.max(0.1, Math.min(width / size.width, height / size.height));
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
  /** Null while a whole page fits. */
  zoom = $state<number | null>(null);
  pages = $state.raw<readonly Page[]>([]);
  title = $state('');
  missing = $state.raw<readonly string[]>([]);
  /** Pages of each document, once known. */
  counts = $state.raw<Partial<Record<DocumentKind, number>>>({});
  /** Why there are no pages. */
  refusal = $state.raw<HostError>();
  readonly #preview: (request: DocumentRequest) => Promise<Preview>;
  #asked = 0;

  constructor(preview: (request: DocumentRequest) => Promise<Preview>) {
    this.#preview = preview;
  }

  /** Sets the document anew and shows it; an answer that was overtaken is dropped. */
  async load(request: DocumentRequest): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const preview = await this.#preview(request);
      if (asked === this.#asked) this.#show(preview);
    } catch (thrown) {
      if (asked === this.#asked) this.refusal = hostErrorFrom(thrown);
    }
  }

  /** Turns to a page, as far as there are pages. */
  turn(to: number): void {
    this.at = Math.min(Math.max(to, 0), Math.max(this.pages.length - 1, 0));
  }

  /** Lets go of the pictures. */
  close(): void {
    this.#asked += 1;
    this.#forget();
    this.pages = [];
  }

  #show(preview: Preview): void {
    this.#forget();
    this.refusal = undefined;
    this.title = preview.title;
    this.missing = preview.missing;
    this.counts = { ...this.counts, [preview.document]: preview.pages.length };
    this.pages = preview.pages.map(({ svg, text }) => ({
      picture: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })),
      text,
    }));
    this.turn(this.at);
  }

  #forget(): void {
    for (const page of this.pages) URL.revokeObjectURL(page.picture);
  }
}

/** The pictures of pages that are at hand, by what tells the pages apart. */
import type { PreviewPage } from '../../host/bindings';

/** One page as a picture, with what can be read, found and edited on it. */
export interface Picture extends Omit<PreviewPage, 'svg'> {
  /** A blob: address. */
  picture: string;
}

/** Pictures that are kept at most besides those in sight. */
const KEPT = 64;

/** Keeps pictures while they are of use. */
export class Pictures {
  readonly #held = new Map<string, Picture>();

  /** The prints of all. */
  get known(): string[] {
    return [...this.#held.keys()];
  }

  get(print: string | undefined): Picture | undefined {
    return print === undefined ? undefined : this.#held.get(print);
  }

  /** Makes pictures of pages. */
  take(pages: readonly PreviewPage[]): void {
    for (const { svg, ...page } of pages) {
      this.#drop(page.print);
      const picture = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      this.#held.set(page.print, { ...page, picture });
    }
  }

  /** Lets go of the oldest that are not among those in sight. */
  forget(seen: readonly string[]): void {
    for (const print of this.known) {
      if (this.#held.size <= KEPT) return;
      if (!seen.includes(print)) this.#drop(print);
    }
  }

  /** Lets go of all. */
  close(): void {
    this.known.forEach((print) => {
      this.#drop(print);
    });
  }

  #drop(print: string): void {
    const held = this.#held.get(print);
    if (held) URL.revokeObjectURL(held.picture);
    this.#held.delete(print);
  }
}

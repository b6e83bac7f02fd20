/** What the bar says about saving: nothing yet, "Saved 10:36", "Saving…" once it takes long, or a failure that stays. */

/** Past this many milliseconds a wait is worth a word. */
export const SLOW = 400;

const clockTime = (at: Date): string =>
  `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;

const systemNow = (): Date => new globalThis.Date();

/** A change that is not on disk, and how to try again. */
export interface Unsaved {
  message: string;
  hint: string | null;
  retry: () => void;
}

/** Follows the calls that keep something. */
export class SaveState {
  /** When the last change became durable, as a clock shows it. */
  savedAt = $state<string>();
  /** True once a call has taken longer than `SLOW`. */
  slow = $state(false);
  /** What could not be kept. It stays until it is. */
  unsaved = $state.raw<Unsaved>();
  readonly #now: () => Date;
  #running = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(now: () => Date = systemNow) {
    this.#now = now;
  }

  /** A call has started. */
  begin(): void {
    this.#running += 1;
    this.#timer ??= setTimeout(() => {
      this.slow = true;
    }, SLOW);
  }

  /** It ended; `kept` says whether something is durable now. */
  end(kept: boolean): void {
    this.#running -= 1;
    if (kept) {
      this.savedAt = clockTime(this.#now());
      this.unsaved = undefined;
    }
    if (this.#running > 0) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.slow = false;
  }

  /** Something could not be kept. */
  failed(unsaved: Unsaved): void {
    this.unsaved = unsaved;
  }
}

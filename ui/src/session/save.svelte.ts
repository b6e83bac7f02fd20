/** What the bar says about saving: nothing yet, "Saved 10:36", "Saving…" once it takes long, or a failure that stays. */

/** Past this many milliseconds a wait is worth a word. */
export const SLOW = 400;

/** A change that is not on disk, and how to try again. */
export interface Unsaved {
  message: string;
  hint: string | null;
  retry: () => void;
}

/** Follows the calls that keep something. */
export class SaveState {
  /** When the last change became durable, as the host says it; empty before the first. */
  savedAt = $state('');
  /** True once a call has taken longer than `SLOW`. */
  slow = $state(false);
  /** What could not be kept. It stays until it is. */
  unsaved = $state.raw<Unsaved>();
  #running = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** A call has started. */
  begin(): void {
    this.#running += 1;
    this.#timer ??= setTimeout(() => {
      this.slow = true;
    }, SLOW);
  }

  /** It ended; `savedAt` says since when everything is durable, and is missing when it failed. */
  end(savedAt?: string): void {
    this.#running -= 1;
    if (savedAt !== undefined) {
      this.savedAt = savedAt;
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

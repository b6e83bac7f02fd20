/**
 * The state of one field that edits the open review.
 *
 * Typing becomes a draft within a second; leaving the field makes one change of it. A refused text stays in the field,
 * with the reason under it: nothing typed is ever dropped.
 */
import type { HostError } from '../host/host';

/** How long typing rests before it is kept as a draft, in milliseconds. */
export const DRAFT_AFTER = 600;

/** What a field needs of the session. */
export interface FieldKeeper {
  /** The draft kept for this place from before, if any. */
  draftOf(target: string): string | undefined;
  /** Keeps a draft; `null` drops it. */
  draft(target: string, text: string | null): Promise<void>;
  /** Makes the change; gives back why not, where it was refused or failed. */
  set(target: string, text: string): Promise<HostError | undefined>;
  /** The field has a text of its own from now on, or no longer. */
  hold(field: FieldState): void;
  release(field: FieldState): void;
}

/** One field. */
export class FieldState {
  readonly target: string;
  /** Why the text was refused. */
  refusal = $state.raw<HostError>();
  /** True while the text is a draft from before the window was opened. */
  restored = $state(false);
  #typed = $state<string>();
  readonly #keeper: FieldKeeper;
  readonly #kept: () => string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drafted = false;
  #leaving: Promise<boolean> | undefined;
  /** The text that is on its way while the field is being left. */
  #sent: string | undefined;

  /** `kept` reads the value as it stands in the review. */
  constructor(keeper: FieldKeeper, target: string, kept: () => string) {
    this.#keeper = keeper;
    this.target = target;
    this.#kept = kept;
    const draft = keeper.draftOf(target);
    if (draft !== undefined && draft !== kept()) {
      this.#typed = draft;
      this.#drafted = true;
      this.restored = true;
      keeper.hold(this);
    }
  }

  /** What stands in the field. */
  get text(): string {
    return this.#typed ?? this.#kept();
  }

  /** True while the field holds a text that is not the review's. */
  get dirty(): boolean {
    return this.#typed !== undefined && this.#typed !== this.#kept();
  }

  /** The person typed. */
  type(text: string): void {
    this.#typed = text;
    this.refusal = undefined;
    this.#keeper.hold(this);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (!this.dirty) return;
      this.#drafted = true;
      void this.#keeper.draft(this.target, this.text);
    }, DRAFT_AFTER);
  }

  /** Types and leaves at once, as a choice from a list does. */
  choose(text: string): Promise<boolean> {
    this.type(text);
    return this.leave();
  }

  /** Gives up what stands in the field, which is about to go with its row: nobody could mend it there any more. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const drafted = this.#drafted;
    if (this.#typed !== undefined) this.#settle(this.#typed);
    if (drafted) await this.#keeper.draft(this.target, null);
  }

  /** Makes the change. True when nothing is left to keep. */
  leave(): Promise<boolean> {
    const before = this.#leaving;
    if (before && this.#typed === this.#sent) return before;
    // What was typed while the text before it was on its way goes after it.
    const left = (before ? before.then(() => this.#leave()) : this.#leave()).finally(() => {
      if (this.#leaving === left) this.#leaving = undefined;
    });
    this.#leaving = left;
    return left;
  }

  async #leave(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#typed;
    this.#sent = text;
    if (text === undefined) return true;
    if (!this.dirty) {
      if (this.#drafted) await this.#keeper.draft(this.target, null);
      this.#settle(text);
      return true;
    }
    const refusal = await this.#keeper.set(this.target, text);
    if (refusal) {
      // Typed on in the meantime: the reason is about a text that is no longer there.
      if (this.#typed === text) this.refusal = refusal;
      return false;
    }
    this.#settle(text);
    return true;
  }

  #settle(text: string): void {
    if (this.#typed !== text) return;
    this.#typed = undefined;
    this.#drafted = false;
    this.restored = false;
    this.refusal = undefined;
    this.#keeper.release(this);
  }
}

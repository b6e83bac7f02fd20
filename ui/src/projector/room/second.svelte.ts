/** The window of the room as the presenter's window knows it: opened, handed what to show, closed. */
import type { WallState } from '../../host/bindings';
import { hostErrorFrom } from '../../host/host';
import type { Session } from '../../session/session.svelte';
import type { Projector } from '../projector.svelte';
import type { Shown } from './shown';

/** How often it is asked how its pages flow, and whether it is still there, in milliseconds. */
const ASK = 300;

/** The second screen. */
export class SecondScreen {
  readonly #session: Session;
  readonly #projector: Projector;
  /** What is handed over next, as text; missing while there is nothing new. */
  #next: string | undefined;
  #last = '';
  #sending = false;
  /** What was shown last before it was held. */
  #followed: Shown | undefined;

  constructor(session: Session, projector: Projector) {
    this.#session = session;
    this.#projector = projector;
  }

  /** Opens the window, or says why it can't. */
  async open(): Promise<void> {
    try {
      await this.#session.read('open_wall', {});
      this.#last = '';
      this.#projector.turnTo('second');
    } catch (thrown) {
      const { message, hint } = hostErrorFrom(thrown);
      this.#projector.notice = [message, hint].filter(Boolean).join(' ');
    }
  }

  /** Goes on with a window that is open already: this one was built anew. */
  async resume(): Promise<void> {
    const state = await this.#session.read('show_wall', { text: null }).catch(() => undefined);
    if (state?.open && this.#projector.where === 'off') this.#projector.turnTo('second');
  }

  /** Closes it. */
  async close(): Promise<void> {
    if (this.#projector.where === 'second') this.#projector.turnTo('off');
    await this.#session.read('close_wall', {}).catch(() => undefined);
  }

  /** What the room has: what is here, or what was when it was held. The clock goes on, and blank is blank. */
  seen(shown: Shown): Shown {
    if (!this.#projector.held) this.#followed = shown;
    const { clock, blank, dark } = shown;
    return { ...(this.#followed ?? shown), clock, blank, dark };
  }

  /** Hands over what is to be seen; of what comes while the host is busy only the newest. */
  show(shown: Shown): void {
    const text = JSON.stringify(shown);
    if (text === this.#last) return;
    this.#last = text;
    this.#next = text;
    void this.#send();
  }

  /** Asks after it now and then; gives back how to stop. */
  watch(): () => void {
    const asking = setInterval(() => void this.#send(), ASK);
    return () => {
      clearInterval(asking);
    };
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      this.#take(await this.#session.read('show_wall', { text: this.#pending() }));
    } catch {
      // The bar says what can't be reached; the room keeps what it has.
    } finally {
      this.#sending = false;
    }
    if (this.#next !== undefined) void this.#send();
  }

  #pending(): string | null {
    const text = this.#next ?? null;
    this.#next = undefined;
    return text;
  }

  #take({ open, of, parts }: WallState): void {
    const projector = this.#projector;
    if (projector.where !== 'second') return;
    // Somebody closed it: nothing is lost with it.
    if (!open) projector.turnTo('off');
    else if (of === projector.item)
      for (const [page, count] of parts.entries()) projector.measured(page, count);
  }
}

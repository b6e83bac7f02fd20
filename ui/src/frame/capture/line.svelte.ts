/**
 * The capture line: one line that becomes a decision, a parked issue or an action while the room goes on talking.
 *
 * It remembers where the person was; recording and leaving both go back there, caret and all. Leaving keeps the words.
 */
import { tick } from 'svelte';
import type { CaptureKind, Proposal } from '../../host/bindings';
import type { HostError } from '../../host/host';
import type { Session } from '../../session/session.svelte';

/** The kinds in the order Tab goes through them, each with its key and name. */
export const KINDS: readonly { value: CaptureKind; keys: string; text: string }[] = [
  { value: 'decision', keys: 'D', text: 'Decision' },
  { value: 'park', keys: 'P', text: 'Park' },
  { value: 'action', keys: 'A', text: 'Action' },
];

/** The field the person came from. */
interface Origin {
  element: HTMLElement;
  /** Finds the field again when it was painted anew. */
  target: string | undefined;
  caret: readonly [number, number] | undefined;
}

const originOf = (element: Element | null): Origin | undefined => {
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const text = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
  return {
    element,
    target: element.dataset.target,
    caret:
      text && element.selectionStart !== null
        ? [element.selectionStart, element.selectionEnd ?? 0]
        : undefined,
  };
};

/** The line and what stands in it. */
export class CaptureLine {
  open = $state(false);
  /** True while Tab has brought the person here and nothing was typed yet: the next Tab goes on. */
  passing = $state(false);
  kind = $state<CaptureKind>('decision');
  text = $state('');
  /** The change a decision would be about. */
  proposal = $state.raw<Proposal>();
  refusal = $state.raw<HostError>();
  /** The text area, once it is on screen. */
  box = $state.raw<HTMLTextAreaElement>();
  #origin: Origin | undefined;
  readonly #session: Session;
  /** Whether a path is edited on the screen that is on. */
  readonly #isHere: (target: string) => boolean;

  constructor(session: Session, isHere: (target: string) => boolean) {
    this.#session = session;
    this.#isHere = isHere;
  }

  /** True while the words are still about the change they started from. */
  get linked(): boolean {
    return (
      this.kind === 'decision' && this.proposal !== undefined && this.text.startsWith(this.proposal.text)
    );
  }

  /** Opens the line from wherever the person is; the field left on the way becomes a change first. */
  async start(kind: CaptureKind): Promise<void> {
    if (this.open) {
      this.choose(kind);
      return;
    }
    this.#origin = originOf(document.activeElement);
    this.open = true;
    this.passing = false;
    this.kind = kind;
    this.refusal = undefined;
    await tick();
    this.box?.focus();
    if (kind === 'decision' && this.text === '') await this.#propose();
  }

  /** Entered by pointer or by Tab: there is no field to go back to, and who came by Tab may only be passing. */
  enter(byPointer: boolean): void {
    if (this.open) return;
    this.#origin = undefined;
    this.open = true;
    this.passing = !byPointer;
    if (this.text === '') void this.#propose();
  }

  /** The kind after this one, or before it. */
  turn(by: 1 | -1): void {
    const at = KINDS.findIndex((one) => one.value === this.kind);
    this.choose(KINDS[(at + by + KINDS.length) % KINDS.length]?.value ?? this.kind);
  }

  /** Makes the line one of this kind; a decision with no words of its own starts from what changed last. */
  choose(kind: CaptureKind): void {
    this.kind = kind;
    this.passing = false;
    // Words nobody typed are no park and no action.
    if (kind !== 'decision' && this.text === this.proposal?.text) this.text = '';
    if (kind === 'decision' && this.text === '') void this.#propose();
  }

  type(text: string): void {
    this.text = text;
    this.passing = false;
    this.refusal = undefined;
  }

  /** Puts the line on record and goes back. */
  async record(): Promise<void> {
    if (this.text.trim() === '') return;
    const changed = this.linked ? (this.proposal?.target ?? null) : null;
    this.refusal = await this.#session.ask('capture', { kind: this.kind, line: this.text, changed });
    if (this.refusal) return;
    this.text = '';
    this.leave();
  }

  /** Goes back to where the person was; the words stay. */
  leave(): void {
    this.close();
    const origin = this.#origin;
    this.#origin = undefined;
    const again = origin?.target
      ? document.querySelector<HTMLElement>(`[data-target="${CSS.escape(origin.target)}"]`)
      : null;
    const element = origin?.element.isConnected ? origin.element : again;
    if (!element) {
      this.box?.blur();
      return;
    }
    element.focus();
    if (origin?.caret && (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) {
      element.setSelectionRange(...origin.caret);
    }
  }

  /** The person went elsewhere. */
  close(): void {
    this.open = false;
    this.refusal = undefined;
    if (this.text === this.proposal?.text) this.text = '';
    if (this.text === '') this.proposal = undefined;
  }

  async #propose(): Promise<void> {
    const { proposals } = await this.#session.read('recent', {}).catch(() => ({ proposals: [] }));
    const proposal = proposals.find((one) => this.#isHere(one.target));
    if (!proposal || !this.open || this.text !== '' || this.kind !== 'decision') return;
    this.proposal = proposal;
    this.text = proposal.text;
    await tick();
    this.box?.select();
  }
}

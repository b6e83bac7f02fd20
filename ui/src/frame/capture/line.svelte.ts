/**
 * The capture line: one line that becomes a decision, a parked issue or an action while the room goes on talking.
 *
 * It remembers where the person was; recording and leaving both go back there, caret and all. Leaving keeps the words.
 */
import { tick } from 'svelte';
import type { CaptureKind, GoalSide, Proposal, UnderstoodView } from '../../host/bindings';
import type { HostError } from '../../host/host';
import type { Session } from '../../session/session.svelte';

/** The kinds in the order Tab goes through them, each with its key and name. */
export const KINDS: readonly { value: CaptureKind; keys: string; text: string }[] = [
  { value: 'decision', keys: 'D', text: 'Decision' },
  { value: 'park', keys: 'P', text: 'Park' },
  { value: 'action', keys: 'A', text: 'Action' },
];

/** How long nobody types before the line is asked about, in milliseconds. */
const PAUSE = 150;

/** Words that were not put on record, with what they were to become. */
interface Refused {
  kind: CaptureKind;
  text: string;
  proposal: Proposal | undefined;
  askedBy: GoalSide | undefined;
  refusal: HostError;
}

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
  /** True once something was put on record from here. */
  recorded = $state(false);
  /** Which side asked for that change, where somebody says so. */
  askedBy = $state<GoalSide>();
  /** The change a decision would be about. */
  proposal = $state.raw<Proposal>();
  refusal = $state.raw<HostError>();
  /** Who and which day the words name, as far as they are typed. */
  understood = $state.raw<UnderstoodView>();
  #asking: ReturnType<typeof setTimeout> | undefined;
  /** The text area, once it is on screen. */
  box = $state.raw<HTMLTextAreaElement>();
  #origin: Origin | undefined;
  /** What waits until the line is free again. */
  #refused: readonly Refused[] = [];
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
    this.#listen();
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

  /** True while Tab changes the kind: with no words on it the line is passed like any other field. */
  get turns(): boolean {
    return !this.passing && (this.text !== '' || this.proposal !== undefined);
  }

  /** Does what a key means on the line. */
  press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    if (event.key === 'Escape') this.leave();
    else if (event.key === 'Enter') void this.record();
    else if (event.key === 'Tab' && plain && this.turns) this.#turn();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Makes the line one of this kind; a decision with no words of its own starts from what changed last. */
  choose(kind: CaptureKind): void {
    this.kind = kind;
    this.passing = false;
    // Words nobody typed are no park and no action.
    if (kind !== 'decision' && this.text === this.proposal?.text) this.text = '';
    if (kind === 'decision' && this.text === '') void this.#propose();
    this.#listen();
  }

  /** Says which side asked for the change; said twice, nobody did. */
  ask(side: GoalSide): void {
    this.askedBy = this.askedBy === side ? undefined : side;
  }

  type(text: string): void {
    this.text = text;
    this.passing = false;
    this.refusal = undefined;
    this.#listen();
  }

  /** Asks what the words say once nobody has typed for a moment; no key ever waits for it. */
  #listen(): void {
    clearTimeout(this.#asking);
    if (!this.open || this.text.trim() === '') {
      this.understood = undefined;
      return;
    }
    const { kind, text } = this;
    this.#asking = setTimeout(() => {
      void this.#session
        .read('understand', { kind, line: text })
        .then((understood) => {
          if (this.open && this.kind === kind && this.text === text) this.understood = understood;
        })
        // What the words say is said again once they are on record.
        .catch(() => undefined);
    }, PAUSE);
  }

  /** Puts the line on record and goes back at once: the next key is meant for what comes after. */
  async record(): Promise<void> {
    if (this.text.trim() === '') return;
    const { kind, text, proposal, askedBy } = this;
    // Who asked is said of the change; of other words nobody said it.
    const changed = this.linked ? (proposal?.target ?? null) : null;
    const asked_by = this.linked ? (askedBy ?? null) : null;
    this.text = '';
    this.leave();
    const refusal = await this.#session.ask('capture', { kind, line: text, changed, asked_by });
    if (!refusal) {
      this.recorded = true;
      return;
    }
    this.#refused = [...this.#refused, { kind, text, proposal, askedBy, refusal }];
    await this.#bring();
  }

  /** Goes back to where the person was; the words stay. */
  leave(): void {
    this.close();
    this.#goBack();
    void this.#bring();
  }

  #goBack(): void {
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
    if (this.text === '') {
      this.proposal = undefined;
      this.askedBy = undefined;
    }
    clearTimeout(this.#asking);
    this.understood = undefined;
  }

  /** The next kind. */
  #turn(): void {
    const at = KINDS.findIndex((one) => one.value === this.kind);
    this.choose(KINDS[(at + 1) % KINDS.length]?.value ?? this.kind);
  }

  /** Gives back the words that were refused, once there are no others on the line. */
  async #bring(): Promise<void> {
    const [first, ...rest] = this.#refused;
    if (!first || this.text !== '') return;
    this.#refused = rest;
    this.#origin = originOf(document.activeElement) ?? this.#origin;
    this.open = true;
    this.passing = false;
    await tick();
    this.box?.focus();
    this.kind = first.kind;
    this.text = first.text;
    this.proposal = first.proposal;
    this.askedBy = first.askedBy;
    this.refusal = first.refusal;
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

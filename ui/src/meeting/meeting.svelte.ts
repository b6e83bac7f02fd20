/**
 * The meeting in this window: its clock as the host tells it, counted on between two answers, and what the room does
 * with it.
 */
import { getContext, setContext } from 'svelte';
import type { BlockView, MeetingView, View } from '../host/bindings';
import type { HostError, Request } from '../host/host';
import type { Place } from '../session/place.svelte';
import type { Session, ViewCommand } from '../session/session.svelte';
import { Armed } from './armed.svelte';
import { spotOfBlock } from './blocks';
import { warningAt } from './clock-text';

/** How often the seconds shown are looked at, and how often the host is asked, in milliseconds. */
const LOOK = 250;
const ASK = 5_000;

/** The meeting of one open review. */
export class Meeting {
  /** Why the last act was refused. */
  refusal = $state.raw<HostError>();
  readonly #armed = new Armed();
  readonly #session: Session;
  readonly #place: Place;
  /** What the host told since the view came. */
  #later = $state.raw<{ of: View; meeting: MeetingView }>();
  #now = $state(performance.now());
  /** The newest answer, and when it came. */
  readonly #told = $derived.by(() => {
    const { view } = this.#session;
    const meeting = this.#later?.of === view ? this.#later.meeting : view.review.meeting;
    return { meeting, since: performance.now() };
  });

  constructor(session: Session, place: Place) {
    this.#session = session;
    this.#place = place;
  }

  /** The meeting as the host told it last. */
  get view(): MeetingView {
    return this.#told.meeting;
  }

  /** True while the next block waits for Enter. */
  get armed(): boolean {
    return this.#armed.on;
  }

  /** True while a sitting runs. */
  get on(): boolean {
    return this.view.phase === 'meet';
  }

  /** The block that is on. */
  get block(): BlockView | undefined {
    return this.#block(this.view.on?.block);
  }

  /** The block that comes next. */
  get next(): BlockView | undefined {
    return this.#block(this.view.next);
  }

  /** The block that was ended last. */
  get endedLast(): BlockView | undefined {
    return this.#block(this.view.ended_last);
  }

  /** Seconds left of the block that is on. */
  get left(): number {
    const { meeting, since } = this.#told;
    const passed = meeting.running ? Math.max(0, Math.floor((this.#now - since) / 1000)) : 0;
    return (meeting.on?.left ?? 0) - passed;
  }

  /** How near its end the block is. */
  get warning() {
    const { on } = this.view;
    return on ? warningAt(on, this.left) : 'none';
  }

  /** Lets the seconds pass; gives back how to stop. */
  run(): () => void {
    const look = setInterval(() => {
      this.#now = performance.now();
    }, LOOK);
    const ask = setInterval(() => void this.#ask(), ASK);
    return () => {
      clearInterval(look);
      clearInterval(ask);
    };
  }

  /** Starts the meeting, or its next sitting, and goes to the block that is on. */
  async start(): Promise<void> {
    if (await this.#act('start_meeting', {})) this.#follow();
  }

  /** Lets the next block wait for Enter, where there is one. */
  arm(): void {
    if (this.view.next !== null) this.#armed.arm();
  }

  /** Thinks better of it. */
  disarm(): void {
    this.#armed.disarm();
  }

  /** Begins the next block, or the one named, and goes there. */
  async begin(to?: string): Promise<void> {
    this.disarm();
    const from = this.view.on?.block ?? null;
    if (!(await this.#act('next_block', { from, to: to ?? null }))) return;
    this.#session.gone = [];
    this.#follow();
  }

  /** Takes the block up again that was ended last. */
  async takeUp(): Promise<void> {
    const block = this.view.ended_last;
    if (block !== null && (await this.#act('resume_block', { block }))) this.#follow();
  }

  /** Stops the clock, or lets it go on. */
  async toggle(): Promise<void> {
    await this.#act(this.view.running ? 'pause_clock' : 'run_clock', {});
  }

  /** Ends the sitting. */
  async adjourn(): Promise<void> {
    this.disarm();
    await this.#act('adjourn', {});
  }

  /** Goes to the block that is on. */
  #follow(): void {
    const { block } = this;
    if (!block) return;
    this.#place.back = undefined;
    this.#place.go(spotOfBlock(block.block, this.#session.view.review.stages));
  }

  #block(id: string | null | undefined): BlockView | undefined {
    return this.#session.view.review.blocks.find((one) => one.block.id === id);
  }

  /** True when it was done. What is still being typed counts first. */
  async #act<Name extends ViewCommand>(name: Name, request: Request<Name>): Promise<boolean> {
    if (!(await this.#session.leaveFields())) return false;
    this.refusal = await this.#session.ask(name, request);
    return this.refusal === undefined;
  }

  async #ask(): Promise<void> {
    const of = this.#session.view;
    const meeting = await this.#session.read('clock', {}).catch(() => undefined);
    if (meeting && of === this.#session.view) this.#later = { of, meeting };
  }
}

const KEY = Symbol('meeting');

/** Gives the meeting to the components below. */
export const provideMeeting = (meeting: Meeting): void => {
  setContext(KEY, meeting);
};

/** The meeting of the open review. */
export const useMeeting = (): Meeting => getContext(KEY);

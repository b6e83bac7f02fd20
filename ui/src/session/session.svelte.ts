/**
 * The open review as this window knows it: one view, replaced by each answer of the host, and the calls that change it.
 *
 * Calls go one after the other, so answers arrive in the order of what the person did.
 */
import { getContext, setContext } from 'svelte';
import type { Change, OpenPoint, PointAt, View } from '../host/bindings';
import {
  hostErrorFrom,
  type Answer,
  type Call,
  type CommandName,
  type HostError,
  type Request,
} from '../host/host';
import type { FieldKeeper, FieldState } from './field.svelte';
import { released } from './press';
import { SaveState } from './save.svelte';

/** The commands that answer with the whole view. */
export type ViewCommand = { [Name in CommandName]: Answer<Name> extends View ? Name : never }[CommandName];

/** The errors that no other words in a field would mend: the bar turns red and the person may try again. */
const TROUBLE = new Set([
  'unreachable',
  'disk_full',
  'read_only',
  'replaced',
  'damaged',
  'store_failed',
  'in_use',
  'nothing_open',
]);

/** The row a field's path leads to: `criterion/ID/text` is a field of `criterion/ID`. */
export const rowOf = (target: string): string => target.split('/').slice(0, -1).join('/');

/** An open point at a field. */
export type OpenAt = PointAt & Pick<OpenPoint, 'code' | 'severity'>;

const NOTHING: readonly OpenAt[] = [];

/** A row that was removed in the block that is on, and can be put back. */
export interface Gone {
  /** Its path. */
  target: string;
  /** The path of its list. */
  list: string;
  /** The identity of the row it stood behind; none at the top. */
  after: string | null;
}

/** The session of one open review. */
export class Session implements FieldKeeper {
  /** The review, ready for painting. */
  view = $state.raw() as View;
  /** What was removed since the block began. */
  gone = $state.raw<readonly Gone[]>([]);
  readonly save: SaveState;
  readonly #call: Call;
  #held = $state.raw<readonly FieldState[]>([]);
  #tail: Promise<unknown> = Promise.resolve();
  readonly #open: Readonly<Record<string, readonly OpenAt[] | undefined>> = $derived.by(() => {
    const at: Record<string, OpenAt[]> = {};
    for (const { code, severity, each } of this.view.open_points) {
      for (const one of each) {
        if (!one.plain) (at[one.target] ??= []).push({ ...one, code, severity });
      }
    }
    return at;
  });

  constructor(call: Call, view: View, save: SaveState = new SaveState()) {
    this.#call = call;
    this.view = view;
    this.save = save;
    save.savedAt = view.saved;
  }

  /** Whether both sides have signed: nothing changes then until the review is reopened. */
  get signed(): boolean {
    return this.view.signing.state === 'signed';
  }

  draftOf(target: string): string | undefined {
    return this.view.drafts.find((draft) => draft.target === target)?.text;
  }

  hold(field: FieldState): void {
    if (!this.#held.includes(field)) this.#held = [...this.#held, field];
  }

  release(field: FieldState): void {
    this.#held = this.#held.filter((one) => one !== field);
  }

  /** What is open at a field and does not show there by itself. */
  openAt(target: string): readonly OpenAt[] {
    return this.#open[target] ?? NOTHING;
  }

  /** True while a field of one of these rows (such as `criterion/ID`) holds words that are not yet the review's. */
  isChanging(rows: ReadonlySet<string>): boolean {
    return this.#held.some((field) => rows.has(rowOf(field.target)) && field.dirty);
  }

  /** True while the field with this target does. */
  isDirty(target: string): boolean {
    return this.#held.some((field) => field.target === target && field.dirty);
  }

  /** What is being typed and is not the review's yet, by the path of its field. */
  get typed(): Readonly<Record<string, string | undefined>> {
    return Object.fromEntries(
      this.#held.filter((field) => field.dirty).map((field) => [field.target, field.text]),
    );
  }

  async draft(target: string, text: string | null): Promise<void> {
    await this.#queue('draft', { target, text }, (answer) => answer.saved);
  }

  set(target: string, value: string): Promise<HostError | undefined> {
    return this.change({ set: { target, value } });
  }

  /** Makes a change. Gives back why not, where it was refused. */
  change(change: Change): Promise<HostError | undefined> {
    return this.ask('change', { change });
  }

  /** Removes a row; its place says so until the block ends. */
  async remove(row: Gone): Promise<HostError | undefined> {
    const refusal = await this.change({ remove: { target: row.target } });
    if (!refusal && this.view.review.meeting.phase === 'meet') this.gone = [...this.gone, row];
    return refusal;
  }

  /** What was removed from a list and is not there again, by undo or otherwise. */
  goneOf<T>(list: string, rows: readonly T[], pathOf: (row: T) => string): readonly Gone[] {
    return this.gone.filter((row) => row.list === list && !rows.some((one) => pathOf(one) === row.target));
  }

  /** Puts a removed row back in its place. */
  async putBack(row: Gone): Promise<HostError | undefined> {
    const refusal = await this.ask('put_back', { target: row.target });
    if (!refusal) this.gone = this.gone.filter((one) => one !== row);
    return refusal;
  }

  /** Asks for a command that answers with the view. Gives back why not, where it was refused. */
  ask<Name extends ViewCommand>(name: Name, request: Request<Name>): Promise<HostError | undefined> {
    return this.#queue(name, request, (answer) => {
      this.view = answer;
      return this.view.saved;
    });
  }

  /** Asks for something that changes nothing, once all that was asked before is done. Rejects with a `HostError`. */
  async read<Name extends CommandName>(name: Name, request: Request<Name>): Promise<Answer<Name>> {
    await this.#tail;
    return this.#call(name, request);
  }

  /** Leaves every field that holds words of its own. True when none is left with a text that was refused. */
  async leaveFields(): Promise<boolean> {
    const left = await Promise.all(this.#held.map((field) => field.leave()));
    return left.every(Boolean);
  }

  #queue<Name extends CommandName>(
    name: Name,
    request: Request<Name>,
    take: (answer: Answer<Name>) => string,
  ): Promise<HostError | undefined> {
    const asked = this.#tail.then(() => this.#send(name, request, take));
    this.#tail = asked;
    return asked;
  }

  async #send<Name extends CommandName>(
    name: Name,
    request: Request<Name>,
    take: (answer: Answer<Name>) => string,
  ): Promise<HostError | undefined> {
    this.save.begin();
    try {
      const answer = await this.#call(name, request);
      await released();
      this.save.end(take(answer));
      return undefined;
    } catch (thrown) {
      await released();
      const error = hostErrorFrom(thrown);
      this.save.end();
      if (TROUBLE.has(error.code)) {
        this.save.failed({
          message: error.message,
          hint: error.hint,
          // Fields send the words they hold by now; what belongs to no field is sent as it was.
          retry: () => {
            if (this.#held.length > 0) void this.leaveFields();
            else void this.#queue(name, request, take);
          },
        });
      }
      return error;
    }
  }
}

const KEY = Symbol('session');

/** Gives the session to the components below. */
export const provideSession = (session: Session): void => {
  setContext(KEY, session);
};

/** The session of the open review. */
export const useSession = (): Session => getContext(KEY);

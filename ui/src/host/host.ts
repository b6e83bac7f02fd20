/** The one file that reaches the host. Everything the window knows came through here. */
import { invoke } from '@tauri-apps/api/core';
import type { Commands } from './bindings';

/** The name of a command of the host. */
export type CommandName = keyof Commands;
/** What a command is asked. */
export type Request<Name extends CommandName> = Commands[Name]['request'];
/** What it answers. */
export type Answer<Name extends CommandName> = Commands[Name]['answer'];
/** Asks the host; rejects with a `HostError` and nothing else. */
export type Call = <Name extends CommandName>(name: Name, request: Request<Name>) => Promise<Answer<Name>>;

/** What the host said no to, or why it could not answer. */
export class HostError extends Error {
  /** A short name a program can act on; "unreachable" when the host did not answer at all. */
  readonly code: string;
  /** What to do about it. */
  readonly hint: string | null;
  /** The field it is about, where it is about one. */
  readonly field: string | null;

  constructor(code: string, message: string, hint: string | null = null, field: string | null = null) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.hint = hint;
    this.field = field;
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Reads whatever a failed call threw. */
export const hostErrorFrom = (thrown: unknown): HostError => {
  if (thrown instanceof HostError) return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown) {
    const given = thrown as Record<string, unknown>;
    const code = text(given.code);
    const message = text(given.message);
    if (code && message) return new HostError(code, message, text(given.hint), text(given.field));
  }
  return new HostError('unreachable', 'Accord did not answer.', 'Close the window and open it again.');
};

/** Calls a command of the host. */
export const call: Call = async (name, request) => {
  try {
    return await invoke(name, { request });
  } catch (thrown) {
    throw hostErrorFrom(thrown);
  }
};

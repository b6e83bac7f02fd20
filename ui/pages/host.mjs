/** The host behind a page: `accord-cli rpc` as a child on a data folder of its own. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const target = process.env.CARGO_TARGET_DIR ?? join(import.meta.dirname, '../../target');
const program = process.env.ACCORD_CLI ?? join(target, 'debug/accord-cli');

/** Starts a host, on the folder of another where one is given; `call` answers with `{ok}` or `{error}`, as the child does. */
export const startHost = async (folder) => {
  if (!existsSync(program)) throw new Error(`no ${program}: build it with "cargo build -p cli"`);
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'accord-pages-')));
  const child = spawn(program, ['--data', data, 'rpc'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  let last = 0;
  let gone = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const answer = JSON.parse(line);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.on('exit', () => {
    gone = true;
    for (const answer of waiting.values())
      answer({ error: { code: 'unreachable', message: 'The host is gone.' } });
  });
  return {
    /** Its folder: what it writes goes to `exports`, and `open.accord` is the file it finds. */
    data,
    call: (command, request) =>
      new Promise((resolve) => {
        if (gone) return resolve({ error: { code: 'unreachable', message: 'The host is gone.' } });
        last += 1;
        waiting.set(last, resolve);
        child.stdin.write(`${JSON.stringify({ id: last, command, request: request ?? null })}\n`);
      }),
    stop: async () => {
      if (!gone) child.stdin.end();
      await ended;
      if (!folder) await rm(data, { recursive: true, force: true });
    },
  };
};

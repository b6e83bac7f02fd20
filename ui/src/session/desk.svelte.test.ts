import { describe, expect, test } from 'vitest';
import { HostError, type Call } from '../host/host';
import { agreement, stage, stageView, view } from '../test-env/view';
import { Desk } from './desk.svelte';

const home = { workspaces: [], quarters: [], date: '', settings: { theme: 'system' } };
const quiet = agreement({ changed: false });
const stages = [stageView({ stage: stage({ id: 'lead' }), agreement: quiet }), stageView()];
/** A host that has this open, or nothing. */
const desk = (open?: unknown) =>
  new Desk(((name: string) => {
    if (name === 'home' || name === 'close') return Promise.resolve(home);
    return open ? Promise.resolve(open) : Promise.reject(new HostError('nothing_open', 'No review is open.'));
  }) as unknown as Call);

describe('the desk', () => {
  test('shows the reviews of this machine when none is open', async () => {
    const it = desk();
    await it.start();
    expect(it.home).toBe(home);
    expect(it.session).toBeUndefined();
    expect(it.refusal).toBeUndefined();
  });

  test('goes on with the review that the host still has open', async () => {
    const it = desk(view({ sample: false }, stages));
    await it.start();
    expect(it.session?.view.sample).toBe(false);
    expect(it.first).toEqual({ screen: 'agenda' });
    await it.leave();
    expect(it.session).toBeUndefined();
  });

  test('opens the sample at the stage that changed', async () => {
    const it = desk(view({ sample: true }, stages));
    await it.openSample();
    expect(it.first).toEqual({ screen: 'stages', item: 'mql' });
  });

  test('asks what the chosen file is until that is known, and for one file at a time', async () => {
    const states = [
      { under_way: true },
      { under_way: true },
      { under_way: false, file: { name: 'Kestrel.accord' } },
    ];
    const asked: string[] = [];
    const it = new Desk(((name: string) => {
      asked.push(name);
      return Promise.resolve(states.shift());
    }) as unknown as Call);
    await Promise.all([it.lookAtFile(), it.lookAtFile()]);
    expect(it.found?.name).toBe('Kestrel.accord');
    expect(asked).toEqual(['look_at_file', 'looking', 'looking']);
  });

  test('says why a review could not be opened', async () => {
    const it = desk();
    await it.open('w', 'r');
    expect(it.refusal?.message).toBe('No review is open.');
    expect(it.session).toBeUndefined();
  });
});

import { describe, expect, test, vi } from 'vitest';
import type { View } from '../host/bindings';
import { stage, stageView, view } from '../test-env/view';
import { Place } from './place.svelte';
import { Session } from './session.svelte';
import { Steps } from './steps.svelte';

const stages = [
  stageView(),
  stageView({
    stage: stage({
      id: 'sal',
      abbreviation: 'SAL',
      criteria: [{ id: 'c9', joined: 'and', text: '', crm_field: '', rule: null }],
    }),
  }),
];
const undone = (target: string, reopens = ''): View =>
  view({ undo: { name: 'edit criterion', target, reopens } }, stages);

const begin = (first: View) => {
  const call = vi.fn((name: string) => Promise.resolve(view({ touched: name }, stages)));
  const session = new Session(call, first);
  const place = new Place({ screen: 'stages', item: 'mql' });
  return { call, place, steps: new Steps(session, place) };
};

describe('undo', () => {
  test('is named by what it undoes', () => {
    expect(begin(undone('criterion/c1/text')).steps.name('undo')).toBe('Undo edit criterion');
    expect(begin(view()).steps.name('undo')).toBeNull();
  });

  test('of something on screen is done at once', async () => {
    const { call, steps } = begin(undone('criterion/c1/text'));
    await steps.take('undo');
    expect(call).toHaveBeenCalledExactlyOnceWith('undo', {});
    expect(steps.notice).toBe('Undone: edit criterion.');
  });

  test('of something elsewhere first goes there and names itself', async () => {
    const { call, place, steps } = begin(undone('criterion/c9/text'));
    await steps.take('undo');
    expect(call).not.toHaveBeenCalled();
    expect(place.item).toBe('sal');
    expect(steps.notice).toBe('Undo edit criterion: press again.');
    await steps.take('undo');
    expect(call).toHaveBeenCalledOnce();
  });

  test('that reopens what was agreed says so first', async () => {
    const { call, steps } = begin(undone('criterion/c1/text', 'This reopens MQL, agreed 10:41'));
    await steps.take('undo');
    expect(call).not.toHaveBeenCalled();
    expect(steps.notice).toContain('This reopens MQL, agreed 10:41');
    await steps.take('undo');
    expect(call).toHaveBeenCalledOnce();
  });

  test('that was only named waits no longer once something else is done', async () => {
    const { call, place, steps } = begin(undone('criterion/c9/text'));
    await steps.take('undo');
    steps.forget();
    place.go({ screen: 'stages', item: 'mql' });
    await steps.take('undo');
    expect(call).not.toHaveBeenCalled();
    expect(place.item).toBe('sal');
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { View } from '../host/bindings';
import { HostError } from '../host/host';
import { FieldState } from './field.svelte';
import { SaveState, SLOW } from './save.svelte';
import { Session } from './session.svelte';

const view = (touched: string, drafts: View['drafts'] = [], saved = '10:36') =>
  ({ touched, drafts, saved }) as unknown as View;

const session = (call: (name: string, request: unknown) => Promise<View>, first = view('Kestrel', [], '')) =>
  new Session(call, first, new SaveState());

describe('a session', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('replaces its view by the answer and says when it was saved', async () => {
    const it = session(() => Promise.resolve(view('Osprey')));
    expect(it.save.savedAt).toBe('');
    expect(await it.set('company/name', 'Osprey')).toBeUndefined();
    expect(it.view.touched).toBe('Osprey');
    expect(it.save.savedAt).toBe('10:36');
  });

  test('asks one thing after the other, in the order of asking', async () => {
    const answers: (() => void)[] = [];
    const call = vi.fn(
      (name: string) =>
        new Promise<View>((resolve) =>
          answers.push(() => {
            resolve(view(name, [], name === 'draft' ? '10:37' : '10:36'));
          }),
        ),
    );
    const it = session(call);
    const both = [it.set('a', '1'), it.draft('b', '2')];
    await vi.advanceTimersByTimeAsync(0);
    expect(call).toHaveBeenCalledOnce();
    answers[0]?.();
    await both[0];
    await vi.advanceTimersByTimeAsync(0);
    expect(call).toHaveBeenCalledTimes(2);
    answers[1]?.();
    await both[1];
    expect(it.view.touched).toBe('change');
    expect(it.save.savedAt).toBe('10:37');
  });

  test('says Saving only once it takes long', async () => {
    let answer: (view: View) => void = () => undefined;
    const it = session(() => new Promise((resolve) => (answer = resolve)));
    const asked = it.set('a', '1');
    await vi.advanceTimersByTimeAsync(SLOW - 1);
    expect(it.save.slow).toBe(false);
    await vi.advanceTimersByTimeAsync(2);
    expect(it.save.slow).toBe(true);
    answer(view('x'));
    await asked;
    expect(it.save.slow).toBe(false);
  });

  test('gives a refusal to who asked and keeps the bar quiet', async () => {
    const no = new HostError('empty', 'Name can’t be empty.');
    const it = session(() => Promise.reject(no));
    expect(await it.set('a', '')).toBe(no);
    expect(it.save.unsaved).toBeUndefined();
    expect(it.view.touched).toBe('Kestrel');
  });

  test('turns red on trouble until a retry has kept the words', async () => {
    let broken = true;
    const call = vi.fn((_name: string, request: unknown) =>
      broken
        ? Promise.reject(new HostError('disk_full', 'The disk is full.'))
        : Promise.resolve(view((request as { change: { set: { value: string } } }).change.set.value)),
    );
    const it = session(call);
    const field = new FieldState(it, 'stage/1/name', () => it.view.touched);
    field.type('Osprey');
    expect(await field.leave()).toBe(false);
    expect(it.save.unsaved?.message).toBe('The disk is full.');
    expect(field.text).toBe('Osprey');
    field.type('Ospreys');
    broken = false;
    it.save.unsaved?.retry();
    await vi.waitFor(() => {
      expect(it.save.unsaved).toBeUndefined();
    });
    expect(it.view.touched).toBe('Ospreys');
    expect(field.dirty).toBe(false);
  });

  test('knows which item is being changed', () => {
    const it = session(() => Promise.resolve(view('x')));
    const field = new FieldState(it, 'stage/1/name', () => 'MQL');
    expect(it.isChanging(new Set(['stage/1']))).toBe(false);
    field.type('MQLs');
    expect(it.isChanging(new Set(['stage/1']))).toBe(true);
    expect(it.isChanging(new Set(['stage/2']))).toBe(false);
  });

  test('brings drafts back to their fields', () => {
    const it = session(
      () => Promise.resolve(view('x')),
      view('Kestrel', [{ target: 'stage/1/name', text: 'MQ' }]),
    );
    expect(new FieldState(it, 'stage/1/name', () => 'MQL').text).toBe('MQ');
    expect(new FieldState(it, 'stage/2/name', () => 'SAL').text).toBe('SAL');
  });
});

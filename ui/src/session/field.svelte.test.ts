import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HostError } from '../host/host';
import { DRAFT_AFTER, FieldState, type FieldKeeper } from './field.svelte';

const keeper = (over: Partial<FieldKeeper> = {}) => {
  const kept = { value: 'as agreed' };
  const fake = {
    draftOf: vi.fn((): string | undefined => undefined),
    draft: vi.fn(() => Promise.resolve()),
    set: vi.fn((_target: string, text: string): Promise<HostError | undefined> => {
      kept.value = text;
      return Promise.resolve(undefined);
    }),
    hold: vi.fn(),
    release: vi.fn(),
    ...over,
  };
  return { kept, fake, field: new FieldState(fake, 'stage/1/statement', () => kept.value) };
};

describe('a field', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('shows the review and follows it while nobody types', () => {
    const { field, kept } = keeper();
    kept.value = 'undone';
    expect(field.text).toBe('undone');
    expect(field.dirty).toBe(false);
  });

  test('keeps typing as one draft within a second', async () => {
    const { field, fake } = keeper();
    field.type('a');
    await vi.advanceTimersByTimeAsync(DRAFT_AFTER / 2);
    field.type('ab');
    expect(fake.draft).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(DRAFT_AFTER / 2);
    expect(fake.draft).toHaveBeenCalledExactlyOnceWith('stage/1/statement', 'ab');
    expect(DRAFT_AFTER).toBeLessThan(1000);
  });

  test('that goes with its row keeps neither words nor draft, and is no change', async () => {
    const { field, fake } = keeper();
    field.type('');
    await vi.advanceTimersByTimeAsync(DRAFT_AFTER);
    await field.drop();
    expect(fake.draft).toHaveBeenLastCalledWith('stage/1/statement', null);
    expect(await field.leave()).toBe(true);
    expect(fake.set).not.toHaveBeenCalled();
    expect(fake.release).toHaveBeenCalledWith(field);
  });

  test('that is left makes one change and no later draft', async () => {
    const { field, fake } = keeper();
    field.type('new words');
    expect(await field.leave()).toBe(true);
    expect(await field.leave()).toBe(true);
    await vi.advanceTimersByTimeAsync(DRAFT_AFTER);
    expect(fake.set).toHaveBeenCalledExactlyOnceWith('stage/1/statement', 'new words');
    expect(fake.draft).not.toHaveBeenCalled();
    expect(fake.release).toHaveBeenCalledOnce();
  });

  test('that is left as it was changes nothing and drops its draft', async () => {
    const { field, fake } = keeper();
    field.type('x');
    await vi.advanceTimersByTimeAsync(DRAFT_AFTER);
    field.type('as agreed');
    expect(await field.leave()).toBe(true);
    expect(fake.set).not.toHaveBeenCalled();
    expect(fake.draft).toHaveBeenLastCalledWith('stage/1/statement', null);
  });

  test('whose change was refused keeps the text and says why', async () => {
    const no = new HostError('empty', 'Statement can’t be empty.', null, 'stage/1/statement');
    const { field } = keeper({ set: () => Promise.resolve(no) });
    field.type('');
    expect(await field.leave()).toBe(false);
    expect(field.text).toBe('');
    expect(field.refusal).toBe(no);
    field.type('again');
    expect(field.refusal).toBeUndefined();
  });

  test('that is left again while its change is on the way makes a change of the later words too', async () => {
    const answers: ((refusal: HostError | undefined) => void)[] = [];
    const set = vi.fn(() => new Promise<HostError | undefined>((resolve) => answers.push(resolve)));
    const { field } = keeper({ set });
    field.type('first');
    const one = field.leave();
    expect(field.leave()).toBe(one);
    field.type('second');
    const two = field.leave();
    answers[0]?.(undefined);
    await one;
    await vi.advanceTimersByTimeAsync(0);
    expect(set.mock.calls).toEqual([
      ['stage/1/statement', 'first'],
      ['stage/1/statement', 'second'],
    ]);
    answers[1]?.(undefined);
    expect(await two).toBe(true);
  });

  test('keeps what was typed while its change was on the way', async () => {
    let answer: (value: undefined) => void = () => undefined;
    const { field, kept } = keeper({
      set: (_target, text) =>
        new Promise((resolve) => {
          answer = () => {
            kept.value = text;
            resolve(undefined);
          };
        }),
    });
    field.type('first');
    const left = field.leave();
    field.type('first and second');
    answer(undefined);
    await left;
    expect(field.text).toBe('first and second');
    expect(field.dirty).toBe(true);
  });

  test('brings back a draft from before', () => {
    const { field, fake } = keeper({ draftOf: () => 'half a sen' });
    expect(field.text).toBe('half a sen');
    expect(field.restored).toBe(true);
    expect(fake.hold).toHaveBeenCalledWith(field);
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Session } from '../../session/session.svelte';
import { CaptureLine } from './line.svelte';

const PROPOSAL = { target: 'criterion/c/text', text: 'MQL: lead score 50 to 65', field: 'MQL: criterion' };

const opened = (proposals: object[], refusal?: object) => {
  document.body.innerHTML = '<button id="row"></button><textarea></textarea>';
  const box = document.querySelector('textarea') ?? undefined;
  document.querySelector<HTMLElement>('#row')?.focus();
  const ask = vi.fn(() => Promise.resolve(refusal));
  const session = { ask, read: () => Promise.resolve({ proposals }) } as unknown as Session;
  const line = new CaptureLine(session, () => true);
  line.box = box;
  const tab = (shiftKey = false) => {
    const event = new KeyboardEvent('keydown', { key: 'Tab', shiftKey, cancelable: true });
    line.press(event);
    return event.defaultPrevented;
  };
  return { line, ask, tab };
};

describe('Tab on the capture line', () => {
  test('passes an empty line, also one that was pressed', () => {
    const { line, tab } = opened([]);
    line.enter(true);
    expect(tab()).toBe(false);
    expect(line.kind).toBe('decision');
  });

  test('passes a line that Tab came to and nobody typed on', async () => {
    const { line, tab } = opened([PROPOSAL]);
    line.enter(false);
    await vi.waitFor(() => {
      expect(line.text).toBe(PROPOSAL.text);
    });
    expect(tab()).toBe(false);
  });

  test('changes the kind of words, and with Shift leaves them', () => {
    const { line, tab } = opened([]);
    line.enter(false);
    line.type('Who pays?');
    expect(tab()).toBe(true);
    expect(line.kind).toBe('park');
    expect(tab(true)).toBe(false);
    expect(line.text).toBe('Who pays?');
  });

  test('goes through the kinds of a line that was asked for and starts from a change', async () => {
    const { line, tab } = opened([PROPOSAL]);
    await line.start('decision');
    expect([tab(), line.kind, line.text]).toEqual([true, 'park', '']);
    expect([tab(), line.kind]).toEqual([true, 'action']);
  });
});

describe('a line put on record', () => {
  test('is left at once, before the host has answered', async () => {
    const { line, ask } = opened([]);
    ask.mockReturnValue(new Promise(() => undefined));
    await line.start('park');
    line.type('Who pays?');
    void line.record();
    expect(ask).toHaveBeenCalledWith('capture', {
      kind: 'park',
      line: 'Who pays?',
      changed: null,
      asked_by: null,
    });
    expect([line.open, line.text]).toEqual([false, '']);
    expect(document.activeElement?.id).toBe('row');
    await line.start('decision');
    expect(line.open).toBe(true);
  });

  test('keeps which side asked for the change, unless it was said twice or the line became something else', async () => {
    const { line, ask } = opened([PROPOSAL]);
    const last = () => ask.mock.lastCall as unknown as [string, { asked_by: string | null }];
    await line.start('decision');
    line.ask('sales');
    await line.record();
    expect(last()[1].asked_by).toBe('sales');
    await line.start('decision');
    expect(line.askedBy).toBeUndefined();
    line.ask('both');
    line.ask('both');
    await line.record();
    expect(last()[1].asked_by).toBeNull();
    await line.start('decision');
    line.ask('sales');
    line.type('Something else altogether');
    await line.record();
    expect(last()[1].asked_by).toBeNull();
    await line.start('decision');
    line.ask('marketing');
    line.choose('park');
    line.type('Who pays?');
    await line.record();
    expect(last()[1].asked_by).toBeNull();
  });

  test('comes back with the reason when it was refused', async () => {
    const { line } = opened([], { message: 'What is to be done?' });
    await line.start('action');
    line.type('@Tom');
    await line.record();
    expect([line.open, line.kind, line.text]).toEqual([true, 'action', '@Tom']);
    expect(line.refusal?.message).toBe('What is to be done?');
  });

  test('that was refused waits while other words are typed', async () => {
    const { line, ask } = opened([]);
    let refuse: (refusal: object) => void = () => undefined;
    ask.mockReturnValueOnce(new Promise((resolve) => (refuse = resolve)));
    await line.start('action');
    line.type('@Tom');
    const asked = line.record();
    await line.start('park');
    line.type('Who pays?');
    refuse({ message: 'What is to be done?' });
    await asked;
    expect(line.text).toBe('Who pays?');
    await line.record();
    expect([line.kind, line.text]).toEqual(['action', '@Tom']);
  });
});

describe('what a line has understood', () => {
  const listening = (answer: (line: string) => Promise<object>) => {
    vi.useFakeTimers();
    const read = vi.fn((name: string, request: { line: string }) =>
      name === 'recent' ? Promise.resolve({ proposals: [] }) : answer(request.line),
    );
    const session = { ask: vi.fn(() => Promise.resolve(undefined)), read } as unknown as Session;
    const line = new CaptureLine(session, () => true);
    line.enter(true);
    return { line, asked: () => read.mock.calls.filter(([name]) => name === 'understand') };
  };
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is asked once nobody types, and said until the line is closed', async () => {
    const { line, asked } = listening((text) => Promise.resolve({ owner: text, due: '' }));
    line.choose('action');
    for (const text of ['C', 'Ca', 'Call @jo']) line.type(text);
    expect([asked().length, line.understood]).toEqual([0, undefined]);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked()).toEqual([['understand', { kind: 'action', line: 'Call @jo' }]]);
    expect(line.understood).toEqual({ owner: 'Call @jo', due: '' });
    line.close();
    expect(line.understood).toBeUndefined();
  });

  test('is forgotten when other words were typed meanwhile', async () => {
    let answer: (said: object) => void = () => undefined;
    const { line } = listening(() => new Promise((resolve) => (answer = resolve)));
    line.type('Call @jo');
    await vi.advanceTimersByTimeAsync(200);
    line.type('Call @may');
    answer({ owner: 'Jonas Weber', due: '' });
    await vi.advanceTimersByTimeAsync(1);
    expect(line.understood).toBeUndefined();
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LONGEST, released } from './press';

const pointer = (name: string) => window.dispatchEvent(new Event(name));
const tell = () => {
  const seen = { released: false };
  void released().then(() => (seen.released = true));
  return seen;
};

describe('what waits for the end of a press', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    pointer('pointercancel');
    vi.useRealTimers();
  });

  test('does not wait where nothing is pressed', async () => {
    const seen = tell();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.released).toBe(true);
  });

  test('comes after the click', async () => {
    pointer('pointerdown');
    const seen = tell();
    await vi.advanceTimersByTimeAsync(LONGEST / 2);
    expect(seen.released).toBe(false);
    let clicked: boolean | undefined;
    window.addEventListener('click', () => (clicked = seen.released), { once: true });
    pointer('pointerup');
    pointer('click');
    await vi.advanceTimersByTimeAsync(0);
    expect([clicked, seen.released]).toEqual([false, true]);
  });

  test.each(['pointercancel', 'blur'])('ends with %s too', async (end) => {
    pointer('pointerdown');
    const seen = tell();
    pointer(end);
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.released).toBe(true);
  });

  test('does not wait for ever', async () => {
    pointer('pointerdown');
    const seen = tell();
    await vi.advanceTimersByTimeAsync(LONGEST);
    expect(seen.released).toBe(true);
  });
});

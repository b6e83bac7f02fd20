import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Armed } from './armed.svelte';

const press = (key: string, on: EventTarget | null = document.activeElement): void => {
  on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
};
const at = (id: string): HTMLElement => document.querySelector<HTMLElement>(id) ?? document.body;

describe('what waits for Enter', () => {
  let armed: Armed;
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = `<button id="row"></button><p data-armed><button id="begin"></button></p>`;
    at('#row').focus();
    armed = new Armed();
    armed.arm();
    at('#begin').focus();
  });
  afterEach(() => {
    armed.disarm();
    vi.useRealTimers();
  });

  test.each(['p', 'd', 'Tab', 'ArrowDown', 't'])('waits no longer once %s is pressed', (key) => {
    press(key);
    expect(armed.on).toBe(false);
    expect(document.activeElement?.id).toBe('row');
  });

  test.each(['Enter', ' ', 'Shift'])('goes on waiting for its own button when that gets %j', (key) => {
    press(key);
    expect(armed.on).toBe(true);
  });

  test('is not meant by an Enter elsewhere', () => {
    at('#row').focus();
    press('Enter');
    expect(armed.on).toBe(false);
  });

  test('waits no longer once something else is pointed at', () => {
    at('#begin').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(armed.on).toBe(true);
    at('#row').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(armed.on).toBe(false);
  });

  test('waits five seconds', () => {
    vi.advanceTimersByTime(4_900);
    expect(armed.on).toBe(true);
    vi.advanceTimersByTime(200);
    expect(armed.on).toBe(false);
    expect(document.activeElement?.id).toBe('row');
  });

  test('armed again waits anew', () => {
    vi.advanceTimersByTime(4_000);
    armed.arm();
    vi.advanceTimersByTime(4_000);
    expect(armed.on).toBe(true);
  });
});

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Keys from './Keys.test-env.svelte';
import { listen, named, oneKeys } from './shortcuts.svelte';

let stop: () => void;
const press = (init: KeyboardEventInit, on: EventTarget = document.body): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  on.dispatchEvent(event);
  return event;
};

describe('shortcuts', () => {
  beforeEach(() => {
    stop = listen();
  });
  afterEach(() => {
    stop();
  });

  test('of one key work outside fields only', async () => {
    const user = userEvent.setup();
    const run = vi.fn();
    render(Keys, { shortcuts: [{ keys: 'J', run }] });
    await user.keyboard('j');
    expect(run).toHaveBeenCalledOnce();
    await user.type(screen.getByRole('textbox'), 'j');
    expect(run).toHaveBeenCalledOnce();
    expect(screen.getByRole('textbox')).toHaveValue('j');
  });

  test('of one key can be switched off; the others stay, and all can be run by name', async () => {
    const user = userEvent.setup();
    const run = vi.fn();
    const other = vi.fn();
    render(Keys, {
      shortcuts: [
        { keys: 'J', title: 'Next', run },
        { keys: 'Mod K', title: 'Search', run: other },
      ],
    });
    oneKeys.on = false;
    await user.keyboard('j{Control>}k{/Control}');
    expect(run).not.toHaveBeenCalled();
    expect(other).toHaveBeenCalledOnce();
    expect(named().map(({ keys, title }) => [keys, title])).toEqual([
      ['', 'Next'],
      ['Mod K', 'Search'],
    ]);
    oneKeys.on = true;
    await user.keyboard('j');
    expect(run).toHaveBeenCalledOnce();
  });

  test('are told of only while there is something for them to do', () => {
    let on = false;
    render(Keys, { shortcuts: [{ keys: 'T', title: 'Pause', live: () => on, run: vi.fn() }] });
    expect(named()).toEqual([]);
    on = true;
    expect(named().map((one) => one.title)).toEqual(['Pause']);
  });

  test('marked for fields work there too', async () => {
    const user = userEvent.setup();
    const run = vi.fn();
    render(Keys, { shortcuts: [{ keys: 'Mod Enter', inFields: true, run }] });
    await user.type(screen.getByRole('textbox'), '{Control>}{Enter}{/Control}');
    expect(run).toHaveBeenCalledOnce();
  });

  test('asked last come first, and may pass the key on', () => {
    const older = vi.fn();
    const newer = vi.fn(() => false);
    render(Keys, { shortcuts: [{ keys: 'Esc', run: older }] });
    render(Keys, { shortcuts: [{ keys: 'Esc', run: newer }] });
    press({ key: 'Escape', code: 'Escape' });
    expect(newer).toHaveBeenCalledOnce();
    expect(older).toHaveBeenCalledOnce();
  });

  test('end with the component that brought them', () => {
    const run = vi.fn();
    render(Keys, { shortcuts: [{ keys: 'Y', run }] }).unmount();
    press({ key: 'y', code: 'KeyY' });
    expect(run).not.toHaveBeenCalled();
  });

  test('leave the web view no key to reload, print, search or zoom by', () => {
    for (const init of [
      { key: 'r', code: 'KeyR', ctrlKey: true },
      { key: 'F5', code: 'F5' },
      { key: 'p', code: 'KeyP', ctrlKey: true },
      { key: 'f', code: 'KeyF', ctrlKey: true },
      { key: '+', code: 'Equal', ctrlKey: true, shiftKey: true },
    ]) {
      expect(press(init).defaultPrevented, init.key).toBe(true);
    }
    expect(press({ key: 'c', code: 'KeyC', ctrlKey: true }).defaultPrevented).toBe(false);
  });

  test('leave the context menu only to text', () => {
    render(Keys, { shortcuts: [] });
    const menu = (on: EventTarget) => {
      const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
      on.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(menu(document.body)).toBe(true);
    expect(menu(screen.getByRole('textbox'))).toBe(false);
  });
});

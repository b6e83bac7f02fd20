import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { worked } from './worked';

let stop: (() => void) | undefined;
afterEach(() => {
  stop?.();
  document.body.replaceChildren();
});
const begin = () => {
  document.body.innerHTML = `
    <ul>
      <li id="a"><button class="grip">Grip</button><input aria-label="a" /></li>
      <li id="b"><input aria-label="b" /><button role="combobox" aria-expanded="false">Menu</button></li>
    </ul>
    <input aria-label="elsewhere" />`;
  const list = document.querySelector('ul');
  if (!list) throw new Error('the list was just written');
  stop = worked(list);
};
const field = (name: string) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
const marked = () => [...document.querySelectorAll('[data-worked]')].map((row) => row.id);

describe('the row of a list that is worked on', () => {
  test('is the one with the focus, and none once that is elsewhere', () => {
    begin();
    field('a')?.focus();
    expect(marked()).toEqual(['a']);
    field('b')?.focus();
    expect(marked()).toEqual(['b']);
    field('elsewhere')?.focus();
    expect(marked()).toEqual([]);
  });

  test('stays what it was until the pointer is let go', async () => {
    begin();
    const user = userEvent.setup();
    field('a')?.focus();
    const other = field('b');
    if (!other) throw new Error('it was just written');
    await user.pointer({ keys: '[MouseLeft>]', target: other });
    expect(other).toHaveFocus();
    expect(marked()).toEqual(['a']);
    await user.pointer({ keys: '[/MouseLeft]', target: other });
    await vi.waitFor(() => {
      expect(marked()).toEqual(['b']);
    });
  });

  test('is not one that is held by its grip', () => {
    begin();
    document.querySelector<HTMLElement>('.grip')?.focus();
    expect(marked()).toEqual([]);
  });

  test('stays while its menu is open, which has the focus elsewhere', () => {
    begin();
    field('b')?.focus();
    document.querySelector('[role=combobox]')?.setAttribute('aria-expanded', 'true');
    field('elsewhere')?.focus();
    expect(marked()).toEqual(['b']);
  });
});

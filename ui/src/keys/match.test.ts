import { describe, expect, test } from 'vitest';
import { BROWSER_KEYS, matches, type Press } from './match';

const press = (key: string, code: string, held = '', graph = false): Press => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  shiftKey: held.includes('s'),
  altKey: held.includes('a'),
  isComposing: false,
  getModifierState: (name) => graph && name === 'AltGraph',
});

/* Layout, what arrives, and the shortcut it must and must not be. */
const table: [string, Press, string, boolean][] = [
  ['us: Ctrl Z', press('z', 'KeyZ', 'c'), 'Mod Z', true],
  ['us: Ctrl Shift Z types a capital', press('Z', 'KeyZ', 'cs'), 'Mod Shift Z', true],
  ['us: Ctrl Shift Z is not Ctrl Z', press('Z', 'KeyZ', 'cs'), 'Mod Z', false],
  ['fr: Z stands where W is', press('z', 'KeyW', 'c'), 'Mod Z', true],
  ['fr: the key at Z types w', press('w', 'KeyZ', 'c'), 'Mod Z', false],
  ['de: Z and Y change places', press('z', 'KeyY', 'c'), 'Mod Z', true],
  ['de: Y', press('y', 'KeyZ'), 'Y', true],
  ['ru: Ctrl Z arrives as another letter', press('я', 'KeyZ', 'c'), 'Mod Z', true],
  ['ru: J by place', press('о', 'KeyJ'), 'J', true],
  ['ru: a letter elsewhere', press('о', 'KeyJ'), 'K', false],
  ['fr: digits need Shift, so they go by place', press('&', 'Digit1'), '1', true],
  ['us: question mark with Shift', press('?', 'Slash', 's'), '?', true],
  ['de: question mark elsewhere', press('?', 'Minus', 's'), '?', true],
  ['fr: full stop with Shift', press('.', 'Comma', 's'), '.', true],
  ['fr: m stands on the semicolon', press('m', 'Semicolon'), 'M', true],
  ['fr: comma on the place of M is not M', press(',', 'KeyM'), 'M', false],
  ['us: Mod Enter', press('Enter', 'Enter', 'c'), 'Mod Enter', true],
  ['plain Enter is not Mod Enter', press('Enter', 'Enter'), 'Mod Enter', false],
  ['Alt Up', press('ArrowUp', 'ArrowUp', 'a'), 'Alt Up', true],
  ['Esc', press('Escape', 'Escape'), 'Esc', true],
  ['Win key held is no shortcut', press('k', 'KeyK', 'm'), 'K', false],
  ['de: AltGraph Q types @ and is no shortcut', press('@', 'KeyQ', 'ca', true), 'Mod Q', false],
  ['a command key alone is not its Mod form', press('y', 'KeyY'), 'Mod Y', false],
];

describe('a key press', () => {
  test.each(table)('%s', (_name, event, shortcut, expected) => {
    expect(matches(event, shortcut)).toBe(expected);
  });

  test('means nothing while a character is being composed', () => {
    expect(matches({ ...press('y', 'KeyY'), isComposing: true }, 'Y')).toBe(false);
    expect(matches(press('Dead', 'KeyY'), 'Y')).toBe(false);
  });

  test('on a Mac takes Cmd for Mod, and Ctrl is something else', () => {
    expect(matches(press('z', 'KeyZ', 'm'), 'Mod Z', true)).toBe(true);
    expect(matches(press('z', 'KeyZ', 'c'), 'Mod Z', true)).toBe(false);
  });

  test('with a modifier nobody knows is a mistake in the program', () => {
    expect(() => matches(press('z', 'KeyZ', 'c'), 'Hyper Z')).toThrow('unknown modifier');
  });

  test('that would reload the page is known', () => {
    expect(BROWSER_KEYS.some((key) => matches(press('r', 'KeyR', 'c'), key))).toBe(true);
    expect(BROWSER_KEYS.some((key) => matches(press('F5', 'F5'), key))).toBe(true);
    expect(BROWSER_KEYS.some((key) => matches(press('z', 'KeyZ', 'c'), key))).toBe(false);
  });
});

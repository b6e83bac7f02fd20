/**
 * Decides whether a key press is a given shortcut, on any keyboard layout.
 *
 * Letters match by what they type where that is a to z, else by their place (on a Russian layout Ctrl+Z arrives as
 * another letter); digits match by place; punctuation by what it types, ignoring Shift and AltGraph. Nothing matches
 * while a character is being composed.
 */

/** The part of a KeyboardEvent that matters here. */
export interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  isComposing: boolean;
  getModifierState?: (name: string) => boolean;
}

const MODIFIERS = new Set(['Mod', 'Shift', 'Alt', 'Ctrl']);
const NAMES: Record<string, string> = { Esc: 'Escape', Up: 'ArrowUp', Down: 'ArrowDown', Space: ' ' };

const isLetter = (key: string): boolean => /^[a-z]$/i.test(key);

/** The Latin letter a press stands for, or undefined. */
const letterOf = (press: Press): string | undefined => {
  if (isLetter(press.key)) return press.key.toLowerCase();
  // A character of another script: take the key's place. Punctuation on a letter's place stays punctuation.
  if (press.key.length === 1 && !/\p{Letter}/u.test(press.key)) return undefined;
  return /^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase();
};

/** True when the press is the shortcut written as "Mod Shift Z", "J", "Alt Up" or "?". */
export const matches = (press: Press, shortcut: string, mac = false): boolean => {
  if (press.isComposing || press.key === 'Dead' || press.key === 'Process') return false;
  const parts = shortcut.split(' ');
  const wanted = parts.at(-1) ?? '';
  const modifiers = new Set(parts.slice(0, -1));
  for (const name of modifiers) if (!MODIFIERS.has(name)) throw new Error(`unknown modifier ${name}`);

  const mod = mac ? press.metaKey : press.ctrlKey;
  const ctrl = mac ? press.ctrlKey : false;
  const other = mac ? false : press.metaKey;
  const graph = press.getModifierState?.('AltGraph') ?? false;

  const letter = isLetter(wanted);
  const digit = /^\d$/.test(wanted);
  const punctuation = wanted.length === 1 && !letter && !digit;
  // AltGraph arrives as Ctrl and Alt together on Windows: it only ever types a character.
  if (graph && !punctuation) return false;
  if (!(punctuation && graph)) {
    if (mod !== modifiers.has('Mod') || ctrl !== modifiers.has('Ctrl') || other) return false;
    if (press.altKey !== modifiers.has('Alt')) return false;
  }
  if (!punctuation && press.shiftKey !== modifiers.has('Shift')) return false;

  if (letter) return letterOf(press) === wanted.toLowerCase();
  if (digit) return press.code === `Digit${wanted}` || press.code === `Numpad${wanted}`;
  return press.key === (NAMES[wanted] ?? wanted);
};

/** Keys by which a web view would reload, print, search, zoom or go back: none of that belongs in a desktop app. */
export const BROWSER_KEYS = [
  'F5',
  'Mod F5',
  'Mod R',
  'Mod Shift R',
  'Mod P',
  'Mod F',
  'Mod G',
  'Mod +',
  'Mod -',
  'Mod =',
  'Mod 0',
  'Alt ArrowLeft',
  'Alt ArrowRight',
  'BrowserBack',
  'BrowserForward',
  'BrowserRefresh',
  'F3',
  'F7',
] as const;

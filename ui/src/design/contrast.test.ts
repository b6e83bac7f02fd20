import { describe, expect, test } from 'vitest';
import { contrast, tokensOf } from './contrast';
import colors from './colors.css?raw';
import tokens from './tokens.css?raw';

const SURFACES = ['chrome', 'desk', 'sheet', 'raised'];

/* Ink on what, and how much it needs: text 7, secondary 4.5 also on hovered and pressed, controls and focus 3. */
const pairs: [string, string[], number][] = [
  ...SURFACES.flatMap((surface): [string, string[], number][] => [
    ['text', [surface], 7],
    ['text', [surface, 'hover'], 7],
    ['text', [surface, 'pressed'], 7],
    ['text-2', [surface], 4.5],
    ['text-2', [surface, 'hover'], 4.5],
    ['text-2', [surface, 'pressed'], 4.5],
    ['text-3', [surface], 4.5],
    ['focus', [surface], 3],
    ['ink', [surface], 3],
  ]),
  ['text-3', ['sheet', 'hover'], 4.5],
  ['on-ink', ['ink'], 7],
  ['on-ink', ['ink-hover'], 7],
  ['on-trouble', ['trouble'], 4.5],
  ['text', ['segment'], 7],
  ['control', ['sheet'], 3],
  ['control', ['raised'], 3],
  ['control', ['sheet', 'hover'], 3],
  ['accent-11', ['sheet'], 4.5],
  ['accent-11', ['sheet', 'hover'], 4.5],
  ['accent-8', ['sheet'], 3],
  ['accent-9', ['sheet'], 3],
  ['danger-11', ['sheet'], 4.5],
  ['danger-11', ['chrome'], 4.5],
  ['danger-9', ['sheet'], 3],
  ['mkt-9', ['sheet'], 3],
  ['mkt-9', ['chrome'], 3],
  ['sales-9', ['sheet'], 3],
  ['sales-9', ['chrome'], 3],
  ['agree-9', ['sheet'], 3],
  ['sheet', ['agree-9'], 3],
  ['text-3', ['neutral-4'], 4.5],
  ['text', ['neutral-5'], 7],
];

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  const all = tokensOf(colors + tokens, theme);
  test.each(pairs)('%s on %j has at least %s', (fore, layers, least) => {
    expect(contrast(all, fore, ...layers)).toBeGreaterThanOrEqual(least);
  });
});

test('contrast is what WCAG says it is', () => {
  const black = new Map([
    ['a', '#000000'],
    ['b', '#ffffff'],
    ['c', '#767676'],
  ]);
  expect(contrast(black, 'a', 'b')).toBeCloseTo(21, 5);
  expect(contrast(black, 'c', 'b')).toBeCloseTo(4.54, 2);
});

import { expect, test } from 'vitest';
import type { OnView } from '../host/bindings';
import { clockText, spoken, warningAt } from './clock-text';

test.each([
  [582, '9:42'],
  [60, '1:00'],
  [5, '0:05'],
  [0, '0:00'],
  [-80, '+1:20'],
  [4325, '72:05'],
])('%i seconds left are shown as %s', (left, shown) => {
  expect(clockText(left)).toBe(shown);
});

test('the time left is spoken at ten, five, one and no minutes, and each only once', () => {
  const told = Array.from({ length: 700 }, (_, at) => spoken(640 - at));
  const changes = told.filter((text, at) => text !== told[at - 1]);
  expect(changes).toEqual([
    '',
    '10 minutes left',
    '5 minutes left',
    '1 minute left',
    'The time of this block is over',
  ]);
});

test('a block warns at what the host says', () => {
  const on: OnView = { block: 'b', left: 600, warns_at: [120, 30], warning: 'none', until: '10:10' };
  expect([121, 120, 31, 30, 0, -1].map((left) => warningAt(on, left))).toEqual([
    'none',
    'low',
    'low',
    'last',
    'last',
    'over',
  ]);
});

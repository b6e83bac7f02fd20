import { expect, test } from 'vitest';
import { blank, endsAt, fieldOf } from './draft';

test('the end follows start and length, also past midnight', () => {
  expect(endsAt('09:00', 240)).toBe('13:00');
  expect(endsAt('9:30', 190)).toBe('12:40');
  expect(endsAt('22:00', 240)).toBe('02:00');
});

test('nothing is said of the end while the start is no time', () => {
  for (const text of ['', '9', '25:00', '09:60', 'nine']) expect(endsAt(text, 240)).toBe('');
});

test('a new review is for the next quarter on the day the host proposes', () => {
  const review = blank({ quarters: ['Q1 2027', 'Q2 2027'], date: '2027-01-21' });
  expect(review.quarter).toBe('Q1 2027');
  expect(review.date).toBe('2027-01-21');
});

test('a refusal goes to its field, and to none when it is about something else', () => {
  expect(fieldOf('sales/name')).toBe('sales/name');
  expect(fieldOf('stage/1/name')).toBeUndefined();
  expect(fieldOf(null)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { dayInWords, dayWithWeekday, shortDay } from './dates';

test('a day is written as people write it', () => {
  expect(dayInWords('2027-01-21')).toBe('21 January 2027');
  expect(dayWithWeekday('2027-01-21')).toBe('Thu 21 January 2027');
  expect(dayWithWeekday('2028-02-29')).toBe('Tue 29 February 2028');
  expect(shortDay('2027-01-29')).toBe('Fri 29 Jan');
});

test('a text that is no day stays as it was typed', () => {
  for (const text of ['', 'next week', '2027-13-01', '21.1.27']) {
    expect(dayInWords(text)).toBe(text);
    expect(dayWithWeekday(text)).toBe(text);
    expect(shortDay(text)).toBe(text);
  }
});

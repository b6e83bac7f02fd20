import { expect, test } from 'vitest';
import { withDay, withHoliday } from './calendar';

test('a day put back stands in its place in the week', () => {
  expect(withDay('Mon Wed Fri', 'Tue', true)).toBe('Mon Tue Wed Fri');
  expect(withDay('Mon Tue', 'Tue', true)).toBe('Mon Tue');
  expect(withDay('Mon Tue', 'Mon', false)).toBe('Tue');
});

test('holidays stay in order, each once', () => {
  expect(withHoliday('2027-05-01', '2027-01-01', true)).toBe('2027-01-01 2027-05-01');
  expect(withHoliday('', '2027-01-01', true)).toBe('2027-01-01');
  expect(withHoliday('2027-01-01', '2027-01-01', false)).toBe('');
});

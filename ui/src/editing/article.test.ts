import { expect, test } from 'vitest';
import { article } from './article';

test.each([
  ['MQL', 'an'],
  ['SQL', 'an'],
  ['SAL', 'a'],
  ['Lead', 'a'],
  ['Inquiry', 'an'],
  ['Customer', 'a'],
  ['exit', 'an'],
  ['unit', 'a'],
  ['umbrella', 'an'],
  ['escalation step', 'an'],
  ['required field', 'a'],
  ['', 'a'],
])('%s is said with “%s”', (noun, said) => {
  expect(article(noun)).toBe(said);
});

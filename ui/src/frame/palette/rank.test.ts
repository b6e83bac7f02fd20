import { describe, expect, test } from 'vitest';
import { ranked, score } from './rank';

const all = [
  'MQL Marketing qualified lead',
  'Lead',
  'Targets',
  'Handoff and SLA',
  'Ask both sides',
  'SAL Sales accepted lead',
];
const find = (query: string) => ranked(query, all, (one) => one);

describe('a search', () => {
  test.each([
    ['lead', 'Lead', 'a whole word, and the earlier the better'],
    ['mql', 'MQL Marketing qualified lead', 'capitals make no difference'],
    ['hand', 'Handoff and SLA', 'the beginning of a word'],
    ['sla', 'Handoff and SLA', 'a whole word beats scattered letters: SAL is no SLA'],
    ['both ask', 'Ask both sides', 'words in any order'],
    ['tgts', 'Targets', 'scattered letters, when nothing better is there'],
  ])('for %s finds %s first: %s', (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  test('for nothing finds everything in its order', () => {
    expect(find('  ')).toEqual(all);
  });

  test('for what is not there finds nothing', () => {
    expect(find('zebra')).toEqual([]);
  });

  test('ignores accents', () => {
    expect(score('cafe', 'Café')).toBeGreaterThan(20);
  });
});

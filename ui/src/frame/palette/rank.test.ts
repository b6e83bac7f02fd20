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
    ['get', 'Targets', 'what stands inside a word, when nothing better is there'],
  ])('for %s finds %s first: %s', (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  test('for nothing finds everything in its order', () => {
    expect(find('  ')).toEqual(all);
  });

  test.each(['zebra', 'tgts', 'asl', 'lead zebra'])(
    'for %s finds nothing: letters apart are no word',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  test('lets a place come before what was written, where both answer alike', () => {
    const found = (query: string) =>
      ranked(
        query,
        ['Accepted leads get a call', 'SAL Sales accepted lead'],
        (one) => one,
        (one) => !one.startsWith('SAL'),
      )[0];
    expect(found('accepted')).toMatch(/^SAL/);
    expect(found('call')).toMatch(/call$/);
  });

  test('ignores accents', () => {
    expect(score('cafe', 'Café')).toBeGreaterThan(20);
  });
});

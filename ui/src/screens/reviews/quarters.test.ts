import { expect, test } from 'vitest';
import type { ReviewCard, WorkspaceCard } from '../../host/bindings';
import { byQuarter, halfOfCount } from './quarters';

const review = (id: string, quarter: string): ReviewCard => ({
  id,
  quarter,
  when: '',
  status: '',
  marketing: 0,
  sales: 0,
  agreed: 0,
  stages: 7,
  next: '',
});
const workspace = (company: string, reviews: ReviewCard[], trouble = ''): WorkspaceCard => ({
  id: company,
  company,
  changed: 'Thu 21 Jan 2027, 12:40',
  reviews,
  trouble,
});

test('reviews are gathered by quarter, the latest first, across companies', () => {
  const found = byQuarter([
    workspace('Kestrel', [review('a', 'Q4 2026'), review('b', 'Q1 2027')]),
    workspace('Osprey', [review('c', 'Q1 2027')]),
  ]);
  expect(found.map((quarter) => quarter.name)).toEqual(['Q1 2027', 'Q4 2026']);
  expect(found[0]?.reviews.map((one) => one.company)).toEqual(['Kestrel', 'Osprey']);
});

test('two copies of one company are told apart by when they were last changed', () => {
  const copy = {
    ...workspace('Kestrel', [review('a', 'Q1 2027')]),
    id: 'copy',
    changed: 'Fri 22 Jan 2027, 09:10',
  };
  const osprey = workspace('Osprey', [review('c', 'Q1 2027')]);
  const found = byQuarter([workspace('Kestrel', [review('a', 'Q1 2027')]), copy, osprey]);
  expect(found[0]?.reviews.map((one) => one.changed)).toEqual([
    'Thu 21 Jan 2027, 12:40',
    'Fri 22 Jan 2027, 09:10',
    '',
  ]);
});

test('a workspace in trouble has no reviews to open', () => {
  expect(byQuarter([workspace('Kestrel', [review('a', 'Q1 2027')], 'Its file is damaged.')])).toEqual([]);
});

test('a half is full only when its side agrees to every stage there is', () => {
  expect(halfOfCount(7, 7)).toBe('yes');
  expect(halfOfCount(6, 7)).toBe('none');
  expect(halfOfCount(0, 0)).toBe('none');
});

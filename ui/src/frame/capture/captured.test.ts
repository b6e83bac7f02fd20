import { expect, test } from 'vitest';
import type { View } from '../../host/bindings';
import { view } from '../../test-env/view';
import { lastCaptured } from './captured';

const action = (id: string, lineage: string, over: object = {}) => ({
  at: '10:24',
  late: false,
  this_week: false,
  action: { id, lineage, text: `Act ${id}`, owner: null, due: null, state: 'open', at: '', ...over },
});
const parked = (id: string, lineage: string, owner: string | null = null) => ({
  at: '10:29',
  late: false,
  issue: { id, lineage, kind: 'parked', text: 'Who pays?', owner, due: null },
});
const decision = {
  at: '10:33',
  field: 'MQL: time limit',
  decision: { id: '7', text: 'MQL: time limit 24 to 4 working hours', owner: null },
};
const given = (actions: object[], issues: object[], decisions: object[] = []): View => {
  const base = view({ people: [{ id: 'w', name: 'Jonas Weber' }] as never });
  return { ...base, review: { ...base.review, id: '5', actions, issues, decisions } as never };
};

test('what was captured says whose it is, until when or what about', () => {
  const shown = lastCaptured(
    given([action('6', '6', { owner: 'w', due: '2027-01-29' })], [parked('8', '8', 'w')], [decision]),
  );
  expect(shown.map((one) => one.note)).toEqual([
    'Parked · Jonas Weber · 10:29',
    'Decision · MQL · 10:33',
    'Action · Jonas Weber, Fri 29 Jan · 10:24',
  ]);
});

test('what nobody is named for says when it was captured', () => {
  expect(lastCaptured(given([action('6', '6')], []))[0]?.note).toBe('Action · 10:24');
});

test('what came over from last quarter is left out', () => {
  expect(lastCaptured(given([action('6', '2')], [parked('7', '3')]))).toEqual([]);
});

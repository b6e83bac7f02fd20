import { expect, test } from 'vitest';
import type { View } from '../host/bindings';
import { stageView } from '../test-env/view';
import { spotOf } from './travel';

const view = {
  review: { stages: [stageView()], commitments: [{ commitment: { id: 'p1' } }] },
} as unknown as View;

test.each([
  ['review/starts', { screen: 'agenda', item: 'plan' }],
  ['review/middle_owner', { screen: 'agenda', item: 'people' }],
  ['company/zone', { screen: 'agenda', item: 'company' }],
  ['commitment/p1/target', { screen: 'handoff', item: 'commitment/p1' }],
  ['commitment/gone', { screen: 'handoff', item: 'promises' }],
  ['packet/k/label', { screen: 'handoff', item: 'packet' }],
  ['shared_number', { screen: 'targets', item: 'shared' }],
  ['source/s/counts_for', { screen: 'targets', item: 'shared' }],
  ['ritual/r/starts', { screen: 'handoff', item: 'rhythm' }],
  ['initiatives', { screen: 'campaigns' }],
  ['risk/r/text', { screen: 'issues', item: 'risks' }],
  ['action/a/due', { screen: 'record', item: 'actions' }],
  ['plan/target', { screen: 'targets', item: 'plan' }],
  ['stage/mql/rate', { screen: 'targets', item: 'plan' }],
  ['stage/mql/volume', { screen: 'numbers' }],
  ['scenarios', { screen: 'targets', item: 'plan' }],
  ['goal/g/due', { screen: 'targets', item: 'goals' }],
  ['criterion/c2/text', { screen: 'stages', item: 'mql' }],
  ['criterion/gone/text', { screen: 'stages' }],
])('%s is edited where people look for it', (target, spot) => {
  expect(spotOf(view, target)).toEqual(spot);
});

test('a path of nothing leads nowhere', () => {
  expect(spotOf(view, 'weather/today')).toBeUndefined();
});

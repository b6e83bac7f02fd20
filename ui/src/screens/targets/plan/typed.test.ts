import { expect, test } from 'vitest';
import type { CellView, PlanView } from '../../../host/bindings';
import { typedAsKept } from './typed';

const cell = (target: string, value: string, solved = false): CellView => ({
  label: target,
  value,
  target,
  changed: false,
  was: '',
  note: '',
  how: '',
  lock: '',
  locked: false,
  solved,
});

const plan = (revenue: CellView[], still: string) =>
  ({
    revenue: [...revenue, { ...cell('', still), label: 'Still to win' }],
    assumptions: [],
    budget: [],
    capacity: [],
    more: [],
    sources: [],
    figures: [],
    ahead: [],
    chain: [],
  }) as unknown as PlanView;

test('fields of a tried plan hold what the review holds; what follows from the trial is the trial’s', () => {
  const kept = plan([cell('plan/target', '5,000,000'), cell('plan/win_rate', '20%', true)], '2,000,000');
  const tried = plan([cell('plan/target', '6,000,000'), cell('plan/win_rate', '24%', true)], '3,000,000');
  expect(typedAsKept(tried, kept).revenue.map((one) => one.value)).toEqual(['5,000,000', '24%', '3,000,000']);
});

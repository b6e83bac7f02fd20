import { expect, test } from 'vitest';
import type { Stage } from '../../../host/bindings';
import { isFolded, moreSummary } from './summary';

const stage = (over: Partial<Stage>): Stage =>
  ({ lines: [], clocks: [], escalation: [], open_question: '', ...over }) as unknown as Stage;

test('a stage with nothing folded says nothing', () => {
  expect(moreSummary(stage({}))).toBe('');
});

test('what is folded is told by number', () => {
  const lines = ['exclusions', 'exclusions', 'required_fields'].map((kind, at) => ({
    id: `${at}`,
    kind,
    text: '',
  }));
  expect(moreSummary(stage({ lines: lines as Stage['lines'], open_question: 'Webinars?' }))).toBe(
    '2 exclusions, 1 required field, an open question',
  );
});

test('the first clock is the time limit above the fold and needs no word', () => {
  const clock = {} as Stage['clocks'][number];
  expect(moreSummary(stage({ clocks: [clock] }))).toBe('');
  expect(moreSummary(stage({ clocks: [clock, clock] }))).toBe('2 clocks');
});

test.each([
  ['stage/mql/statement', false],
  ['stage/mql/owner', false],
  ['stage/mql/criteria', false],
  ['criterion/c1/text', false],
  ['clock/k1/limit', false],
  ['clock/k1/starts', true],
  ['clock/k2/limit', true],
  ['escalation/z1/at', true],
  ['line/l1/text', true],
  ['stage/mql/open_question', true],
  ['stage/mql/exclusions', true],
  ['', false],
])('%s is folded away: %s', (target, folded) => {
  expect(isFolded(stage({ id: 'mql', clocks: [{ id: 'k1' } as Stage['clocks'][number]] }), target)).toBe(
    folded,
  );
});

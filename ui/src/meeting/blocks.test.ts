import { describe, expect, test } from 'vitest';
import type { Chapter, View } from '../host/bindings';
import { agreement, stage, stageView, view } from '../test-env/view';
import { isHeldAt, partsOfBlock, spotOfBlock } from './blocks';
import { openPoints, unagreed } from './missing';

const STAGES = ['Lead', 'MQL', 'SAL', 'SQL', 'SQO'].map((abbreviation) =>
  stageView({
    stage: stage({ id: abbreviation, abbreviation, name: `${abbreviation} in full` }),
    agreement: agreement({ item: `stage/${abbreviation}`, title: abbreviation, sentence: 'Sales: not yet' }),
  }),
);
const block = (name: string, chapter: Chapter) => ({ id: 'b', name, chapter });
const namesOf = (name: string, chapter: Chapter) =>
  partsOfBlock(block(name, chapter), STAGES).map((part) => part.name);

describe('a block is held', () => {
  test.each<[string, Chapter, string[]]>([
    ['Lead and MQL', 'stages', ['Lead', 'MQL']],
    ['SAL, SQL, reasons', 'stages', ['SAL', 'SQL', 'Reasons']],
    ['ICP, shared number and SQO', 'who_we_want', ['Who we want', 'Shared number', 'SQO']],
    ['Stages', 'stages', ['Stages']],
    ['Definitions', 'stages', ['Stages']],
    ['Risks', 'issues', ['Risks']],
    ['Issues and risks', 'issues', ['Issues and risks']],
    ['Leadership', 'stages', ['Stages']],
  ])('%s (%s) at %j', (name, chapter, parts) => {
    expect(namesOf(name, chapter)).toEqual(parts);
  });

  test('at a card of its own where its chapter has no screen', () => {
    expect(spotOfBlock(block('Open', 'open'), STAGES)).toEqual({ screen: 'block', item: 'b' });
  });

  test('wherever one of its places is', () => {
    const both = block('Lead and MQL', 'stages');
    expect(isHeldAt(both, STAGES, { screen: 'stages', item: 'MQL' })).toBe(true);
    expect(isHeldAt(both, STAGES, { screen: 'stages', item: 'SAL' })).toBe(false);
  });
});

describe('what a block misses', () => {
  const spots = partsOfBlock(block('Lead and MQL', 'stages'), STAGES).map((part) => part.spot);
  const point = (id: string) => ({
    code: 'stage-no-owner',
    place: 'stages',
    each: [{ target: `stage/${id}/owner` }],
  });
  const given: View = view({ open_points: [point('MQL'), point('SAL')] as never }, STAGES);

  test('is about its own stages only', () => {
    expect(unagreed(given, spots).map((one) => one.titles)).toEqual(['Lead', 'MQL']);
    expect(openPoints(given, spots).map((one) => one.each[0]?.target)).toEqual(['stage/MQL/owner']);
  });

  test('of a whole screen is about all of it', () => {
    expect(unagreed(given, [{ screen: 'stages' }])).toHaveLength(5);
    expect(openPoints(given, [{ screen: 'stages' }])).toHaveLength(2);
  });
});

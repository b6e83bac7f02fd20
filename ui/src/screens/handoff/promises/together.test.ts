import { expect, test } from 'vitest';
import type { AgreementView, CommitmentView, SideView, StandingView } from '../../../host/bindings';
import { together } from './together';

const side = (name: string, standing: StandingView): SideView => ({
  name,
  standing,
  status: '',
  last: '',
  wish: '',
  since: [],
  nothing: '',
  can_take_back: true,
});
const promise = (id: string, marketing: StandingView, sales: StandingView): CommitmentView => {
  const agreement: AgreementView = {
    item: `commitment/${id}`,
    title: id,
    marketing: side('Amara Osei', marketing),
    sales: side('Daniel Brandt', sales),
    agreed: marketing === 'agreed' && sales === 'agreed',
    changed: marketing === 'earlier' || sales === 'earlier',
    sentence: '',
    paragraphs: [[{ text: id, kind: 'same' }]],
    marks: [],
    how: 'Said in the room, recorded by Ines Calder',
  };
  return { agreement } as CommitmentView;
};

test('only promises that are not agreed are asked about', () => {
  const found = together([
    promise('a', 'agreed', 'agreed'),
    promise('b', 'agreed', 'earlier'),
    promise('c', 'not_yet', 'not_yet'),
  ]);
  expect(found?.items).toEqual(['commitment/b', 'commitment/c']);
  expect(found?.agreement.paragraphs.flat().map((piece) => piece.text)).toEqual(['b', 'c']);
  expect(found?.begins).toEqual([0, 1]);
  expect(found?.agreement.sentence).toBe('1 of 3 promises agreed');
  expect(found?.agreement.marketing.status).toBe('Yes to 2 of 3');
  expect(found?.agreement.sales.standing).toBe('earlier');
  expect(found?.agreement.marketing.can_take_back).toBe(false);
});

test('once all are agreed all can be read back again', () => {
  const found = together([promise('a', 'agreed', 'agreed'), promise('b', 'agreed', 'agreed')]);
  expect(found?.items).toHaveLength(2);
  expect(found?.agreement.agreed).toBe(true);
  expect(found?.agreement.marketing.standing).toBe('agreed');
});

test('a no weighs more than earlier words', () => {
  const found = together([promise('a', 'no', 'agreed'), promise('b', 'earlier', 'agreed')]);
  expect(found?.agreement.marketing.standing).toBe('no');
});

test('without promises there is nothing to ask', () => {
  expect(together([])).toBeUndefined();
});

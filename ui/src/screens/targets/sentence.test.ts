import { expect, test } from 'vitest';
import type { SharedNumber } from '../../host/bindings';
import { sentence } from './sentence';

type Chosen = Pick<SharedNumber, 'choice' | 'sourcing_rule' | 'date_used' | 'window'>;

const read = (chosen: Chosen): string =>
  sentence(chosen)
    .map((part) => {
      if (part.kind === 'words') return part.text;
      if (part.kind === 'days') return String(chosen.window);
      return part.options.find((option) => option.value === chosen[part.field])?.text ?? part.asks;
    })
    .join('');

test('once everything is chosen it reads as the host prints it', () => {
  expect(
    read({ choice: 'sourced_pipeline', sourcing_rule: 'original_source', date_used: 'sqo', window: 90 }),
  ).toBe(
    'Both sides answer for marketing-sourced pipeline: the value of every SQO, where its original source belongs to marketing, counted on the day it became an SQO.',
  );
  expect(
    read({ choice: 'influenced_revenue', sourcing_rule: null, date_used: 'deal_creation', window: 60 }),
  ).toBe(
    'Both sides answer for marketing-influenced revenue: closed-won with a marketing touch within 60 days, counted on the day the deal was created.',
  );
});

test('until a number is chosen nothing else is asked', () => {
  expect(read({ choice: null, sourcing_rule: null, date_used: null, window: 90 })).toBe(
    'Both sides answer for which number?.',
  );
});

test('a look-back stands there where touches count, and only there', () => {
  const days = (choice: SharedNumber['choice'], sourcing_rule: SharedNumber['sourcing_rule']) =>
    sentence({ choice, sourcing_rule }).some((part) => part.kind === 'days');
  expect(days('sourced_pipeline', 'first_touch')).toBe(true);
  expect(days('sourced_pipeline', 'any_touch')).toBe(true);
  expect(days('influenced_revenue', null)).toBe(true);
  expect(days('influenced_revenue', 'original_source')).toBe(true);
  expect(days('sourced_pipeline', 'original_source')).toBe(false);
  expect(days('sourced_pipeline', null)).toBe(false);
});

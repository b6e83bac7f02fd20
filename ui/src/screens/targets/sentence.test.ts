import { expect, test } from 'vitest';
import type { SharedNumber } from '../../host/bindings';
import { sentence } from './sentence';

type Chosen = Pick<SharedNumber, 'choice' | 'sourcing_rule' | 'date_used'>;

const read = (chosen: Chosen, days: number): string =>
  sentence(chosen)
    .map((part) => {
      if (part.kind === 'words') return part.text;
      if (part.kind === 'days') return String(days);
      return part.options.find((option) => option.value === chosen[part.field])?.text ?? part.asks;
    })
    .join('');

test('once everything is chosen it reads as the host prints it', () => {
  expect(read({ choice: 'sourced_pipeline', sourcing_rule: 'original_source', date_used: 'sqo' }, 90)).toBe(
    'Both sides answer for marketing-sourced pipeline: the value of every SQO, where its original source belongs to marketing within 90 days, counted on the day it became an SQO.',
  );
  expect(read({ choice: 'influenced_revenue', sourcing_rule: null, date_used: 'deal_creation' }, 60)).toBe(
    'Both sides answer for marketing-influenced revenue: closed-won with a marketing touch within 60 days, counted on the day the deal was created.',
  );
});

test('until a number is chosen nothing else is asked', () => {
  expect(read({ choice: null, sourcing_rule: null, date_used: null }, 90)).toBe(
    'Both sides answer for which number?.',
  );
});

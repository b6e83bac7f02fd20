/**
 * The shared number as a sentence whose choices stand in it.
 *
 * The host writes the same sentence for paper; a test holds the two in step.
 */
import type { DateUsed, SharedChoice, SharedNumber, SourcingRule } from '../../host/bindings';
import { options, type Option } from '../choices';

/** Which number both sides answer for. */
export const CHOICES = options<SharedChoice>({
  sourced_pipeline: 'marketing-sourced pipeline',
  influenced_revenue: 'marketing-influenced revenue',
});
/** What makes an SQO marketing's. */
export const RULES = options<SourcingRule>({
  original_source: 'its original source belongs to marketing',
  first_touch: 'its first recorded touch was marketing’s',
  any_touch: 'marketing touched it before the first sales activity',
});
/** Which date counts. */
export const DATES = options<DateUsed>({
  sqo: 'the day it became an SQO',
  deal_creation: 'the day the deal was created',
});

/** A stretch of the sentence: plain words, a choice, or the number of days. */
export type Part =
  | { kind: 'words'; text: string }
  | {
      kind: 'choice';
      field: 'choice' | 'sourcing_rule' | 'date_used';
      label: string;
      asks: string;
      options: readonly Option[];
    }
  | { kind: 'days' };

/** The sentence in parts. */
export const sentence = ({
  choice,
  sourcing_rule,
}: Pick<SharedNumber, 'choice' | 'sourcing_rule'>): Part[] => {
  const parts: Part[] = [
    { kind: 'words', text: 'Both sides answer for ' },
    { kind: 'choice', field: 'choice', label: 'Shared number', asks: 'which number?', options: CHOICES },
  ];
  if (choice === 'sourced_pipeline') {
    parts.push(
      { kind: 'words', text: ': the value of every SQO, where ' },
      { kind: 'choice', field: 'sourcing_rule', label: 'Sourcing rule', asks: 'which rule?', options: RULES },
    );
  } else if (choice === 'influenced_revenue') {
    parts.push({ kind: 'words', text: ': closed-won with a marketing touch' });
  }
  if (choice !== null) {
    // The original source never changes, so it needs no look-back; every touch does.
    const looksBack =
      choice === 'influenced_revenue' || ['first_touch', 'any_touch'].includes(sourcing_rule ?? '');
    if (looksBack) {
      parts.push({ kind: 'words', text: ' within ' }, { kind: 'days' }, { kind: 'words', text: ' days' });
    }
    parts.push(
      { kind: 'words', text: ', counted on ' },
      { kind: 'choice', field: 'date_used', label: 'Date used', asks: 'which day?', options: DATES },
    );
  }
  parts.push({ kind: 'words', text: '.' });
  return parts;
};

/** Choices that several screens offer: the word the host reads and the words people read. */
import type { Direction, GoalSide, Metric } from '../host/bindings';

/** One choice. */
export interface Option<Word extends string = string> {
  value: Word;
  text: string;
}

/** Choices from a table of all words the host knows; a word that is missing does not compile. */
export const options = <Word extends string>(texts: Record<Word, string>): readonly Option<Word>[] =>
  (Object.entries(texts) as [Word, string][]).map(([value, text]) => ({ value, text }));

/** The catalogue of metrics. */
export const METRICS = options<Metric>({
  sourced_pipeline: 'Marketing-sourced pipeline',
  influenced_revenue: 'Marketing-influenced revenue',
  acceptance: 'Acceptance',
  rejection: 'Rejection',
  packet_complete: 'Complete handovers',
  volume: 'Volume within capacity',
  follow_up: 'Follow-up',
  first_attempt: 'Time to first attempt',
  decided: 'Decided in time',
  attempts: 'Attempts before giving up',
  outcome_recorded: 'SQO outcome recorded',
  conversion: 'Conversion',
  win_rate: 'Win rate',
  cycle_convergence: 'Cycle convergence',
  team_nps: 'Team NPS',
  definition_drift: 'Definition drift',
  revenue: 'Revenue',
});

/** Whose something is. */
export const SIDES = options<GoalSide>({ marketing: 'Marketing', sales: 'Sales', both: 'Both' });

/** On which side of the target is good. */
export const DIRECTIONS = options<Direction>({
  at_least: 'at least',
  at_most: 'at most',
});

/** Whoever an owner or reviewer may be. */
export const peopleOptions = (people: readonly { id: string; name: string }[]): Option[] =>
  people.map(({ id, name }) => ({ value: id, text: name }));

/** A figure as it is typed and read: money stands with the company's currency. */
export const figureText = (figure: string | null, currency: string): string =>
  (figure ?? '').replace(/^money /, `${currency} `);

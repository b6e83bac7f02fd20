/** Choices that several screens offer: the word the host reads and the words people read. */

/** The catalogue of metrics. */
export const METRICS = [
  { value: 'sourced_pipeline', text: 'Marketing-sourced pipeline' },
  { value: 'influenced_revenue', text: 'Marketing-influenced revenue' },
  { value: 'acceptance', text: 'Acceptance' },
  { value: 'rejection', text: 'Rejection' },
  { value: 'packet_complete', text: 'Complete handovers' },
  { value: 'volume', text: 'Volume within capacity' },
  { value: 'follow_up', text: 'Follow-up' },
  { value: 'first_attempt', text: 'Time to first attempt' },
  { value: 'decided', text: 'Decided in time' },
  { value: 'attempts', text: 'Attempts before giving up' },
  { value: 'outcome_recorded', text: 'SQO outcome recorded' },
  { value: 'conversion', text: 'Conversion' },
  { value: 'win_rate', text: 'Win rate' },
  { value: 'cycle_convergence', text: 'Cycle convergence' },
  { value: 'team_nps', text: 'Team NPS' },
  { value: 'definition_drift', text: 'Definition drift' },
  { value: 'revenue', text: 'Revenue' },
] as const;

/** On which side of the target is good. */
export const DIRECTIONS = [
  { value: 'at_least', text: 'at least' },
  { value: 'at_most', text: 'at most' },
] as const;

/** Whoever an owner or reviewer may be. */
export const peopleOptions = (
  people: readonly { id: string; name: string }[],
): { value: string; text: string }[] => people.map(({ id, name }) => ({ value: id, text: name }));

/** A figure as it is typed and read: money stands with the company's currency. */
export const figureText = (figure: string | null, currency: string): string =>
  (figure ?? '').replace(/^money /, `${currency} `);

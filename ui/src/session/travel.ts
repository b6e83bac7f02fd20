/** Finds the screen and item on which a path of the review is edited. */
import type { Stage, View } from '../host/bindings';
import type { Spot } from './place.svelte';

const ROWS: Record<string, (stage: Stage) => readonly { id: string }[]> = {
  criterion: (stage) => stage.criteria,
  exit: (stage) => stage.exits,
  example: (stage) => stage.examples,
  clock: (stage) => stage.clocks,
  escalation: (stage) => stage.escalation,
  line: (stage) => stage.lines,
};
const SPOTS: Record<string, Spot> = {
  person: { screen: 'agenda', item: 'people' },
  people: { screen: 'agenda', item: 'people' },
  company: { screen: 'agenda', item: 'company' },
  review: { screen: 'agenda', item: 'plan' },
  block: { screen: 'agenda', item: 'plan' },
  blocks: { screen: 'agenda', item: 'plan' },
  stages: { screen: 'stages' },
  commitment: { screen: 'handoff', item: 'promises' },
  commitments: { screen: 'handoff', item: 'promises' },
  reason: { screen: 'handoff', item: 'reasons' },
  reasons: { screen: 'handoff', item: 'reasons' },
  packet: { screen: 'handoff', item: 'packet' },
  handoff: { screen: 'handoff' },
  shift: { screen: 'handoff', item: 'lane' },
  shifts: { screen: 'handoff', item: 'lane' },
  wave: { screen: 'handoff', item: 'lane' },
  waves: { screen: 'handoff', item: 'lane' },
  field: { screen: 'names', item: 'fields' },
  fields: { screen: 'names', item: 'fields' },
  named_rule: { screen: 'names', item: 'named' },
  named_rules: { screen: 'names', item: 'named' },
  score: { screen: 'names', item: 'scores' },
  scores: { screen: 'names', item: 'scores' },
  ritual: { screen: 'handoff', item: 'rhythm' },
  rituals: { screen: 'handoff', item: 'rhythm' },
  standing_promise: { screen: 'handoff', item: 'rhythm' },
  standing_promises: { screen: 'handoff', item: 'rhythm' },
  profile_line: { screen: 'wanted' },
  profile: { screen: 'wanted' },
  segment: { screen: 'wanted' },
  segments: { screen: 'wanted' },
  initiative: { screen: 'campaigns' },
  initiatives: { screen: 'campaigns' },
  issue: { screen: 'issues', item: 'issues' },
  issues: { screen: 'issues', item: 'issues' },
  risk: { screen: 'issues', item: 'risks' },
  risks: { screen: 'issues', item: 'risks' },
  decision: { screen: 'record', item: 'decisions' },
  decisions: { screen: 'record', item: 'decisions' },
  win: { screen: 'record', item: 'decisions' },
  wins: { screen: 'record', item: 'decisions' },
  action: { screen: 'record', item: 'actions' },
  actions: { screen: 'record', item: 'actions' },
  diagnosis: { screen: 'differ', item: 'answers' },
  measure: { screen: 'scorecard', item: 'measures' },
  measures: { screen: 'scorecard', item: 'measures' },
  overdue: { screen: 'scorecard', item: 'overdue' },
  cost: { screen: 'differ', item: 'cost' },
  shared_number: { screen: 'targets', item: 'shared' },
  source: { screen: 'targets', item: 'shared' },
  sources: { screen: 'targets', item: 'shared' },
  plan: { screen: 'targets', item: 'plan' },
  scenario: { screen: 'targets', item: 'plan' },
  scenarios: { screen: 'targets', item: 'plan' },
  goal: { screen: 'targets', item: 'goals' },
  goals: { screen: 'targets', item: 'goals' },
  signature: { screen: 'sign', item: 'signatures' },
};

/** Where a field, row, list or item is edited; a removed row of a stage is looked for among the stages in vain. */
export const spotOf = (view: View, target: string): Spot | undefined => {
  const [word = '', id = ''] = target.split('/');
  const stages = view.review.stages.map((one) => one.stage);
  if (/^stage\/[^/]+\/volume$/.test(target)) return { screen: 'numbers' };
  if (/^stage\/[^/]+\/(rate|rate_locked|count|lag)$/.test(target)) {
    return { screen: 'targets', item: 'plan' };
  }
  if (/^(goal|commitment)\/[^/]+\/missed_because$/.test(target)) return { screen: 'last' };
  if (word === 'stage') {
    return { screen: 'stages', ...(stages.some((stage) => stage.id === id) ? { item: id } : {}) };
  }
  // A promise opens its full row; the middle is owned by a person.
  if (word === 'commitment' && view.review.commitments.some((one) => one.commitment.id === id)) {
    return { screen: 'handoff', item: `commitment/${id}` };
  }
  if (/^review\/(fit|engagement)_threshold$/.test(target)) return { screen: 'names', item: 'scores' };
  if (target === 'review/signatures_due') return { screen: 'sign', item: 'signatures' };
  if (/^measure\/[^/]+\/w\d+$/.test(target)) return { screen: 'scorecard', item: 'weeks' };
  if (target === 'review/middle_owner') return { screen: 'agenda', item: 'people' };
  const rows = ROWS[word];
  if (rows) {
    const stage = stages.find((one) => rows(one).some((row) => row.id === id));
    return { screen: 'stages', ...(stage ? { item: stage.id } : {}) };
  }
  return SPOTS[word];
};

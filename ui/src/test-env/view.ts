/** A small review to render in component tests: one stage that marketing agreed to and sales agreed to in other words. */
import type { AgreementView, SideView, Stage, StageView, View } from '../host/bindings';

const side = (name: string, over: Partial<SideView> = {}): SideView => ({
  name,
  standing: 'agreed',
  status: 'Yes, 10:35',
  last: 'yes at 10:35',
  wish: '',
  since: [],
  nothing: 'Nothing has changed',
  can_take_back: true,
  ...over,
});

/** Agreement on an item. */
export const agreement = (over: Partial<AgreementView> = {}): AgreementView => ({
  item: 'stage/mql',
  title: 'MQL',
  marketing: side('Amara Osei'),
  sales: side('Daniel Brandt', {
    standing: 'earlier',
    status: 'Yes to earlier words, 10:22',
    since: [
      {
        label: 'Time limit',
        pieces: [
          { text: '24 ', kind: 'gone' },
          { text: '4 ', kind: 'new' },
          { text: 'working hours', kind: 'same' },
        ],
        at: '10:31',
        asked_by: null,
        target: 'clock/k1/limit',
      },
    ],
  }),
  agreed: false,
  changed: true,
  sentence: 'Sales: 1 change to read',
  paragraphs: [[{ text: 'Someone who fits.', kind: 'same' }]],
  marks: [{ target: 'clock/k1/limit', old: '24 working hours', gone: '24' }],
  how: 'Said in the room',
  ...over,
});

/** A stage. */
export const stage = (over: Partial<Stage> = {}): Stage => ({
  id: 'mql',
  lineage: 'l',
  abbreviation: 'MQL',
  name: 'Marketing qualified lead',
  statement: 'Someone who fits, answered within {time limit}.',
  guiding_question: 'What triggers the handoff?',
  side: 'marketing',
  owner_role: '',
  owner: null,
  unit: 'person',
  rule: '',
  assignment: '',
  fallback: null,
  evidence_object: '',
  evidence_field: '',
  evidence_value: '',
  evidence_stamp: '',
  open_question: '',
  notes: '',
  version: 7,
  criteria: [
    { id: 'c1', joined: 'and', text: 'Right company', crm_field: '', rule: null },
    { id: 'c2', joined: 'and', text: 'Score reaches 65', crm_field: '', rule: null },
    { id: 'c3', joined: 'or', text: 'Asks for a demo', crm_field: '', rule: null },
  ],
  exits: [
    { id: 'e1', kind: 'advance', text: 'Sales accepts it', to: 'sal', wait: null, passes: null, rule: null },
  ],
  examples: [{ id: 'x1', text: 'Analyst, four webinars', marketing: 'in', sales: 'out' }],
  clocks: [
    {
      id: 'k1',
      name: 'First attempt',
      applies_to: '',
      starts: 'the handover stamp',
      stops: '',
      pauses: '',
      proof: '',
      limit: '4 working hours',
    },
  ],
  escalation: [],
  lines: [],
  figures: { volume: null, rate: null, rate_locked: false, count: null, lag: null },
  ...over,
});

/** A stage ready to be painted. */
export const stageView = (over: Partial<StageView> = {}): StageView => ({
  stage: stage(),
  runs: [
    { text: 'Someone who fits, answered within ', live: false, changed: false, target: '' },
    { text: '4 working hours', live: true, changed: true, target: 'clock/k1/limit' },
    { text: '.', live: false, changed: false, target: '' },
  ],
  missed: '',
  missed_note: '',
  exits: [{ leads: 'to SAL' }],
  splits: 1,
  agreement: agreement(),
  ...over,
});

/** A view of a review with these stages; what screens under test do not read is left out. */
export const view = (over: Partial<View> = {}, stages: StageView[] = [stageView()]): View =>
  ({
    company: { name: 'Kestrel' },
    people: [],
    undo: null,
    redo: null,
    saved: '10:36',
    drafts: [],
    open_points: [],
    private_notes: false,
    signing: { state: 'draft' },
    touched: '',
    review: {
      quarter: 'Q1 2027',
      stages,
      stages_agreed: 0,
      goals: [],
      rivals: [],
      blocks: [],
      meeting: {
        phase: 'prepare',
        sittings: 0,
        now: '10:36',
        pace: '',
        ends: '',
        adjourned: '',
        running: false,
        on: null,
        next: null,
        ended_last: null,
        blocks: [],
        savings: [],
      },
      rules: { fields: [], suggested: [], named: [], scores: [], subjects: [], written: [] },
    },
    ...over,
  }) as unknown as View;

/** The walls that are lists: who we want, campaigns, issues and risks, the record. */
import type { Issue, View } from '../../host/bindings';
import { dayInWords } from '../../parts/fields/dates';
import { joined, list, type Deck, type Page, type Row } from '../deck';
import { deckFrom, type Part } from './parts';

const nameOf = ({ people }: View, id: string | null): string =>
  people.find((person) => person.id === id)?.name ?? '';
const sideOf = (side: string | null) => (side === 'marketing' || side === 'sales' ? side : undefined);
const FATES: Record<Issue['fate'], string> = {
  open: '',
  solved: 'Solved',
  dropped: 'Dropped',
  carried: 'Carried over',
};

const issues = (view: View, kind: Issue['kind']): Row[] =>
  view.review.issues
    .filter(({ issue }) => issue.kind === kind)
    .map(({ issue }) => ({
      id: issue.id,
      text: issue.text,
      side: sideOf(issue.raised_by),
      below: joined(nameOf(view, issue.owner), issue.due && `by ${dayInWords(issue.due)}`),
      end: FATES[issue.fate],
      quiet: issue.fate !== 'open',
    }));

const wanted = ({ review }: View): Page[] => {
  const lines = (want: string): Row[] => review.profile.filter((line) => line.want === want);
  return [
    list('We want', 'We want', lines('yes'), 'Not said yet'),
    list('We turn down', 'We turn down', lines('no'), 'Not said yet'),
    list(
      'Messages',
      'One message for each segment',
      review.segments.map((one) => ({ id: one.id, text: one.message, below: one.name })),
      'No segment yet',
    ),
  ];
};

const campaigns = (view: View): Page[] => [
  list(
    'Campaigns',
    `What ${view.review.quarter} is tried with`,
    view.review.initiatives.map(({ initiative, budget }) => ({
      id: initiative.id,
      text: initiative.name,
      side: sideOf(initiative.side),
      below: nameOf(view, initiative.owner),
      end: budget,
    })),
    'No initiative yet',
  ),
];

const risks = (view: View): Page[] => [
  list(
    'Risks',
    '“The quarter ended and we missed: why?”',
    view.review.risks.map(({ risk }) => ({
      id: risk.id,
      text: risk.text,
      side: sideOf(risk.side),
      below: joined(nameOf(view, risk.owner), risk.response),
    })),
    'No risk yet',
  ),
];

const decisions = (view: View): Page[] => [
  list(
    'Decisions',
    'What we decided',
    view.review.decisions.map(({ decision, before, after }) => ({
      id: decision.id,
      text: decision.text,
      below: after === '' ? '' : [before, after].filter(Boolean).join(' to '),
    })),
    'Nothing yet',
  ),
];

const actions = (view: View): Page[] => [
  list(
    'Actions',
    'Who does what by when',
    view.review.actions.map(({ action }) => ({
      id: action.id,
      text: action.text,
      below: joined(nameOf(view, action.owner), action.due && `by ${dayInWords(action.due)}`),
      quiet: action.state !== 'open',
    })),
    'Nothing yet',
  ),
];

const points = ({ review: { rules } }: View): Page[] =>
  rules.scores.map((score) =>
    list(
      score.label,
      joined(score.label, score.threshold && `reached at ${score.threshold}`),
      score.lines.map((line) => ({ id: line.id, text: line.text, end: line.points })),
      'No line yet',
    ),
  );

const namedRules = ({ review: { rules } }: View): Page[] => [
  list(
    'Named rules',
    'What we call what',
    rules.named.map((rule) => ({ id: rule.id, text: rule.name, below: rule.meaning })),
    'No rule has a name yet',
  ),
];

const fields = ({ review: { rules } }: View): Page[] => [
  list(
    'Fields',
    'Fields of the CRM',
    rules.fields.map((field) => ({ id: field.id, text: field.name, below: field.meaning })),
    'No field yet',
  ),
];

const parked = (view: View): Page[] => [
  list('Parked', 'Parked', issues(view, 'parked'), 'Nothing is parked'),
];
const live = (view: View): Page[] => [
  list('Issues', 'Identify, discuss, solve', issues(view, 'live'), 'Nothing is in the way'),
];
const SCREENS: Record<string, readonly Part[]> = {
  wanted: [{ id: '', name: 'Who we want', pages: wanted }],
  campaigns: [{ id: '', name: 'Campaigns', pages: campaigns }],
  names: [
    { id: 'scores', name: 'Scores', pages: points },
    { id: 'named', name: 'Named rules', pages: namedRules },
    { id: 'fields', name: 'Fields', pages: fields },
  ],
  issues: [
    { id: 'issues', name: 'Issues', pages: (view) => [...live(view), ...parked(view)] },
    { id: 'risks', name: 'Risks', pages: risks },
  ],
  record: [
    { id: 'decisions', name: 'Decisions', pages: decisions },
    { id: 'actions', name: 'Actions', pages: actions },
    { id: 'parked', name: 'Parked', pages: parked },
  ],
};

/** The wall of a screen of lists; none for any other screen. */
export const lists = (view: View, screen: string, item: string | undefined): Deck | undefined => {
  const parts = SCREENS[screen];
  return parts && deckFrom(parts, view, item);
};

/** The walls of figures: last quarter's, the scorecard week by week, what is past its limit, and both documents. */
import type { View } from '../../host/bindings';
import { joined, list, plain, type Page } from '../deck';
import { deckFrom, type Part } from './parts';
import { papers } from './sign';

const charts = ({ review: { scorecard } }: View): Page[] => [
  {
    kind: 'words',
    name: scorecard.week > 0 ? `Week ${String(scorecard.week)} of 13` : 'Scorecard',
    runs: plain(scorecard.sentence),
    asked: 'What has the quarter brought so far?',
    facts: [],
  },
  ...(scorecard.wires.length > 0
    ? [
        list(
          'Trip-wires',
          'Trip-wires that are near',
          scorecard.wires.map((text) => ({ id: text, text })),
          '',
        ),
      ]
    : []),
  ...scorecard.measures.map(({ measure, aim, chart, near }): Page => ({
    kind: 'chart',
    name: measure.name,
    title: measure.name,
    aim,
    chart,
    near,
  })),
];

const measures = ({ review: { scorecard } }: View): Page[] => [
  list(
    'Measures',
    'What we watch',
    scorecard.measures.map(({ measure, aim, reading, near }) => ({
      id: measure.id,
      text: measure.name,
      side: measure.side === 'both' ? undefined : measure.side,
      below: reading,
      end: near ? `${aim}, trip-wire near` : aim,
    })),
    'Nothing is watched yet',
  ),
];

/** Who clears them is nobody's business but theirs: a room that sees names looks for someone to blame. */
const late = ({ review: { scorecard } }: View): Page[] => [
  list(
    'Past their limit',
    scorecard.overdue_sentence || 'Past their limit',
    scorecard.overdue.map((row) => ({
      id: row.id,
      text: row.reason,
      below: row.oldest === null ? '' : `the oldest by ${row.oldest} ${row.oldest === 1 ? 'day' : 'days'}`,
      end: row.leads === null ? '' : `${row.leads} ${row.leads === 1 ? 'lead' : 'leads'}`,
    })),
    'No lead is past its limit',
  ),
];

const SCORECARD: readonly Part[] = [
  { id: 'charts', name: 'Charts', pages: charts },
  { id: 'weeks', name: 'Table', pages: measures },
  { id: 'measures', name: 'Measures', pages: measures },
  { id: 'overdue', name: 'Past their limit', pages: late },
];

/** The scorecard. */
export const scorecard = (view: View, item: string | undefined) => deckFrom(SCORECARD, view, item);

const figures = ({ review: { plan, quarter } }: View): Page[] => [
  list(
    'Numbers',
    `Last quarter, before ${quarter}`,
    plan.figures.map((figure) => ({
      id: figure.target,
      text: figure.label,
      below: figure.note,
      end: figure.value || 'not known',
      quiet: figure.value === '',
    })),
    'No stage yet',
  ),
];

/** Last quarter in numbers. */
export const numbers = (view: View) =>
  deckFrom([{ id: '', name: 'Numbers', pages: figures }], view, undefined);

const both = ({ signing }: View): Page[] => [
  list('Documents', signing.standing, papers(signing), ''),
  list(
    'Signatures',
    'Who signs',
    [signing.marketing, signing.sales].map((side) => ({
      id: side.side,
      text: side.standing === 'these' ? side.name : side.leader,
      side: side.side,
      below: side.title,
      end: side.standing === 'these' ? joined('signed', side.at) : 'not signed yet',
    })),
    '',
  ),
];

/** Both documents: their pages are for hands, not for the last seat. */
export const documents = (view: View) =>
  deckFrom([{ id: '', name: 'Documents', pages: both }], view, undefined);

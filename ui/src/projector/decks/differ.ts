/** The walls of what both sides answered alone: side by side, the widest gap first, and what the gap costs. */
import type { CostSumView, View } from '../../host/bindings';
import { joined, list, plain, type Fact, type Page } from '../deck';
import { deckFrom, type Part } from './parts';

/** Before both have answered the room sees what is asked, and neither side's answer. */
const answers = ({ review: { differ } }: View): Page[] => [
  list(
    'What is asked',
    'Each side answers alone',
    differ.topics.map((one) => ({ id: one.topic, text: one.name, below: one.question })),
    'Nothing is asked yet',
  ),
];

const beside = ({ review: { differ } }: View): Page[] => [
  {
    kind: 'words',
    name: 'Where we differ',
    runs: plain(differ.sentence),
    asked: 'Nothing is beside each other before both sides have answered.',
    facts: differ.teams
      .map((team, at) => ({ label: at === 0 ? 'Marketing of sales' : 'Sales of marketing', text: team.said }))
      .filter((fact) => fact.text !== ''),
  },
  list(
    'Gaps',
    'The widest gap first',
    differ.gaps.map((gap) => ({
      id: gap.topic,
      text: gap.name,
      below:
        gap.apart === 0 ? gap.anchors[0] : joined(`Marketing: ${gap.anchors[0]}`, `Sales: ${gap.anchors[1]}`),
      end: joined(gap.said, gap.noted ? 'under Issues' : ''),
      quiet: gap.apart === 0,
    })),
    'Nobody has answered yet',
  ),
];

/** A sum, and below it its range; an amount stays with its currency at the end of a line. */
const told = (label: string, { likely, range }: CostSumView): Fact => {
  const [text = '', below] = [likely || 'Not known yet', range].map((one) => one.replaceAll(' ', '\u00a0'));
  return { label, text, below };
};

const cost = ({ review: { cost: sums } }: View): Page[] => [
  {
    kind: 'words',
    name: 'Cost of the gap',
    runs: plain(sums.sentence),
    asked: 'What does the gap between you cost in a year?',
    facts: [told('Money spent', sums.spent), told('Revenue at risk', sums.at_risk)],
  },
  list(
    'Arithmetic',
    'From your own figures',
    sums.terms.map((term) => ({
      id: term.kind,
      text: term.name,
      below: term.lines.find((line) => line.end !== 'Low')?.product ?? term.formula,
      end: term.range || 'not complete',
      quiet: term.range === '',
    })),
    'No figure yet',
  ),
];

const PARTS: readonly Part[] = [
  { id: 'answers', name: 'Own answers', pages: answers },
  { id: 'sides', name: 'Side by side', pages: beside },
  { id: 'cost', name: 'Cost of the gap', pages: cost },
];

/** Where both sides differ. */
export const differ = (view: View, item: string | undefined) => deckFrom(PARTS, view, item);

/** The wall of the targets: the one number both share, and the goals of the quarter. */
import type { View } from '../../host/bindings';
import { figureText } from '../../screens/choices';
import { joined, list, plain, type Deck, type Page } from '../deck';

const shared = ({ review, company }: View): Page[] => [
  {
    kind: 'words',
    name: 'Words',
    runs: plain(review.shared_sentence),
    asked: 'Which one number do both sides answer for?',
    facts: [
      { label: 'Target', text: figureText(review.shared_number.target, company.currency) || 'None yet' },
      {
        label: 'Marketing stops',
        text: review.shared_number.marketing_stops || 'Not said yet',
        side: 'marketing',
      },
      { label: 'Sales stops', text: review.shared_number.sales_stops || 'Not said yet', side: 'sales' },
    ],
  },
  { kind: 'read-back', name: 'Read-back', agreement: review.shared_agreement },
];

const goals = ({ review, people }: View): Page[] => [
  list(
    'Goals',
    `Goals of ${review.quarter}`,
    review.goals.map(({ goal, shown }) => ({
      id: goal.id,
      text: goal.name,
      side: goal.side === 'both' ? undefined : goal.side,
      below: joined(
        people.find((person) => person.id === goal.owner)?.name ?? 'Nobody yet',
        shown.baseline && `today ${shown.baseline}`,
      ),
      end: shown.target,
    })),
    'No goal yet',
  ),
  { kind: 'read-back', name: 'Read-back', agreement: review.goals_agreement },
];

/** Shared number and goals. */
export const targets = (view: View, item: string | undefined): Deck => {
  const { shared_agreement: number, goals_agreement: all } = view.review;
  const at = item === 'goals' ? 1 : 0;
  return {
    items: [
      { id: 'shared', name: 'Shared number', agreement: number },
      { id: 'goals', name: 'Goals', agreement: all },
    ],
    at,
    pages: at === 1 ? goals(view) : shared(view),
    agreement: at === 1 ? all : number,
  };
};

/** The wall of the targets: the one number both share, the plan that leads there, and the goals of the quarter. */
import type { View } from '../../host/bindings';
import { figureText } from '../../screens/choices';
import { joined, list, plain, type Page } from '../deck';
import { deckFrom, type Part } from './parts';

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

/** Backwards from the revenue: what it takes at each stage, and what is to be said about it. */
const plan = ({ review: { plan, plan_agreement: agreed } }: View): Page[] => [
  {
    kind: 'words',
    name: 'Plan',
    runs: plan.sentence,
    asked: 'What revenue does the quarter have to bring?',
    // What it starts from and what is left to win; what lies between is on paper.
    facts: [...plan.revenue.slice(0, 1), ...plan.revenue.slice(-2)]
      .filter((cell) => cell.value !== '')
      .map((cell) => ({ label: cell.label, text: cell.value })),
  },
  list(
    'Funnel',
    plan.title,
    plan.chain.map((link) => ({
      id: link.stage,
      text: `${link.count} ${link.name}`,
      below: joined(link.rate && `${link.rate.value} go on`, link.rate?.note),
      end: joined(link.last, link.gap),
    })),
    'No stage yet',
  ),
  ...(plan.months
    ? [
        list(
          'Months',
          plan.months.title,
          plan.months.months.map((month) => ({
            id: month.name,
            text: month.name,
            end: month.count,
            quiet: month.before,
          })),
          '',
        ),
      ]
    : []),
  list(
    'To know',
    'Worth knowing about it',
    [...plan.clashes.map((text) => ({ text })), ...plan.notes].map(({ text }) => ({ id: text, text })),
    'Nothing stands out',
  ),
  { kind: 'read-back', name: 'Read-back', agreement: agreed },
];

const PARTS: readonly Part[] = [
  { id: 'shared', name: 'Shared number', pages: shared, agreement: ({ review }) => review.shared_agreement },
  { id: 'plan', name: 'Plan', pages: plan, agreement: ({ review }) => review.plan_agreement },
  { id: 'goals', name: 'Goals', pages: goals, agreement: ({ review }) => review.goals_agreement },
];

/** Shared number, plan and goals. */
export const targets = (view: View, item: string | undefined) => deckFrom(PARTS, view, item);

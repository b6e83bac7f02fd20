/** The wall of last quarter: what was promised, and what came of it. */
import type { OutcomeView, View } from '../../host/bindings';
import { joined, list, type Deck, type Row } from '../deck';

const rows = (outcomes: readonly OutcomeView[]): Row[] =>
  outcomes.map((one, at) => ({
    id: String(at),
    text: one.text,
    side: one.side === 'both' ? undefined : one.side,
    below: joined(
      one.promised && `promised ${one.promised}`,
      one.reached && `reached ${one.reached}`,
      one.because_target && one.because,
    ),
    end: one.said,
    quiet: one.verdict === 'hit',
  }));

/** What the room scores. */
export const lastQuarter = ({ review }: View): Deck => {
  const last = review.last_quarter;
  const items = [{ id: '', name: 'Last quarter' }];
  if (!last) {
    const text = review.previous ? `${review.previous.quarter} was never signed` : 'The first review here';
    const below = `What is signed for ${review.quarter} is scored a quarter from now.`;
    return { items, at: 0, pages: [{ kind: 'big', name: 'Last quarter', text, below }] };
  }
  return {
    items,
    at: 0,
    pages: [
      list('Goals', `What ${last.quarter} was to reach`, rows(last.goals), 'No goal was set'),
      list('Promises', 'What both sides promised', rows(last.promises), 'Nothing was promised'),
      list(
        'Actions',
        'Who was to do what',
        last.actions.map((one) => ({
          id: one.action.id,
          text: one.action.text,
          below: joined(one.owner, one.due && `by ${one.due}`),
          end: one.state,
          quiet: one.action.state !== 'open',
        })),
        'No action was left',
      ),
      list(
        'Decisions',
        'What was decided',
        last.decisions.map((one, at) => ({ id: String(at), text: one.text, below: one.wire })),
        'Nothing was decided',
      ),
    ],
  };
};

/** The wall of wherever the person is. */
import type { MeetingView, View } from '../../host/bindings';
import type { Spot } from '../../session/place.svelte';
import type { Deck } from '../deck';
import { agenda, card } from './cards';
import { differ } from './differ';
import { handoff } from './handoff';
import { lastQuarter } from './last-quarter';
import { lists } from './lists';
import { stages } from './stages';
import { sign } from './sign';
import { targets } from './targets';
import { documents, numbers, scorecard } from './watch';

/** What the room sees there; screens that are not for a wall show where the meeting is. */
export const deckOf = (view: View, meeting: MeetingView, { screen, item }: Spot): Deck => {
  if (screen === 'stages') return stages(view, item);
  if (screen === 'targets') return targets(view, item);
  if (screen === 'last') return lastQuarter(view);
  if (screen === 'handoff') return handoff(view, item);
  if (screen === 'block') {
    const block = view.review.blocks.find((one) => one.block.id === item);
    if (block) return card(view, meeting, block);
  }
  if (screen === 'differ') return differ(view, item);
  if (screen === 'sign') return sign(view, item);
  if (screen === 'scorecard') return scorecard(view, item);
  if (screen === 'numbers') return numbers(view);
  if (screen === 'documents') return documents(view);
  return lists(view, screen, item) ?? agenda(view, meeting);
};

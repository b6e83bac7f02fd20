/** The walls of blocks without a screen of their own, and the agenda. */
import type { BlockView, MeetingView, View } from '../../host/bindings';
import { people, RULES } from '../../screens/block/opening';
import { list, plain, type Deck, type Page } from '../deck';
import { lists } from './lists';

const opening = (view: View): Page[] => [
  {
    kind: 'words',
    name: 'Purpose',
    runs: plain(view.review.purpose),
    asked: 'What is today for?',
    facts: [],
  },
  list(
    'Who is here',
    'Who is here',
    people(view.people).map((person) => ({
      id: person.id,
      text: person.name,
      side: person.side === 'neutral' ? undefined : person.side,
      below: person.title,
      end: person.says,
    })),
    '',
  ),
  list(
    'How we decide',
    'How we decide',
    RULES.map((text) => ({ id: text, text })),
    '',
  ),
];

const checkIn = (view: View): Page[] => [
  list('Wins', 'Won together', view.review.wins, 'What is the best thing both sides won together?'),
  ...(lists(view, 'issues', 'issues')?.pages.slice(0, 1) ?? []),
];

const pause = (view: View, meeting: MeetingView, block: BlockView): Page => {
  const next = view.review.blocks.find((one) => one.block.id === meeting.next);
  const on = meeting.on?.block === block.block.id ? meeting.on : undefined;
  return {
    kind: 'big',
    name: 'Break',
    text: on?.until ? `Back at ${on.until}` : on && meeting.running ? 'Back now' : block.block.name,
    below: next ? `Then ${next.block.name}` : '',
  };
};

/** A block without a screen of its own. */
export const card = (view: View, meeting: MeetingView, block: BlockView): Deck => {
  const { id, name, chapter, what } = block.block;
  const pages: Page[] =
    chapter === 'open'
      ? opening(view)
      : chapter === 'check_in'
        ? checkIn(view)
        : chapter === 'break'
          ? [pause(view, meeting, block)]
          : [{ kind: 'big', name, text: what || name, below: block.done_when }];
  return { items: [{ id, name }], at: 0, pages };
};

/** The blocks of the half day, with what is done and what is on. */
export const agenda = (view: View, meeting: MeetingView): Deck => ({
  items: [{ id: 'plan', name: 'Agenda' }],
  at: 0,
  pages: [
    list(
      'Agenda',
      `${view.company.name}, ${view.review.quarter}`,
      view.review.blocks.map(({ block, at }, place) => {
        const state = meeting.blocks[place]?.state ?? 'later';
        return {
          id: block.id,
          before: meeting.phase === 'prepare' ? at : '',
          text: block.name,
          below: state === 'now' ? block.what : '',
          end: state === 'now' ? 'now' : `${block.minutes} min`,
          quiet: state === 'done' || block.chapter === 'break',
        };
      }),
      'No block yet',
    ),
  ],
});

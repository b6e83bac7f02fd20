/** What the palette offers: everything that can be run or gone to from here. */
import type { Component } from 'svelte';
import Gavel from '@lucide/svelte/icons/gavel';
import Handshake from '@lucide/svelte/icons/handshake';
import MessageCircleQuestion from '@lucide/svelte/icons/circle-question-mark';
import SquareCheck from '@lucide/svelte/icons/square-check';
import Target from '@lucide/svelte/icons/target';
import User from '@lucide/svelte/icons/user';
import type { AgreementView, View } from '../../host/bindings';
import { nameOfSpot, spotOfBlock } from '../../meeting/blocks';
import { SCREENS } from '../../screens/list';
import type { Spot } from '../../session/place.svelte';
import { ranked } from './rank';

/** Something that can be run or gone to. */
export interface Command {
  group: string;
  text: string;
  /** A few words more, found by search as well. */
  hint?: string;
  keys?: string;
  /** How far an item is agreed, or what kind of thing it is. */
  agreement?: AgreementView;
  icon?: Component<{ size?: string | number }>;
  /** True for what is offered only once it is looked for. */
  sought?: boolean;
  run: () => void;
}

/** The blocks of the meeting that the rail calls otherwise than their screen; of several called the same, the first. */
const blocks = ({ review }: View, go: (spot: Spot) => void): Command[] => {
  if (review.meeting.phase !== 'meet') return [];
  const names = new Set(SCREENS.map((screen) => screen.name));
  return review.blocks.flatMap(({ block }) => {
    if (names.has(block.name)) return [];
    names.add(block.name);
    const spot = spotOfBlock(block, review.stages);
    const screen = spot.screen === 'block' ? '' : nameOfSpot(spot, review.blocks);
    const run = () => {
      go(spot);
    };
    return [{ group: 'Blocks', text: block.name, ...(screen ? { hint: screen } : {}), run }];
  });
};

/** The places of a review: its screens, its stages by their short and full names, and the blocks of its meeting. */
export const places = (view: View, go: (spot: Spot) => void): Command[] => [
  ...view.review.stages.map(({ stage, agreement }) => ({
    group: 'Stages',
    text: stage.abbreviation,
    agreement,
    ...(stage.name === stage.abbreviation ? {} : { hint: stage.name }),
    run: () => {
      go({ screen: 'stages', item: stage.id });
    },
  })),
  ...SCREENS.filter((screen) => screen.group !== 'The meeting').map((screen) => ({
    group: 'Go to',
    text: screen.name,
    ...(screen.icon ? { icon: screen.icon } : {}),
    run: () => {
      go({ screen: screen.id });
    },
  })),
  ...blocks(view, go),
];

/** What people wrote into the review, found by its own words. */
export const contents = (view: View, lead: (target: string) => void): Command[] => {
  const { review } = view;
  const one = (
    kind: string,
    icon: NonNullable<Command['icon']>,
    target: string,
    text: string,
    hint = '',
  ): Command[] => {
    const run = () => {
      lead(target);
    };
    return text === '' ? [] : [{ group: kind, text, hint: hint || kind, icon, sought: true, run }];
  };
  return [
    ...view.people.flatMap(({ id, name, title }) => one('Person', User, `person/${id}/name`, name, title)),
    ...review.stages.flatMap(({ stage, runs, agreement }) =>
      one(
        'Statement',
        Target,
        `stage/${stage.id}/statement`,
        runs.map((run) => run.text).join(''),
        stage.abbreviation,
      ).map((command) => ({ ...command, agreement })),
    ),
    ...review.commitments.flatMap(({ commitment, agreement }) =>
      one('Promise', Handshake, `commitment/${commitment.id}/promise`, commitment.promise).map((command) => ({
        ...command,
        agreement,
      })),
    ),
    ...review.goals.flatMap(({ goal }) => one('Goal', Target, `goal/${goal.id}/name`, goal.name)),
    ...review.decisions.flatMap(({ decision }) =>
      one('Decision', Gavel, `decision/${decision.id}/text`, decision.text),
    ),
    ...review.actions.flatMap(({ action }) =>
      one('Action', SquareCheck, `action/${action.id}/text`, action.text),
    ),
    ...review.issues.flatMap(({ issue }) =>
      one(
        issue.kind === 'parked' ? 'Parked' : 'Issue',
        MessageCircleQuestion,
        `issue/${issue.id}/text`,
        issue.text,
      ),
    ),
  ];
};

/** What answers a query: without one everything but what has to be looked for, else places and commands first. */
export const search = (query: string, commands: readonly Command[]): Command[] =>
  ranked(
    query,
    query.trim() === '' ? commands.filter((one) => !one.sought) : commands,
    (one) => `${one.text} ${one.hint ?? ''}`,
    (one) => one.sought === true,
  );

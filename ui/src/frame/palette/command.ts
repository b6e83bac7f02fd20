/** What the palette offers: everything that can be run or gone to from here. */
import type { View } from '../../host/bindings';
import { nameOfSpot, spotOfBlock } from '../../meeting/blocks';
import { SCREENS } from '../../screens/list';
import type { Spot } from '../../session/place.svelte';

/** Something that can be run or gone to. */
export interface Command {
  group: string;
  text: string;
  /** A few words more, found by search as well. */
  hint?: string;
  keys?: string;
  run: () => void;
}

/** The blocks of the meeting that the rail calls otherwise than their screen; of several called the same, the first. */
const blocks = ({ review }: View, go: (spot: Spot) => void): Command[] => {
  if (review.meeting.phase !== 'meet') return [];
  const names = new Set(SCREENS.map((screen) => screen.name));
  return review.blocks.flatMap(({ block }) => {
    if (names.has(block.name)) return [];
    names.add(block.name);
    const spot = spotOfBlock(block);
    const screen = spot.screen === 'block' ? '' : nameOfSpot(spot, review.blocks);
    const run = () => {
      go(spot);
    };
    return [{ group: 'Blocks', text: block.name, ...(screen ? { hint: screen } : {}), run }];
  });
};

/** The places of a review: its screens, its stages by their short and full names, and the blocks of its meeting. */
export const places = (view: View, go: (spot: Spot) => void): Command[] => [
  ...view.review.stages.map(({ stage }) => ({
    group: 'Stages',
    text: stage.abbreviation,
    ...(stage.name === stage.abbreviation ? {} : { hint: stage.name }),
    run: () => {
      go({ screen: 'stages', item: stage.id });
    },
  })),
  ...SCREENS.filter((screen) => screen.group !== 'The meeting').map((screen) => ({
    group: 'Go to',
    text: screen.name,
    run: () => {
      go({ screen: screen.id });
    },
  })),
  ...blocks(view, go),
];

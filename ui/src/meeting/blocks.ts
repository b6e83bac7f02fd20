/** Where a block of the half day is held: what its name names, the screen of its chapter, else a plain card. */
import type { Block, StageView } from '../host/bindings';
import { SCREENS, type Screen } from '../screens/list';
import type { Spot } from '../session/place.svelte';

/** One of the places a block is held at. */
export interface Part {
  /** What it is called there. */
  name: string;
  spot: Spot;
}

type Named = Pick<Block, 'id' | 'name' | 'chapter'>;
type Stages = readonly Pick<StageView, 'stage'>[];

/** Tabs that a block may be named after. */
const TABS: readonly Part[] = [
  { name: 'Own answers', spot: { screen: 'differ', item: 'answers' } },
  { name: 'Shared number', spot: { screen: 'targets', item: 'shared' } },
  { name: 'Goals', spot: { screen: 'targets', item: 'goals' } },
  { name: 'Promises', spot: { screen: 'handoff', item: 'promises' } },
  { name: 'Reasons', spot: { screen: 'handoff', item: 'reasons' } },
  { name: 'Rhythm', spot: { screen: 'handoff', item: 'rhythm' } },
  { name: 'Issues', spot: { screen: 'issues', item: 'issues' } },
  { name: 'Risks', spot: { screen: 'issues', item: 'risks' } },
];

/** Where these words stand in a text, as whole words; -1 where they do not. */
const foundAt = (text: string, words: string): number => {
  const plain = (of: string) =>
    of
      .toLocaleLowerCase('en')
      .split(/[^\p{Letter}\p{Number}]+/u)
      .filter(Boolean)
      .join(' ');
  return plain(words) === '' ? -1 : ` ${plain(text)} `.indexOf(` ${plain(words)} `);
};

/** The screen of a block's chapter, where it has one. */
export const screenOfBlock = (block: Pick<Block, 'chapter'>): Screen | undefined =>
  SCREENS.find((screen) => screen.chapter === block.chapter);

/** The stages and tabs that a block is named after, in the order of its name. */
const namedIn = (block: Named, stages: Stages): Part[] =>
  [
    ...stages.map(({ stage }) => ({
      at: Math.max(foundAt(block.name, stage.abbreviation), foundAt(block.name, stage.name)),
      part: { name: stage.abbreviation, spot: { screen: 'stages', item: stage.id } },
    })),
    ...TABS.map((part) => ({ at: foundAt(block.name, part.name), part })),
  ]
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part);

/** The places a block is held at: its chapter's first, and whatever else its name names. */
export const partsOfBlock = (block: Named, stages: Stages): Part[] => {
  const screen = screenOfBlock(block);
  if (!screen) return [{ name: block.name, spot: { screen: 'block', item: block.id } }];
  const whole = { name: screen.name, spot: { screen: screen.id } };
  if (block.name === screen.name) return [whole];
  const named = namedIn(block, stages);
  return named.some((part) => part.spot.screen === screen.id) ? named : [whole, ...named];
};

/** Where a block begins. */
export const spotOfBlock = (block: Named, stages: Stages): Spot => {
  const [first] = partsOfBlock(block, stages);
  return first?.spot ?? { screen: 'block', item: block.id };
};

/** True when a block is held at this place. */
export const isHeldAt = (block: Named, stages: Stages, place: Spot): boolean =>
  partsOfBlock(block, stages).some(
    ({ spot }) => spot.screen === place.screen && (spot.item === undefined || spot.item === place.item),
  );

/** What a place is called on the way back to it. */
export const nameOfSpot = (spot: Spot, blocks: readonly { block: Block }[]): string => {
  const block = spot.screen === 'block' ? blocks.find((one) => one.block.id === spot.item) : undefined;
  return block?.block.name ?? SCREENS.find((screen) => screen.id === spot.screen)?.name ?? '';
};

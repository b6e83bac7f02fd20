/** Where a block of the half day is held: the screen of its chapter, else a plain card. */
import type { Block } from '../host/bindings';
import { SCREENS, type Screen } from '../screens/list';
import type { Spot } from '../session/place.svelte';

/** The screen of a block's chapter, where it has one. */
export const screenOfBlock = (block: Pick<Block, 'chapter'>): Screen | undefined =>
  SCREENS.find((screen) => screen.chapter === block.chapter);

/** Where a block is held. */
export const spotOfBlock = (block: Pick<Block, 'id' | 'chapter'>): Spot => {
  const screen = screenOfBlock(block);
  return screen ? { screen: screen.id } : { screen: 'block', item: block.id };
};

/** What a place is called on the way back to it. */
export const nameOfSpot = (spot: Spot, blocks: readonly { block: Block }[]): string => {
  const block = spot.screen === 'block' ? blocks.find((one) => one.block.id === spot.item) : undefined;
  return block?.block.name ?? SCREENS.find((screen) => screen.id === spot.screen)?.name ?? '';
};

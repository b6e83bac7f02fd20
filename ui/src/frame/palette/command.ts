/** What the palette offers: everything that can be run or gone to from here. */
import type { View } from '../../host/bindings';
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

/** The places of a review: its screens, and its stages by their short and full names. */
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
];

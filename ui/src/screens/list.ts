/** Every screen of an open review, in the order of the rail. */
import type { Component } from 'svelte';
import Stages from './stages/Stages.svelte';

/** A screen. */
export interface Screen {
  /** Its name in places and open points. */
  id: string;
  name: string;
  /** The part of the rail it stands in. */
  group: 'Get ready' | 'The review' | 'Keep';
  component: Component;
  icon?: Component<{ size?: string | number }>;
}

/** The screens that exist. */
export const SCREENS: readonly Screen[] = [
  { id: 'stages', name: 'Stages', group: 'The review', component: Stages },
];

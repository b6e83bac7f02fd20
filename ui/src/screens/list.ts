/** Every screen of an open review, in the order of the rail. */
import type { Component } from 'svelte';
import FileText from '@lucide/svelte/icons/file-text';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Agenda from './agenda/Agenda.svelte';
import Campaigns from './campaigns/Campaigns.svelte';
import Differ from './differ/Differ.svelte';
import Documents from './documents/Documents.svelte';
import Handoff from './handoff/Handoff.svelte';
import Names from './names/Names.svelte';
import Issues from './issues/Issues.svelte';
import Record from './record/Record.svelte';
import Stages from './stages/Stages.svelte';
import Targets from './targets/Targets.svelte';
import Wanted from './wanted/Wanted.svelte';

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
  { id: 'agenda', name: 'Agenda', group: 'Get ready', component: Agenda },
  { id: 'differ', name: 'Where we differ', group: 'The review', component: Differ },
  { id: 'wanted', name: 'Who we want', group: 'The review', component: Wanted },
  { id: 'stages', name: 'Stages', group: 'The review', component: Stages },
  { id: 'names', name: 'Scores and fields', group: 'The review', component: Names },
  { id: 'targets', name: 'Targets', group: 'The review', component: Targets },
  { id: 'handoff', name: 'Handoff and SLA', group: 'The review', component: Handoff },
  { id: 'campaigns', name: 'Campaigns', group: 'The review', component: Campaigns },
  { id: 'issues', name: 'Issues and risks', group: 'The review', component: Issues },
  { id: 'documents', name: 'Documents', group: 'Keep', component: Documents, icon: FileText },
  { id: 'record', name: 'Record', group: 'Keep', component: Record, icon: ListChecks },
];

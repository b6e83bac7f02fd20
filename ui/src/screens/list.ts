/** Every screen of an open review, in the order of the rail. */
import type { Component } from 'svelte';
import FileText from '@lucide/svelte/icons/file-text';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import ChartLine from '@lucide/svelte/icons/chart-line';
import Hash from '@lucide/svelte/icons/hash';
import ListChecks from '@lucide/svelte/icons/list-checks';
import type { Chapter } from '../host/bindings';
import Agenda from './agenda/Agenda.svelte';
import Block from './block/Block.svelte';
import Campaigns from './campaigns/Campaigns.svelte';
import Differ from './differ/Differ.svelte';
import Documents from './documents/Documents.svelte';
import Handoff from './handoff/Handoff.svelte';
import Names from './names/Names.svelte';
import LastQuarter from './last-quarter/LastQuarter.svelte';
import Numbers from './numbers/Numbers.svelte';
import Issues from './issues/Issues.svelte';
import Scorecard from './scorecard/Scorecard.svelte';
import Record from './record/Record.svelte';
import Sign from './sign/Sign.svelte';
import Stages from './stages/Stages.svelte';
import Targets from './targets/Targets.svelte';
import Wanted from './wanted/Wanted.svelte';

/** A screen. */
export interface Screen {
  /** Its name in places and open points. */
  id: string;
  name: string;
  /** The part of the rail it stands in; that of the meeting has blocks of its own. */
  group: 'Get ready' | 'The review' | 'Keep' | 'The meeting';
  /** The chapter whose blocks are held here. */
  chapter?: Chapter;
  component: Component;
  icon?: Component<{ size?: string | number }>;
}

/** The screens that exist. */
export const SCREENS: readonly Screen[] = [
  { id: 'agenda', name: 'Agenda', group: 'Get ready', component: Agenda, icon: CalendarClock },
  { id: 'numbers', name: 'Numbers', group: 'Get ready', component: Numbers, icon: Hash },
  {
    id: 'last',
    name: 'Last quarter',
    group: 'The review',
    chapter: 'last_quarter',
    component: LastQuarter,
  },
  {
    id: 'differ',
    name: 'Where we differ',
    group: 'The review',
    chapter: 'where_we_differ',
    component: Differ,
  },
  { id: 'wanted', name: 'Who we want', group: 'The review', chapter: 'who_we_want', component: Wanted },
  { id: 'stages', name: 'Stages', group: 'The review', chapter: 'stages', component: Stages },
  { id: 'names', name: 'Scores and fields', group: 'The review', component: Names },
  { id: 'targets', name: 'Targets', group: 'The review', chapter: 'targets', component: Targets },
  { id: 'handoff', name: 'Handoff and SLA', group: 'The review', chapter: 'handoff', component: Handoff },
  { id: 'campaigns', name: 'Campaigns', group: 'The review', chapter: 'campaigns', component: Campaigns },
  { id: 'issues', name: 'Issues and risks', group: 'The review', chapter: 'issues', component: Issues },
  { id: 'sign', name: 'Sign', group: 'The review', chapter: 'sign', component: Sign },
  { id: 'documents', name: 'Documents', group: 'Keep', component: Documents, icon: FileText },
  { id: 'scorecard', name: 'Scorecard', group: 'Keep', component: Scorecard, icon: ChartLine },
  { id: 'record', name: 'Record', group: 'Keep', component: Record, icon: ListChecks },
  // Blocks without a screen of their own: Open, Check-in, Break.
  { id: 'block', name: 'Block', group: 'The meeting', component: Block },
];

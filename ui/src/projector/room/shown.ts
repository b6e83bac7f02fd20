/**
 * What the room's window is given, and all it is given: one item's pages, which of them is on, and the clock. Whatever
 * is private is not in it, so it can't show.
 */
import type { Warning } from '../../host/bindings';
import type { Marked, Page } from '../deck';

/** An item by its name. */
export interface Name {
  name: string;
  /** Where both sides stand, where it is something both agree on. */
  marked?: Marked | undefined;
}

/** What is shown. */
export interface Shown {
  /** Which item: the parts of its pages are counted for it. */
  of: string;
  before?: Name | undefined;
  now: Name;
  after?: Name | undefined;
  pages: readonly Page[];
  /** The page that is on, which part of it, and the same counted over all parts. */
  page: number;
  part: number;
  at: number;
  all: number;
  /** Where both sides stand, in a sentence. */
  stands?: { marked: Marked; sentence: string } | undefined;
  clock?: { text: string; warning: Warning; block: string } | undefined;
  company: string;
  blank: boolean;
  dark: boolean;
}

/** Reads what was carried here; nothing when there is nothing. */
export const readShown = (text: string): Shown | undefined =>
  text === '' ? undefined : (JSON.parse(text) as Shown);

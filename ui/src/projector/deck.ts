/** What the room is shown: of each screen its items, and of the one that is on its pages. */
import { halfOf, labelOf } from '../agreement/standing';
import type { AgreementView, Call, Chart, Run, Side } from '../host/bindings';
import type { Half } from '../parts/marks/half';

/** Where both sides stand, as the glyph shows it and as it is said. */
export interface Marked {
  l: Half;
  r: Half;
  label: string;
}

/** A fact below a statement. */
export interface Fact {
  label: string;
  text: string;
  /** A line below it. */
  below?: string | undefined;
  side?: Side | undefined;
  /** What stood there when a side last said yes. */
  was?: string | undefined;
}

/** A row of a list. */
export interface Row {
  id: string;
  /** What it says. */
  text: string;
  /** A word before it: "All of", "or". */
  before?: string;
  /** A line below it. */
  below?: string;
  /** What stands at its end: "to SAL". */
  end?: string;
  side?: Side | undefined;
  marked?: Marked;
  was?: string | undefined;
  /** Said already, or not yet to be read. */
  quiet?: boolean;
}

/** One page, which flows on where it does not fit. */
export type Page = { name: string } & (
  | { kind: 'words'; runs: readonly Run[]; asked: string; facts: readonly Fact[] }
  | { kind: 'rows'; title: string; rows: readonly Row[]; none: string }
  | {
      kind: 'examples';
      title: string;
      people: readonly [string, string];
      cases: readonly { id: string; text: string; marketing: Call; sales: Call }[];
    }
  | { kind: 'read-back'; title?: string; agreement: AgreementView }
  | { kind: 'big'; text: string; below: string }
  | { kind: 'chart'; title: string; aim: string; chart: Chart; near: boolean }
);

/** An item of a screen: a stage, a tab. */
export interface Item {
  id: string;
  name: string;
  agreement?: AgreementView;
}

/** The items of a screen, and the pages of the one that is on. */
export interface Deck {
  items: readonly Item[];
  at: number;
  pages: readonly Page[];
  /** What both agree on here, where there is something. */
  agreement?: AgreementView | undefined;
}

/** Where both sides stand on something. */
export const marked = (agreement: AgreementView): Marked => ({
  l: halfOf(agreement.marketing.standing),
  r: halfOf(agreement.sales.standing),
  label: labelOf(agreement),
});

/** A sentence that stands as it is. */
export const plain = (text: string): Run[] =>
  text === '' ? [] : [{ text, live: false, changed: false, target: '' }];

/** A list. */
export const list = (name: string, title: string, rows: readonly Row[], none: string): Page => ({
  kind: 'rows',
  name,
  title,
  rows,
  none,
});

/** The parts that are there, with a middle dot between. */
export const joined = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** Walls of screens whose tabs each have pages of their own. */
import type { AgreementView, View } from '../../host/bindings';
import type { Deck, Page } from '../deck';

/** A tab with its pages. */
export interface Part {
  id: string;
  name: string;
  pages: (view: View) => Page[];
  /** What both agree on there, where it is something. */
  agreement?: (view: View) => AgreementView | undefined;
}

/** The wall of such a screen: the tab that is on, else the first. */
export const deckFrom = (parts: readonly Part[], view: View, item: string | undefined): Deck => {
  const at = Math.max(
    0,
    parts.findIndex((part) => part.id === item),
  );
  const agreements = parts.map((part) => part.agreement?.(view));
  return {
    items: parts.map(({ id, name }, place) => {
      const agreement = agreements[place];
      return agreement ? { id, name, agreement } : { id, name };
    }),
    at,
    pages: parts[at]?.pages(view) ?? [],
    agreement: agreements[at],
  };
};

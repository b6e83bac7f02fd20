/** The reviews of all workspaces as one list, gathered by quarter, the latest first. */
import type { ReviewCard, WorkspaceCard } from '../../host/bindings';

/** One review and the company it is for. */
export interface ListedReview {
  workspace: string;
  company: string;
  /** When it was last changed, where two copies have to be told apart; otherwise empty. */
  changed: string;
  review: ReviewCard;
}

/** The reviews of one quarter. */
export interface Quarter {
  name: string;
  reviews: readonly ListedReview[];
}

// "Q1 2027" sorts by year, then by number; what is no quarter goes last.
const rank = (quarter: string): string => {
  const found = /^Q(\d) (\d{4})$/.exec(quarter);
  return found ? `${found[2] ?? ''}${found[1] ?? ''}` : '';
};

/** Gathers the reviews that can be opened. */
export const byQuarter = (workspaces: readonly WorkspaceCard[]): Quarter[] => {
  const found = new Map<string, ListedReview[]>();
  for (const { id, company, changed: when, reviews, trouble } of workspaces) {
    const copies = workspaces.filter((one) => one.company === company && one.trouble === '').length > 1;
    if (trouble !== '') continue;
    for (const review of reviews) {
      const listed = { workspace: id, company, changed: copies ? when : '', review };
      found.set(review.quarter, [...(found.get(review.quarter) ?? []), listed]);
    }
  }
  return [...found]
    .map(([name, reviews]) => ({ name, reviews }))
    .sort((a, b) => rank(b.name).localeCompare(rank(a.name)));
};

/** How a half stands: full when its side agrees to every stage. */
export const halfOfCount = (agreed: number, stages: number): 'yes' | 'none' =>
  stages > 0 && agreed === stages ? 'yes' : 'none';

/** What a side may say when it is asked. */
export type Vote = 'yes' | 'can_live' | 'no';

/** One side's answer before it is recorded. */
export interface Said {
  vote: Vote;
  /** After a no, what it would take; after a yes with doubts, the doubt. */
  wish: string;
}

/** The answers of one asking; a side that did not answer stays as it was. */
export interface Answers {
  marketing?: Said;
  sales?: Said;
}

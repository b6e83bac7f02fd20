// Stands in until the generated file arrives.
export type Side = 'marketing' | 'sales';
export type Change =
  | { set: { target: string; value: string } }
  | { add: { list: string; after: string | null; value: string } }
  | { remove: { target: string } }
  | { move: { target: string; by: number } };
export interface View {
  company: string;
  quarter: string;
  undo: string | null;
  redo: string | null;
  drafts: { target: string; text: string }[];
}
export interface Undone {
  view: View;
  target: string | null;
}
export interface Commands {
  view: { request: null; answer: View };
  change: { request: { change: Change }; answer: View };
  draft: { request: { target: string; text: string | null }; answer: View };
  undo: { request: null; answer: View };
  redo: { request: null; answer: View };
}

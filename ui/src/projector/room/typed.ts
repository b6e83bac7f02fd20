/** The review with signed words as they are being typed: on a screen of its own the room reads along. */
import type { Run, View } from '../../host/bindings';

/** A statement that is being typed; the places for values hold the values they will hold. */
const runsOf = (text: string, runs: readonly Run[]): Run[] => {
  const live = runs.filter((run) => run.live);
  return text
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map(
      (piece) =>
        (piece.startsWith('{') ? live.shift() : undefined) ?? {
          text: piece,
          live: false,
          changed: false,
          target: '',
        },
    );
};

/** Puts what is being typed in its place: statements, criteria, exits and promises; everything else waits for Enter. */
export const asTyped = (view: View, typed: Readonly<Record<string, string | undefined>>): View => {
  if (Object.keys(typed).length === 0) return view;
  const { review } = view;
  const words = <Row extends { id: string; text: string }>(word: string, row: Row): Row => {
    const text = typed[`${word}/${row.id}/text`];
    return text === undefined ? row : { ...row, text };
  };
  const stages = review.stages.map((one) => {
    const { stage } = one;
    const text = typed[`stage/${stage.id}/statement`];
    return {
      ...one,
      runs: text === undefined ? one.runs : runsOf(text, one.runs),
      stage: {
        ...stage,
        statement: text ?? stage.statement,
        criteria: stage.criteria.map((row) => words('criterion', row)),
        exits: stage.exits.map((row) => words('exit', row)),
      },
    };
  });
  const commitments = review.commitments.map((one) => {
    const promise = typed[`commitment/${one.commitment.id}/promise`];
    return promise === undefined ? one : { ...one, commitment: { ...one.commitment, promise } };
  });
  return { ...view, review: { ...review, stages, commitments } };
};

import { expect, test } from 'vitest';
import { view } from '../../test-env/view';
import { asTyped } from './typed';

/** The view of the tests; what it lacks is none here. */
const given = () => {
  const { review } = view();
  return view({ review: { ...review, commitments: [] } });
};

test('a statement that is being typed holds the values it will hold', () => {
  const typed = { 'stage/mql/statement': 'Whoever asks, answered within {time limit}, twice {other}.' };
  const [first] = asTyped(given(), typed).review.stages;
  const text = first?.runs.map((run) => run.text).join('');
  expect(text).toBe('Whoever asks, answered within 4 working hours, twice {other}.');
  expect(first?.runs.filter((run) => run.live)).toHaveLength(1);
});

test('a criterion that is being typed shows, and what is not signed waits for Enter', () => {
  const before = given();
  const [criterion] = before.review.stages[0]?.stage.criteria ?? [];
  const typed = {
    [`criterion/${criterion?.id ?? ''}/text`]: 'Asked twice',
    'stage/mql/guiding_question': 'Why?',
  };
  const [first] = asTyped(before, typed).review.stages;
  expect(first?.stage.criteria[0]?.text).toBe('Asked twice');
  expect(first?.stage.guiding_question).toBe(before.review.stages[0]?.stage.guiding_question);
});

test('a review nobody is typing in is the very same', () => {
  const before = given();
  expect(asTyped(before, {})).toBe(before);
});

import { expect, test } from 'vitest';
import { sharing } from './sharing';

test('what says the same is the same thing, and what changed is not', () => {
  const old = {
    cells: [
      { value: '1', marks: [] },
      { value: '2', marks: ['a'] },
    ],
    note: { text: 'x' },
    gone: 1,
  };
  const now = structuredClone({
    cells: [old.cells[0], { value: '3', marks: ['a'] }],
    note: old.note,
    come: null,
  });
  const shared = sharing<object>(old, now) as typeof now;
  expect(shared).toEqual(now);
  expect(shared.cells[0]).toBe(old.cells[0]);
  expect(shared.cells[1]).not.toBe(old.cells[1]);
  expect(shared.cells[1]?.marks).toBe(old.cells[1]?.marks);
  expect(shared.note).toBe(old.note);
});

test('nothing changed is the very thing; a list is no object, and a name more or less is a change', () => {
  const old = { a: [1, 2], b: { c: null } };
  expect(sharing(old, structuredClone(old))).toBe(old);
  for (const [before, after] of [
    [[1], { 0: 1 }],
    [{ a: undefined }, {}],
    [{ a: undefined }, { b: undefined }],
    [[1, 2], [1]],
    [null, {}],
    [{}, null],
    ['1', 1],
  ]) {
    expect(sharing<unknown>(before, after)).toStrictEqual(after);
    expect(sharing<unknown>(before, after)).not.toBe(before);
  }
});

import { expect, test } from 'vitest';
import { fieldAt } from './areas';

const field = (target: string, x: number, y: number, width: number, height: number) => ({
  target,
  name: target,
  area: { x, y, width, height },
});

test('of fields inside each other the inner one is meant', () => {
  const fields = [field('stage', 0, 0, 100, 100), field('statement', 10, 10, 50, 10)];
  expect(fieldAt(fields, 20, 15)?.target).toBe('statement');
  expect(fieldAt(fields, 20, 50)?.target).toBe('stage');
  expect(fieldAt(fields, 120, 50)).toBeUndefined();
});

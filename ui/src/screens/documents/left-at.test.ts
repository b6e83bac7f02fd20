import { expect, test } from 'vitest';
import { leftAt, returned } from './left-at';

test('the screen comes back to where it was left', () => {
  expect(returned(leftAt('plan', 3))).toEqual({ document: 'plan', page: 3 });
});

test.each([undefined, '', 'weather/2', 'definitions/-1', 'definitions/x'])(
  '%s leads to the beginning',
  (item) => {
    expect(returned(item)).toEqual({ document: 'definitions', page: 0 });
  },
);

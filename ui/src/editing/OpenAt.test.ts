import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { OpenPoint } from '../host/bindings';
import { HostError } from '../host/host';
import { open } from '../test-env/open';
import { view } from '../test-env/view';
import OpenAt from './OpenAt.svelte';

const TARGET = 'stage/mql/statement';
const point = (text: string, fix: string | null = null): OpenPoint => ({
  code: 'undefined-term',
  severity: 'error',
  place: 'stages',
  text,
  note: '',
  each: [{ target: TARGET, text, subject: 'MQL', plain: false, fix }],
});

test('a field shows two points of one kind, word for word the same', () => {
  const twice = point('“Foo” is not defined');
  open(
    OpenAt,
    { target: TARGET },
    view({ open_points: [{ ...twice, each: [...twice.each, ...twice.each] }] }),
  );
  expect(screen.getAllByText(/“Foo” is not defined/)).toHaveLength(2);
});

test('a remedy that was refused says why', async () => {
  open(
    OpenAt,
    { target: TARGET },
    view({ open_points: [point('No waiting days', 'Set them to 90')] }),
    () => {
      throw new HostError('unknown', 'That is no longer open.');
    },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Set them to 90' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('That is no longer open.');
});

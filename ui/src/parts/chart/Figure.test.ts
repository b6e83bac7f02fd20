import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Chart } from '../../host/bindings';
import Figure from './Figure.svelte';

const bar = (label: string, x: number): Chart['marks'][number] => ({
  shape: { bar: { x, y: 0, width: 10, height: 20 } },
  role: 'target',
  label,
  series: '',
});
const chart: Chart = {
  width: 463,
  height: 40,
  marks: [bar('Jan, 40', 0), bar('', 15), bar('Feb, 60', 20)],
  alt: 'When the leads must arrive',
  reading: 'More in February.',
  head: ['Month', 'Leads'],
  rows: [
    ['Jan', '40'],
    ['Feb', '60'],
  ],
};

test('what has words of its own is one stop, and arrow keys lead from one to the next', async () => {
  render(Figure, { chart, name: 'Months' });
  const user = userEvent.setup();
  await user.tab();
  expect(screen.getByRole('img', { name: 'Jan, 40' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('img', { name: 'Feb, 60' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('img', { name: 'Feb, 60' })).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByRole('img', { name: 'Jan, 40' })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Show as table: Months' })).toHaveFocus();
});

test('the table says what the figure says, and the sentence stays', async () => {
  const { container } = render(Figure, { chart, name: 'Months' });
  await userEvent.click(screen.getByRole('button', { name: 'Show as table: Months' }));
  expect(container.querySelector('figure')).toHaveClass('table');
  const rows = [...container.querySelectorAll('tbody tr')].map((row) => row.textContent.trim());
  expect(rows).toEqual(['Jan40', 'Feb60']);
  expect(screen.getByText(/More in February/)).toBeInTheDocument();
});

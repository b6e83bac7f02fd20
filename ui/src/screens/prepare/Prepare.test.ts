import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Home, PrepareReview } from '../../host/bindings';
import { HostError } from '../../host/host';
import Prepare from './Prepare.svelte';

const home: Home = {
  workspaces: [],
  quarters: ['Q1 2027', 'Q2 2027'],
  date: '2027-01-21',
  settings: { theme: 'system', one_keys: true },
};
const open = (oncreate: (review: PrepareReview) => Promise<void>, refusal?: HostError) =>
  render(Prepare, { home, refusal, onback: () => undefined, oncreate });

describe('a new review', () => {
  test('is created from what was typed and what was proposed', async () => {
    const create = vi.fn(() => Promise.resolve());
    open(create);
    expect(screen.getByLabelText('Company')).toHaveFocus();
    await userEvent.type(screen.getByLabelText('Company'), 'Kestrel{Enter}');
    expect(create).toHaveBeenCalledWith({
      company: 'Kestrel',
      quarter: 'Q1 2027',
      marketing: { name: '', title: '' },
      sales: { name: '', title: '' },
      date: '2027-01-21',
      starts: '09:00',
      length: 'half_day',
    });
  });

  test('is asked for once however often the button is pressed', async () => {
    let answer = (): void => undefined;
    const create = vi.fn(() => new Promise<void>((resolve) => (answer = resolve)));
    open(create);
    await userEvent.type(screen.getByLabelText('Company'), 'Kestrel{Enter}{Enter}');
    expect(create).toHaveBeenCalledTimes(1);
    answer();
  });

  test('says what was refused at its field until other words stand there', async () => {
    open(() => Promise.resolve(), new HostError('empty', 'Company can’t be empty.', null, 'company'));
    const company = screen.getByLabelText('Company');
    expect(company).toBeInvalid();
    expect(company).toHaveAccessibleDescription('Company can’t be empty.');
    await userEvent.type(company, 'K');
    expect(company).toBeValid();
    expect(screen.queryByText('Company can’t be empty.')).not.toBeInTheDocument();
  });

  test('says beside the button what is about no field', () => {
    open(() => Promise.resolve(), new HostError('disk_full', 'The disk is full.', 'Free some space.'));
    expect(screen.getByRole('alert')).toHaveTextContent('The disk is full. Free some space.');
  });
});

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { OpenPoint } from '../host/bindings';
import OpenPoints from './OpenPoints.svelte';

const point = (over: Partial<OpenPoint>): OpenPoint => ({
  code: 'stage-without-owner',
  severity: 'error',
  place: 'stages',
  text: 'MQL has no owner',
  note: '',
  each: [{ target: 'stage/mql/owner', text: 'MQL has no owner', subject: 'MQL', plain: false, fix: null }],
  ...over,
});
const show = (points: OpenPoint[], on = 'stages') => {
  const onjump = vi.fn();
  const onmend = vi.fn();
  render(OpenPoints, { points, screen: on, onjump, onmend });
  return { onjump, onmend, user: userEvent.setup() };
};

test('one point is a way to its field, and says that it blocks signing', async () => {
  const { onjump, user } = show([point({})]);
  expect(screen.getByText('Blocks signing:')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'MQL has no owner' }));
  expect(onjump).toHaveBeenCalledExactlyOnceWith('stage/mql/owner');
});

test('a line for several unfolds to a way to each', async () => {
  const each = ['Lead', 'MQL'].map((name) => ({
    target: `stage/${name}/owner`,
    text: `${name} has no owner`,
    subject: 'MQL',
    plain: false,
    fix: null,
  }));
  const { onjump, user } = show([point({ text: '2 stages have no owner', note: 'Lead, MQL', each })]);
  const line = screen.getByRole('button', { name: /2 stages have no owner/ });
  expect(line.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('button', { name: 'Lead has no owner' })).toBeNull();
  await user.click(line);
  await user.click(screen.getByRole('button', { name: 'Lead has no owner' }));
  expect(onjump).toHaveBeenCalledExactlyOnceWith('stage/Lead/owner');
});

test('points of a screen are read item by item, the one that is looked at first', async () => {
  const lacking = (code: string, what: string, names: readonly string[]) =>
    point({
      code,
      // What one row lacks is said of it; several are counted.
      text: names.length === 1 ? `${names[0] ?? ''} has ${what}` : `${names.length} stages have ${what}`,
      each: names.map((name) => ({
        target: `stage/${name}/${code}`,
        text: `${name} has ${what}`,
        subject: name,
        plain: false,
        fix: null,
      })),
    });
  const points = [
    lacking('a', 'no owner', ['Lead', 'MQL']),
    lacking('b', 'no exit', ['MQL']),
    lacking('c', 'no entry', ['Elsewhere']),
  ];
  const onjump = vi.fn();
  const props = { points, screen: 'stages', items: ['Lead', 'MQL'], about: 'MQL', onjump, onmend: vi.fn() };
  render(OpenPoints, props);
  expect(screen.getByRole('heading', { name: 'Open points 4' })).toBeTruthy();
  const [first, second] = screen.getAllByRole('button', { expanded: undefined, name: /^(Lead|MQL) \d/ });
  expect([first?.textContent.trim(), second?.textContent.trim()]).toEqual(['MQL 2', 'Lead 1']);
  expect(screen.getByRole('button', { name: 'MQL has no exit' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Lead has no owner' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Elsewhere has no entry' })).toBeTruthy();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Lead 1' }));
  await user.click(screen.getByRole('button', { name: 'Lead has no owner' }));
  expect(onjump).toHaveBeenCalledExactlyOnceWith('stage/Lead/a');
});

test('a certain fix is one click', async () => {
  const fix = 'Set the waiting days to 90';
  const each = [{ target: 'exit/e/wait', text: 'It comes back at once', subject: 'MQL', plain: false, fix }];
  const { onmend, user } = show([point({ code: 'circle-without-wait', each })]);
  await user.click(screen.getByRole('button', { name: fix }));
  expect(onmend).toHaveBeenCalledExactlyOnceWith('circle-without-wait', 'exit/e/wait');
});

test('few points elsewhere are read at a glance, many are folded by screen', async () => {
  const few = [point({}), point({ code: 'no-goal', place: 'targets', text: 'No goal is set' })];
  const first = show(few, 'targets');
  expect(screen.getByRole('button', { name: 'MQL has no owner' })).toBeTruthy();
  document.body.innerHTML = '';
  const many = Array.from({ length: 7 }, (_, at) => point({ code: `code-${at}`, text: `Point ${at}` }));
  show(many, 'targets');
  expect(screen.queryByRole('button', { name: 'Point 3' })).toBeNull();
  await first.user.click(screen.getByRole('button', { name: /^Stages/ }));
  expect(screen.getByRole('button', { name: 'Point 3' })).toBeTruthy();
});

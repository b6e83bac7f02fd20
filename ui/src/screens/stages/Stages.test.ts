import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { RivalView, StageView } from '../../host/bindings';
import { listen } from '../../keys/shortcuts.svelte';
import { open } from '../../test-env/open';
import { agreement, stage, stageView, view } from '../../test-env/view';
import Stages from './Stages.svelte';

const sal = stageView({
  stage: stage({ id: 'sal', abbreviation: 'SAL', criteria: [], exits: [], examples: [], clocks: [] }),
  runs: [],
  agreement: agreement({ item: 'stage/sal', title: 'SAL', changed: false, marks: [] }),
});
const two = () => view({}, [stageView(), sal]);

/** Another wording stands beside the statement, and one beside the first criterion. */
const rivalled = () => {
  const rival = (id: string, of: string) =>
    ({ rival: { id, of, text: 'Other words.', state: 'open' }, letter: 'B', title: '' }) as RivalView;
  const shown = two();
  const rivals = [rival('r1', 'stage/mql/statement'), rival('r2', 'criterion/c1/text')];
  return { ...shown, review: { ...shown.review, rivals } };
};

describe('the stages', () => {
  test('stand in tabs that say where both sides stand', () => {
    open(Stages, {}, two());
    const tab = screen.getByRole('tab', { name: /MQL/ });
    expect(tab).toHaveAttribute('aria-selected', 'true');
    expect(tab).toHaveTextContent('changed');
    expect(within(tab).getByRole('img')).toHaveAccessibleName(
      'marketing agreed, sales agreed to earlier words',
    );
    expect(screen.getByRole('tab', { name: /SAL/ })).not.toHaveTextContent('changed');
  });

  test('are walked by arrows in the tabs and by J and K anywhere', async () => {
    const user = userEvent.setup();
    const stop = listen();
    open(Stages, {}, two());
    await user.keyboard('j');
    expect(screen.getByRole('tab', { name: /SAL/ })).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('j');
    expect(screen.getByRole('tab', { name: /SAL/ })).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('k');
    screen.getByRole('tab', { name: /MQL/ }).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: /SAL/ })).toHaveFocus();
    stop();
  });

  test('show the time limit inside the statement and the earlier one struck beside the fact', () => {
    open(Stages, {}, two());
    expect(screen.getAllByText('4 working hours').length).toBeGreaterThan(0);
    expect(screen.getByText('24').closest('del')).toHaveTextContent('was 24');
    expect(screen.getByRole('textbox', { name: 'Time limit of MQL' })).toHaveValue('4 working hours');
  });

  test('lead from the time limit in the statement to the field that keeps it', async () => {
    const user = userEvent.setup();
    open(Stages, {}, two());
    await user.click(screen.getByRole('button', { name: '4 working hours, change the time limit' }));
    expect(screen.getByRole('textbox', { name: 'Time limit of MQL' })).toHaveFocus();
  });

  test('say under the statement what its place for the time limit stands for, while it is edited', async () => {
    const user = userEvent.setup();
    open(Stages, {}, two());
    const hint = () => screen.queryByText('{time limit} stands for 4 working hours.');
    expect(hint()).toBeNull();
    const statement = screen.getByRole('textbox', { name: 'Statement of MQL' });
    await user.click(statement);
    expect(hint()).toBeVisible();
    await user.clear(statement);
    expect(hint()).toBeNull();
    await user.type(statement, 'Within {{time limit}.');
    expect(hint()).toBeVisible();
    await user.tab();
    expect(hint()).toBeNull();
  });

  test('call the words that stand A while others stand beside them', () => {
    const { unmount } = open(Stages, {}, two());
    expect(screen.queryByText('A')).toBeNull();
    unmount();
    open(Stages, {}, rivalled());
    expect(screen.getAllByText('A')).toHaveLength(2);
    expect(screen.getAllByText('B')).toHaveLength(2);
  });

  test('say that they are common definitions until one is edited or answered', () => {
    const fresh = (over: Parameters<typeof stage>[0] = {}, standing: 'not_yet' | 'no' = 'not_yet') =>
      stageView({
        stage: stage({ version: 1, ...over }),
        agreement: agreement({
          marketing: { ...agreement().marketing, standing },
          sales: { ...agreement().sales, standing: 'not_yet' },
        }),
      });
    const review = (one: StageView, previous: object | null = null) => {
      const shown = view({}, [one]);
      const { unmount } = open(Stages, {}, {
        ...shown,
        review: { ...shown.review, previous },
      } as typeof shown);
      const said = screen.queryByText(/^Common definitions\./) !== null;
      unmount();
      return said;
    };
    expect(review(fresh())).toBe(true);
    expect(review(fresh({ version: 2 }))).toBe(false);
    expect(review(fresh({}, 'no'))).toBe(false);
    expect(review(fresh(), { quarter: 'Q4 2026' })).toBe(false);
  });

  test('leave a value without a field of its own as plain words', () => {
    const runs = [{ text: 'no time limit yet', live: true, changed: false, target: '' }];
    open(Stages, {}, view({}, [stageView({ runs })]));
    expect(screen.getByText('no time limit yet').closest('button')).toBeNull();
  });

  test('name a split example', async () => {
    const user = userEvent.setup();
    const { host } = open(Stages, {}, two());
    expect(screen.getByText('Split')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Daniel Brandt: no/ }));
    expect(host).toHaveBeenCalledWith('change', {
      change: { set: { target: 'example/x1/sales', value: 'open' } },
    });
  });

  test('say that an item is being changed while a field holds other words', async () => {
    const user = userEvent.setup();
    open(Stages, {}, two());
    expect(screen.getByText('Sales: 1 change to read')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Time limit of MQL' }), 's');
    expect(screen.getByText('Being changed')).toBeVisible();
  });
});

describe('asking both sides', () => {
  test('reads the words back and records both answers at once', async () => {
    const user = userEvent.setup();
    const stop = listen();
    const { host } = open(Stages, {}, two());
    await user.keyboard('y');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('MQL Read-back of version 7');
    expect(screen.getByRole('button', { name: 'Record' })).toBeDisabled();
    await user.click(
      within(screen.getByRole('group', { name: /Amara Osei/ })).getByRole('radio', { name: 'Yes' }),
    );
    const sales = screen.getByRole('group', { name: /Daniel Brandt/ });
    await user.click(within(sales).getByRole('radio', { name: 'No' }));
    await user.type(within(sales).getByRole('textbox', { name: /What would it take/ }), 'A second call');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => {
      expect(host).toHaveBeenCalledWith('answer', {
        items: ['stage/mql'],
        marketing: { vote: 'yes', wish: '' },
        sales: { vote: 'no', wish: 'A second call' },
      });
    });
    expect(screen.queryByRole('button', { name: 'Record' })).toBeNull();
    stop();
  });

  test('stays with the item while an answer is chosen and not recorded', async () => {
    const user = userEvent.setup();
    const stop = listen();
    open(Stages, {}, two());
    await user.keyboard('y');
    const yes = within(screen.getByRole('group', { name: /Amara Osei/ })).getByRole('radio', { name: 'Yes' });
    await user.click(yes);
    await user.keyboard('j');
    expect(screen.getByRole('tab', { name: /MQL/ })).toHaveAttribute('aria-selected', 'true');
    expect(yes).toBeChecked();
    await user.keyboard('{Escape}yj');
    expect(screen.getByRole('tab', { name: /SAL/ })).toHaveAttribute('aria-selected', 'true');
    stop();
  });

  test('names of what several wordings stand, and leads back to take one', async () => {
    const user = userEvent.setup();
    open(Stages, {}, rivalled());
    await user.click(screen.getByRole('button', { name: 'Ask both sides' }));
    expect(screen.getByText(/Two wordings of the statement stand; A is read\./)).toBeVisible();
    expect(screen.getByText(/Two wordings of “Right company” stand; A is read\./)).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Take one first' })[0] as HTMLElement);
    expect(screen.getAllByRole('button', { name: 'Take B' })[0]).toBeVisible();
  });

  test('is the one thing to do next until both agree', () => {
    const button = () => screen.getByRole('button', { name: 'Ask both sides' });
    const { unmount } = open(Stages, {}, two());
    expect(button()).toHaveClass('ink');
    unmount();
    open(Stages, {}, view({}, [stageView({ agreement: agreement({ agreed: true }) })]));
    expect(button()).toHaveClass('quiet');
  });

  test('goes on in the field that a no opens, and letters typed beside it go there', async () => {
    const user = userEvent.setup();
    const stop = listen();
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    open(Stages, {}, two());
    await user.click(screen.getByRole('button', { name: 'Ask both sides' }));
    const sales = within(screen.getByRole('group', { name: /Daniel Brandt/ }));
    const wish = () => sales.getByRole('textbox', { name: /What would it take/ });
    await user.click(sales.getByRole('radio', { name: 'No' }));
    expect(wish()).toHaveFocus();
    heard.mockClear();
    sales.getByRole('radio', { name: 'No' }).focus();
    await user.keyboard('dpa');
    expect(wish()).toHaveFocus();
    expect(heard).toHaveBeenCalledTimes(2); // The first letter was the answer's; the others were typed in a field.
    // Arrow keys go on from answer to answer.
    sales.getByRole('radio', { name: 'No' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(sales.getByRole('radio', { name: 'Can live with it' })).toHaveFocus();
    window.removeEventListener('keydown', heard);
    stop();
  });

  test('may record one side; the other stays as it was', async () => {
    const user = userEvent.setup();
    const stop = listen();
    const { host } = open(Stages, {}, two());
    await user.click(screen.getByRole('button', { name: 'Ask both sides' }));
    await user.click(
      within(screen.getByRole('group', { name: /Daniel Brandt/ })).getByRole('radio', {
        name: 'Can live with it',
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Record' }));
    expect(host).toHaveBeenCalledWith('answer', {
      items: ['stage/mql'],
      sales: { vote: 'can_live', wish: '' },
    });
    stop();
  });

  test('first keeps the words that are still in a field', async () => {
    const user = userEvent.setup();
    const stop = listen();
    const { host } = open(Stages, {}, two());
    await user.type(screen.getByRole('textbox', { name: 'Time limit of MQL' }), '!');
    await user.click(screen.getByRole('button', { name: 'Ask both sides' }));
    await screen.findByRole('button', { name: 'Record' });
    expect(host).toHaveBeenCalledWith('change', {
      change: { set: { target: 'clock/k1/limit', value: '4 working hours!' } },
    });
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Ask both sides' })).toBeVisible();
    stop();
  });
});

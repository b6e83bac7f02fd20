import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Change } from '../host/bindings';
import { HostError } from '../host/host';
import { Place } from '../session/place.svelte';
import { stage, stageView, view } from '../test-env/view';
import { open, type Host } from '../test-env/open';
import Rows from './Rows.test-env.svelte';

interface Row {
  id: string;
  text: string;
}
const shown = (rows: Row[]) =>
  view({}, [
    stageView({
      stage: stage({ criteria: rows.map((row) => ({ ...row, joined: 'and', crm_field: '', rule: null })) }),
    }),
  ]);

/** A host that does with the rows what the real one does. */
const hostOf = (rows: Row[]): Host => {
  let made = 0;
  return (name, request) => {
    if (name === 'draft') return { saved: '10:36' };
    const { change } = request as { change: Change };
    if ('add' in change) {
      const at = rows.findIndex((row) => `criterion/${row.id}` === change.add.after);
      made += 1;
      rows.splice(at + 1, 0, { id: `n${made}`, text: change.add.value });
    } else if ('remove' in change) {
      rows.splice(
        rows.findIndex((row) => `criterion/${row.id}` === change.remove.target),
        1,
      );
    } else if ('move' in change) {
      const [row] = rows.splice(
        rows.findIndex((one) => `criterion/${one.id}` === change.move.target),
        1,
      );
      if (row) rows.splice(change.move.to, 0, row);
    } else if ('set' in change) {
      const row = rows.find((one) => `criterion/${one.id}/text` === change.set.target);
      if (row) row.text = change.set.value;
    }
    return shown(rows);
  };
};
const begin = (...texts: string[]) => {
  const rows = texts.map((text) => ({ id: text, text }));
  return { rows, ...open(Rows, {}, shown(rows), hostOf(rows)) };
};
const texts = () => screen.getAllByRole<HTMLTextAreaElement>('textbox').map((field) => field.value);
const field = (text: string) => screen.getByDisplayValue<HTMLTextAreaElement>(text);

describe('a list', () => {
  test('begins a new row for whoever is led to it to add one', async () => {
    const rows = [{ id: 'a', text: 'a' }];
    const place = new Place({ screen: 'stages' });
    open(Rows, {}, shown(rows), hostOf(rows), place);
    expect(screen.queryByRole('textbox', { name: 'New criterion' })).toBeNull();
    await place.begin({ screen: 'stages' }, 'stage/mql/criteria');
    expect(await screen.findByRole('textbox', { name: 'New criterion' })).toHaveFocus();
  });

  test('asks while it is empty, and a click on the question begins the first row', async () => {
    const user = userEvent.setup();
    begin();
    await user.click(screen.getByRole('button', { name: 'What must hold?' }));
    expect(await screen.findByRole('textbox', { name: 'New criterion' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'What must hold?' })).toBeNull();
    await user.keyboard('a{Enter}');
    await waitFor(() => {
      expect(texts()).toEqual(['a', '']);
    });
  });

  test('adds a row behind the one in which Enter was pressed, and goes on', async () => {
    const user = userEvent.setup();
    begin('a', 'c');
    await user.click(field('a'));
    await user.keyboard('{Enter}');
    const entry = await screen.findByRole('textbox', { name: 'New criterion' });
    expect(entry).toHaveFocus();
    await user.keyboard('b{Enter}');
    await waitFor(() => {
      expect(texts()).toEqual(['a', 'b', '', 'c']);
    });
    await user.keyboard('{Backspace}');
    await waitFor(() => {
      expect(texts()).toEqual(['a', 'b', 'c']);
    });
    expect(field('b')).toHaveFocus();
  });

  test('keeps the words of a new row when it is left, and drops an empty one', async () => {
    const user = userEvent.setup();
    const { host } = begin('a');
    await user.click(screen.getByRole('button', { name: 'Add a criterion' }));
    await user.keyboard('b');
    await user.tab();
    await waitFor(() => {
      expect(texts()).toEqual(['a', 'b']);
    });
    await user.click(screen.getByRole('button', { name: 'Add a criterion' }));
    await user.tab();
    await waitFor(() => {
      expect(screen.queryByRole('textbox', { name: 'New criterion' })).toBeNull();
    });
    expect(host.mock.calls.filter(([name]) => name === 'change')).toHaveLength(1);
  });

  test('removes an emptied row by one more Backspace and goes to the row before', async () => {
    const user = userEvent.setup();
    begin('a', 'b');
    await user.click(field('b'));
    await user.keyboard('{Backspace}{Backspace}');
    await waitFor(() => {
      expect(texts()).toEqual(['a']);
    });
    await waitFor(() => {
      expect(field('a')).toHaveFocus();
    });
  });

  test('moves a row by Alt and arrows, and the focus with it', async () => {
    const user = userEvent.setup();
    begin('a', 'b', 'c');
    await user.click(field('b'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => {
      expect(texts()).toEqual(['a', 'c', 'b']);
    });
    await waitFor(() => {
      expect(field('b')).toHaveFocus();
    });
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(texts()).toEqual(['a', 'c', 'b']);
  });

  test('offers the same from its grip', async () => {
    const user = userEvent.setup();
    begin('a', 'b');
    const [, grip] = screen.getAllByRole('button', { name: 'Move or remove criterion' });
    grip?.focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByText('Move up'));
    await waitFor(() => {
      expect(texts()).toEqual(['b', 'a']);
    });
  });

  test('keeps the words of a new row that was refused, with the reason', async () => {
    const user = userEvent.setup();
    open(Rows, {}, shown([]), () => {
      throw new HostError('too_many', 'There can be at most 40 criteria.');
    });
    await user.click(screen.getByRole('button', { name: 'Add a criterion' }));
    await user.keyboard('one more');
    await user.tab();
    expect(await screen.findByRole('alert')).toHaveTextContent('at most 40');
    expect(texts()).toEqual(['one more']);
  });
});

describe('a new row', () => {
  test('is kept as a draft of its list while it is typed, and the draft goes once the row is there', async () => {
    const user = userEvent.setup();
    const { host } = begin('a');
    await user.click(screen.getByRole('button', { name: 'Add a criterion' }));
    await user.keyboard('half');
    await waitFor(() => {
      expect(host).toHaveBeenCalledWith('draft', { target: 'stage/mql/criteria', text: 'half' });
    });
    await user.tab();
    await waitFor(() => {
      expect(host).toHaveBeenLastCalledWith('draft', { target: 'stage/mql/criteria', text: null });
    });
    expect(texts()).toEqual(['a', 'half']);
  });

  test('comes back from its draft', () => {
    const first = {
      ...shown([{ id: 'a', text: 'a' }]),
      drafts: [{ target: 'stage/mql/criteria', text: 'hal' }],
    };
    open(Rows, {}, first);
    expect(texts()).toEqual(['a', 'hal']);
  });
});

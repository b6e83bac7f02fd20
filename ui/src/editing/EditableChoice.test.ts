import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { open } from '../test-env/open';
import { view } from '../test-env/view';
import EditableChoice from './EditableChoice.svelte';

const options = [
  { value: 'p1', text: 'Amara Osei' },
  { value: 'p2', text: 'Daniel Brandt' },
];
const props = { target: 'stage/mql/owner', label: 'Owner', value: 'p1', options, placeholder: 'Who?' };
// jsdom lays nothing out, so that what hangs at a choice counts as hidden there.
const listed = async (more: Record<string, unknown>) => {
  const user = userEvent.setup();
  const { host } = open(EditableChoice, { ...props, ...more }, view());
  screen.getByRole('combobox', { name: 'Owner: Amara Osei' }).focus();
  await user.keyboard('{Enter}');
  const texts = (await screen.findAllByRole('option', { hidden: true })).map((one) => one.textContent.trim());
  return { user, host, texts };
};

describe('a choice', () => {
  test('that may be left open is taken back by the first of its list', async () => {
    const { user, host, texts } = await listed({ none: 'Nobody' });
    expect(texts).toEqual(['Nobody', 'Amara Osei', 'Daniel Brandt']);
    await user.keyboard('{Home}{Enter}');
    await waitFor(() => {
      expect(host).toHaveBeenCalledWith('change', {
        change: { set: { target: 'stage/mql/owner', value: '' } },
      });
    });
  });

  test('that must be made offers nothing else', async () => {
    expect((await listed({})).texts).toEqual(['Amara Osei', 'Daniel Brandt']);
  });

  test('not made yet shows its question', () => {
    open(EditableChoice, { ...props, value: '', none: 'Nobody' }, view());
    expect(screen.getByRole('combobox', { name: 'Owner: Who?' })).toHaveTextContent('Who?');
  });

  test('in a sentence opens by key and is made there', async () => {
    const { user, host } = await listed({ inline: true });
    await user.keyboard('{End}{Enter}');
    await waitFor(() => {
      expect(host).toHaveBeenCalledWith('change', {
        change: { set: { target: 'stage/mql/owner', value: 'p2' } },
      });
    });
  });
});

import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { HostError } from '../host/host';
import { open } from '../test-env/open';
import { view } from '../test-env/view';
import EditableText from './EditableText.svelte';

const props = { target: 'stage/mql/name', label: 'Name', value: 'Lead', placeholder: 'What is it called?' };
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Name' });

describe('words edited where they stand', () => {
  test('become one change when the field is left', async () => {
    const user = userEvent.setup();
    const { host } = open(EditableText, props, view());
    await user.type(field(), 's');
    await user.tab();
    await waitFor(() => {
      expect(host).toHaveBeenCalledWith('change', {
        change: { set: { target: 'stage/mql/name', value: 'Leads' } },
      });
    });
    expect(host).toHaveBeenCalledOnce();
  });

  test('are left by Esc and by Mod Enter, and stay', async () => {
    const user = userEvent.setup();
    const { host } = open(EditableText, props, view());
    await user.type(field(), 's{Escape}');
    expect(field()).not.toHaveFocus();
    await waitFor(() => {
      expect(host).toHaveBeenCalledOnce();
    });
    await user.type(field(), '!{Control>}{Enter}{/Control}');
    expect(field()).not.toHaveFocus();
  });

  test('that were refused stay in the field, with the reason under it', async () => {
    const user = userEvent.setup();
    open(EditableText, props, view(), () => {
      throw new HostError('empty', 'Name can’t be empty.', 'Write one.', 'stage/mql/name');
    });
    await user.clear(field());
    await user.tab();
    expect(await screen.findByRole('alert')).toHaveTextContent('Name can’t be empty. Write one.');
    expect(field()).toHaveValue('');
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(/can’t be empty/);
    await user.type(field(), 'L');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('of one line take no line break, also not from pasted text', async () => {
    const user = userEvent.setup();
    const { host } = open(EditableText, { ...props, value: '' }, view());
    await user.click(field());
    await user.paste('one\r\n  two');
    await user.tab();
    await waitFor(() => {
      expect(host).toHaveBeenCalledWith('change', {
        change: { set: { target: 'stage/mql/name', value: 'one two' } },
      });
    });
  });

  test('come back from a draft and say so', () => {
    open(EditableText, props, view({ drafts: [{ target: 'stage/mql/name', text: 'Lea' }] }));
    expect(field()).toHaveValue('Lea');
    expect(screen.getByText(/Draft from before/)).toBeVisible();
  });

  test('are kept when the field goes away with the focus in it', async () => {
    const user = userEvent.setup();
    const { host, unmount } = open(EditableText, props, view());
    await user.type(field(), 's');
    unmount();
    await waitFor(() => {
      expect(host).toHaveBeenCalledOnce();
    });
  });
});

import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Exporting } from '../../host/bindings';
import { HostError } from '../../host/host';
import { open, type Host } from '../../test-env/open';
import { view } from '../../test-env/view';
import Export from './Export.svelte';
import { Viewer } from './viewer.svelte';

const viewer = () => new Viewer(() => Promise.reject(new Error('no pages here')));
/** A host on which nothing is exported before the first press. */
const show = (answer: Host) => {
  let begun = false;
  return open(Export, { viewer: viewer() }, view(), (name, request) => {
    begun ||= name === 'export';
    if (!begun) throw new HostError('no_export', 'Nothing was exported.');
    return answer(name, request);
  });
};
const exporting = (state: Exporting['state'], names: string[] = [], doing = ''): Exporting => ({
  state,
  doing,
  done: names.length,
  of: 6,
  exported: {
    written: names.map((name) => ({
      document: 'definitions',
      name,
      pages: 16,
      bytes: 1,
      missing: [],
      removed: 0,
    })),
    folder: 'Documents',
  },
  refusal: null,
});
/** A host whose export goes from one state to the next each time it is asked. */
const going =
  (...states: Exporting[]): Host =>
  (name) =>
    name === 'exporting' && states.length > 1 ? (states.shift(), states[0]) : states[0];
const button = (name: string) => screen.getByRole('button', { name });

describe('an export', () => {
  test('says what it does and is said to be done only once the host says so', async () => {
    const { host } = show(
      going(
        exporting('asking'),
        exporting('writing', [], 'Writing Definitions'),
        exporting('done', ['Kestrel, Definitions.pdf']),
      ),
    );
    await userEvent.click(button('Export both to sign'));
    expect(host).toHaveBeenCalledWith('export', { documents: ['definitions', 'plan'], paper: 'a4' });
    expect(await screen.findByText('Choose a folder')).toBeVisible();
    expect(button('Export both to sign')).toBeDisabled();
    expect(await screen.findByText('Writing Definitions')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Export' })).toBeVisible();
    expect(screen.queryByText(/^Exported/)).not.toBeInTheDocument();
    expect(
      await screen.findByText('Exported Kestrel, Definitions.pdf, 16 pages, to Documents'),
    ).toBeVisible();
    expect(button('Export both to sign')).toBeEnabled();
  });

  test('can be cancelled while it writes', async () => {
    let stopped = false;
    const { host } = show((name) => {
      if (name === 'stop_export') stopped = true;
      return stopped ? exporting('stopped') : exporting('writing', [], 'Setting Definitions');
    });
    await userEvent.click(button('Export both to sign'));
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(host).toHaveBeenCalledWith('stop_export', {});
    await waitFor(() => {
      expect(button('Export both to sign')).toBeEnabled();
    });
    expect(screen.queryByText(/^Exported/)).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('that the person called off says nothing', async () => {
    show(going(exporting('asking'), exporting('stopped')));
    await userEvent.click(button('Export this one'));
    await waitFor(() => {
      expect(button('Export this one')).toBeEnabled();
    });
    expect(screen.queryByText(/^Exported/)).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('that failed says why, in place, and what was written before', async () => {
    const refusal = {
      code: 'unwritable',
      message: 'The disk is full.',
      hint: 'Free some space.',
      field: 'folder',
    };
    show(going({ ...exporting('refused', ['Kestrel, Definitions.pdf']), refusal }));
    await userEvent.click(button('Export both to sign'));
    expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full. Free some space.');
    expect(button('Export both to sign')).toHaveAccessibleDescription(/The disk is full/);
    expect(screen.getByText(/^Exported Kestrel/)).toBeVisible();
  });

  test('leads to its folder, or says why it does not', async () => {
    const { host } = show((name) => {
      if (name === 'reveal_export') throw new HostError('not_revealed', 'The folder can’t be shown.');
      return exporting('done', ['Kestrel, Definitions.pdf']);
    });
    await userEvent.click(button('Export both to sign'));
    await userEvent.click(await screen.findByRole('button', { name: 'Show folder' }));
    expect(host).toHaveBeenCalledWith('reveal_export', {});
    expect(await screen.findByRole('alert')).toHaveTextContent('The folder can’t be shown.');
  });

  test('that went on while another screen was shown is followed again', async () => {
    const answers = [exporting('writing', [], 'Writing Definitions'), exporting('done', ['Plan.pdf'])];
    open(Export, { viewer: viewer() }, view(), () => (answers.length > 1 ? answers.shift() : answers[0]));
    expect(await screen.findByText('Writing Definitions')).toBeVisible();
    expect(await screen.findByText(/^Exported Plan/)).toBeVisible();
  });
});

import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Exported } from '../../host/bindings';
import { HostError } from '../../host/host';
import { open, type Host } from '../../test-env/open';
import { view } from '../../test-env/view';
import Export from './Export.svelte';
import { Viewer } from './viewer.svelte';

const viewer = () => new Viewer(() => Promise.reject(new Error('no pages here')));
const show = (answer: Host) => open(Export, { viewer: viewer() }, view(), answer);
const written = (names: string[]): Exported => ({
  written: names.map((name) => ({ document: 'definitions', name, pages: 16, bytes: 1, missing: [] })),
  folder: 'Documents',
});

describe('an export', () => {
  test('is said to be done only once the host has answered', async () => {
    let answer: ((exported: Exported) => void) | undefined;
    const { host } = show(() => new Promise<Exported>((resolve) => (answer = resolve)));
    await userEvent.click(screen.getByRole('button', { name: 'Export both' }));
    expect(host).toHaveBeenCalledWith('export', { documents: ['definitions', 'plan'], paper: 'a4' });
    expect(screen.queryByText(/^Exported/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Export both' })).toBeDisabled();
    answer?.(written(['Kestrel, Definitions.pdf']));
    expect(
      await screen.findByText('Exported Kestrel, Definitions.pdf, 16 pages, to Documents'),
    ).toBeVisible();
  });

  test('that the person called off says nothing', async () => {
    show(() => written([]));
    await userEvent.click(screen.getByRole('button', { name: 'Export this one' }));
    expect(screen.queryByText(/^Exported/)).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('that failed says why, in place', async () => {
    show(() => {
      throw new HostError('not_written', 'The folder can’t be written.', 'Choose another one.');
    });
    await userEvent.click(screen.getByRole('button', { name: 'Export both' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The folder can’t be written. Choose another one.',
    );
    expect(screen.getByRole('button', { name: 'Export both' })).toBeEnabled();
  });
});

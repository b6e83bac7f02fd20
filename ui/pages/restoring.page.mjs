/** Earlier states: gone back to in three presses, and back again; also where a workspace can't be opened any more. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clean, fits } from './axe.mjs';
import { startHost } from './host.mjs';

const call = async (host, command, request = {}) => {
  const { ok, error } = await host.call(command, request);
  assert.ok(ok, `${command}: ${error?.message}`);
  return ok;
};
/** A review of its own, whose purpose has been written twice with a state kept in between. */
const twice = async ({ page, host }) => {
  const { quarters, date } = await call(host, 'home');
  const view = await call(host, 'prepare_review', {
    company: 'Kestrel',
    quarter: quarters[0],
    marketing: { name: 'Amara Osei', title: 'CMO' },
    sales: { name: 'Daniel Brandt', title: 'CRO' },
    date,
    starts: '09:00',
    length: 'half_day',
  });
  const write = (value) => call(host, 'change', { change: { set: { target: 'review/purpose', value } } });
  await write('The first words.');
  await call(host, 'earlier_states', { workspace: view.workspace });
  await write('The second words.');
  await page.reload();
  await page.locator('main#sheet').waitFor();
  return view;
};
const purpose = async (host) => (await call(host, 'view')).review.purpose;

export default {
  'an earlier state is gone back to in three presses, and what it replaced is kept': async ({
    page,
    host,
  }) => {
    await twice({ page, host });
    await page.getByRole('button', { name: 'Settings and about' }).click();
    await page.getByText('Restore an earlier state').click();
    const dialog = page.getByRole('dialog', { name: 'Earlier states' });
    await dialog.getByText('As it is now').waitFor();
    await clean(page, 'earlier states');
    await dialog
      .getByRole('button', { name: /^Restore/ })
      .first()
      .click();
    await dialog
      .getByRole('status')
      .getByText(/^This is .* again\./)
      .waitFor();
    assert.equal(await purpose(host), 'The first words.');
    // What it replaced stands right below what is there now.
    await dialog
      .getByRole('button', { name: /^Restore/ })
      .first()
      .click();
    await page.waitForFunction(() => document.querySelectorAll('dialog li').length > 2);
    await fits(page, 'earlier states');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await purpose(host), 'The second words.');
    await page.locator('main#sheet').waitFor();
  },

  'a workspace that can’t be opened comes back from its list': async ({ page, host }) => {
    const { workspace } = await twice({ page, host });
    await call(host, 'close');
    await writeFile(join(host.data, 'workspaces', workspace, 'store.db'), 'torn');
    await page.reload();
    await page.getByRole('heading', { name: 'Can’t be opened' }).waitFor();
    await clean(page, 'a workspace that can’t be opened');
    await page.getByRole('button', { name: 'Go back to an earlier state' }).click();
    const dialog = page.getByRole('dialog', { name: 'Earlier states' });
    await dialog
      .getByRole('button', { name: /^Restore/ })
      .first()
      .click();
    await dialog.getByText(/^This is .* again/).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('main#sheet').waitFor();
    assert.equal(await purpose(host), 'The second words.');
  },

  'a workspace that another program holds can be opened once that one lets go, without another look': async ({
    page,
    host,
  }) => {
    const { workspace, review } = await twice({ page, host });
    await call(host, 'close');
    const other = await startHost(host.data);
    await call(other, 'open_review', { workspace, review: review.id });
    await page.reload();
    await page.getByText('The workspace is open in another window or program.').waitFor();
    await clean(page, 'a workspace that another program holds');
    await other.stop();
    // The person comes back to this window.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByRole('button', { name: /^Kestrel/ }).click();
    await page.locator('main#sheet').waitFor();
  },

  'the sample offers no earlier state': async ({ page }) => {
    await page.getByRole('button', { name: 'Look around a sample' }).click();
    await page.locator('main#sheet').waitFor();
    await page.getByRole('button', { name: 'Settings and about' }).click();
    await page.getByText('About Accord').waitFor();
    assert.equal(await page.getByText('Restore an earlier state').count(), 0);
  },
};

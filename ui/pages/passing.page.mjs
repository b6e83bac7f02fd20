/** Passing a workspace on: shared from the documents, and taken in as new, newer, older and apart. */
import assert from 'node:assert/strict';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clean } from './axe.mjs';

const shared = (host) => join(host.data, 'exports', 'Kestrel.accord');
/** Puts a file where the host finds one when the person is asked for it. */
const hand = (host, from) => copyFile(from, join(host.data, 'open.accord'));
const leave = async (page) => {
  await page
    .getByRole('button', { name: /Reviews|Kestrel/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Reviews' }).waitFor();
};
const prepared = async (page, host) => {
  await host.call('prepare_review', {
    company: 'Kestrel',
    quarter: 'Q1 2027',
    marketing: { name: 'Amara Osei', title: 'Chief Marketing Officer' },
    sales: { name: 'Daniel Brandt', title: 'Chief Revenue Officer' },
    date: '2027-01-21',
    starts: '09:00',
    length: 'half_day',
  });
  await page.reload();
  await page.getByRole('heading', { name: 'Agenda' }).waitFor();
};
/** Shares the workspace and waits until it is written. */
const share = async (host) => {
  let { ok: now } = await host.call('share', { private_notes: false });
  for (let asked = 0; ['asking', 'writing'].includes(now.state) && asked < 500; asked += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    now = (await host.call('exporting', {})).ok;
  }
  assert.equal(now.state, 'done');
};
const purpose = async (host, value) => {
  const { ok } = await host.call('change', { change: { set: { target: 'review/purpose', value } } });
  assert.equal(ok.review.purpose, value);
};

export default {
  'a workspace is shared from the documents, and a later copy updates what is here': async ({
    page,
    host,
  }) => {
    await prepared(page, host);
    await purpose(host, 'As first shared.');
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Documents/ })
      .click();
    await page.getByRole('button', { name: 'Share the workspace' }).click();
    await page.getByText(/^Shared Kestrel\.accord, to /).waitFor();
    await clean(page, 'shared');
    const early = join(host.data, 'early.accord');
    await copyFile(shared(host), early);
    await purpose(host, 'As changed since.');
    await share(host);
    await host.call('close', {});
    await rm(join(host.data, 'workspaces'), { recursive: true });

    await hand(host, early);
    await page.reload();
    await page.getByRole('button', { name: 'Open a file' }).click();
    await page.getByText('This workspace is not on this computer yet.').waitFor();
    await page.getByText(/Amara Osei for marketing, Daniel Brandt for sales\. Last changed /).waitFor();
    await clean(page, 'a file that is new here');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('heading', { name: 'Agenda' }).waitFor();
    assert.equal((await host.call('view', {})).ok.review.purpose, 'As first shared.');

    await hand(host, shared(host));
    await leave(page);
    await page.getByRole('button', { name: 'Open a file' }).click();
    await page.getByText(/This is newer than what is on this computer/).waitFor();
    await clean(page, 'a file that is newer');
    await page.getByRole('button', { name: 'Update what is here' }).click();
    await page.getByRole('heading', { name: 'Agenda' }).waitFor();
    assert.equal((await host.call('view', {})).ok.review.purpose, 'As changed since.');

    await hand(host, early);
    await leave(page);
    await page.getByRole('button', { name: 'Open a file' }).click();
    await page.getByText(/This is older than what is on this computer/).waitFor();
    await page.getByRole('button', { name: 'Reviews' }).click();
    await page.getByRole('heading', { name: 'Reviews' }).waitFor();
  },

  'two copies that went apart are both kept and told apart': async ({ page, host }) => {
    await prepared(page, host);
    await share(host);
    const there = join(host.data, 'there');
    await mkdir(there);
    await purpose(host, 'Changed here.');
    await hand(host, shared(host));
    await leave(page);
    await page.getByRole('button', { name: 'Open a file' }).click();
    await page.getByText(/This is older/).waitFor();
    await page.getByRole('button', { name: 'Keep both' }).click();
    await page.getByRole('heading', { name: 'Agenda' }).waitFor();
    await purpose(host, 'Changed there.');
    await leave(page);
    await page
      .getByText(/^last changed /)
      .first()
      .waitFor();
    assert.equal(await page.getByText(/^last changed /).count(), 2);
    await clean(page, 'two copies in the list');
  },

  'a file of another kind is refused in one sentence and the list stays': async ({ page, host }) => {
    await writeFile(join(host.data, 'open.accord'), '%PDF-1.7 not ours');
    await page.getByRole('button', { name: 'Open a file' }).click();
    await page
      .getByRole('alert')
      .getByText('“open.accord” can’t be opened: it is no file that Accord shares.')
      .waitFor();
    await clean(page, 'a refused file');
    await page.getByRole('button', { name: 'Prepare a review' }).waitFor();
  },
};

/** The lane of a handed-over lead, and one lead put to its limits. */
import assert from 'node:assert/strict';
import { clean } from './axe.mjs';

const open = async (page) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Handoff/ })
    .click();
  await page.getByRole('heading', { name: /^Handoff MQL to SAL/ }).waitFor();
};

export default {
  'the promises stand in short below the lane, one glyph a pair, each a way to its full row': async ({
    page,
  }) => {
    await open(page);
    const short = page.getByRole('region', { name: 'Promises in short' });
    assert.equal(await short.getByRole('img').count(), 4);
    await short.getByRole('img', { name: 'both agreed' }).first().waitFor();
    await page.getByRole('button', { name: /^Ask both sides/ }).waitFor();
    await short.getByRole('button', { name: /^90 of 100 get a first attempt/ }).click();
    await page.getByRole('tab', { name: /^Promises/, selected: true }).waitFor();
    await page.getByRole('textbox', { name: 'Promise of sales' }).first().waitFor();
    await page.getByRole('tab', { name: 'Lane' }).click();
    await page.getByRole('button', { name: /^Escalation/ }).click();
    await page.getByRole('tab', { name: /MQL/, selected: true }).waitFor();
  },

  'a lead is tested as it is typed, and what is no arrival says so': async ({ page }) => {
    await open(page);
    const arrives = page.getByRole('textbox', { name: 'When the lead arrives' });
    await page.getByText(/and is due Mon \d+ \w+, 12:40\./).waitFor();
    await clean(page, 'the lane');
    await arrives.fill('Mon 09:00');
    await page.getByText(/and is due Mon \d+ \w+, 13:00\./).waitFor();
    await arrives.fill('soon');
    await page
      .getByRole('alert')
      .getByText(/can.t be read from “soon”/)
      .waitFor();
    await arrives.fill('Mon 5:00 pm');
    await page.getByText(/and is due Tue \d+ \w+, 12:00\./).waitFor();
    assert.equal(await page.getByRole('alert').count(), 0);
  },

  'another limit is tested by choosing it, and a limit leads to its field': async ({ page }) => {
    await open(page);
    await page.getByLabel(/^Time limit: /).click();
    await page.getByRole('option', { name: 'Accept or reject, 2 working days' }).click();
    await page.getByText(/and is due Tue \d+ \w+, 17:40\./).waitFor();
    await page.getByRole('button', { name: 'Accept or reject', exact: true }).click();
    await page.getByRole('textbox', { name: 'Time limit, Accept or reject' }).waitFor();
    await page.waitForFunction(() =>
      document.activeElement?.getAttribute('data-target')?.startsWith('clock/'),
    );
  },

  'working hours that change move the due time': async ({ page, host }) => {
    await open(page);
    await page.getByText(/and is due Mon \d+ \w+, 12:40\./).waitFor();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Agenda/ })
      .click();
    await page.getByRole('tab', { name: 'Company' }).click();
    const other = page.getByRole('textbox', { name: 'Other hours' });
    await other.fill('Fri 09:00-15:00; Mon 10:00-18:00');
    await other.press('Escape');
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Handoff/ })
      .click();
    await page.getByText(/and is due Mon \d+ \w+, 14:00\./).waitFor();
    assert.equal((await host.call('view', {})).ok.company.other_hours, 'Fri 09:00-15:00; Mon 10:00-18:00');
  },
};

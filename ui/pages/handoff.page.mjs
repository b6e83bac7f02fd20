/** Promises, reasons, goals and the shared number of the sample: edited, answered together, undone. */
import assert from 'node:assert/strict';
import { clean } from './axe.mjs';

const open = async (page, screen, tab) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click();
  await page.getByRole('tab', { name: new RegExp(tab) }).click();
};
const review = async (host) => (await host.call('view', {})).ok.review;

export default {
  'a new promise opens its full row and says what is wrong with its target': async ({ page, host }) => {
    await open(page, 'Handoff', 'Promises');
    await page.getByRole('button', { name: 'Add a promise of sales' }).click();
    await page.keyboard.type('Every no-show is called again the same day.');
    await page.keyboard.press('Enter');
    await page.getByRole('tabpanel').getByText('4 and 5').waitFor();
    const target = page.getByRole('textbox', { name: 'Target', exact: true });
    await target.fill('0%');
    await target.press('Escape');
    await page
      .getByRole('alert')
      .getByText(/promises nothing/)
      .waitFor();
    await clean(page, 'a promise of zero');
    await target.fill('95%');
    await target.press('Escape');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    const promises = (await review(host)).commitments.map((one) => one.commitment);
    assert.equal(promises.filter((one) => one.side === 'sales').at(-1).target, '95%');
  },

  'all promises that are not agreed are read back and answered at once': async ({ page, host }) => {
    await open(page, 'Handoff', 'Promises');
    await page.getByText(/^4 of 8 promises agreed/).waitFor();
    await page.keyboard.press('y');
    await page.getByText('Count to three, both show.').waitFor();
    await clean(page, 'promises read back');
    for (const name of [/for marketing/, /for sales/]) {
      await page.getByRole('group', { name }).getByText('Yes', { exact: true }).click();
    }
    await page.keyboard.press('Control+Enter');
    await page.getByText('8 of 8 promises agreed').waitFor();
    const { commitments } = await review(host);
    assert.ok(commitments.every((one) => one.agreement.agreed));
  },

  'only the selected promise is asked about while one is open': async ({ page, host }) => {
    await open(page, 'Handoff', 'Promises');
    await page.getByRole('textbox', { name: 'Promise of sales' }).last().click();
    await page.getByRole('textbox', { name: 'If missed' }).waitFor();
    await page.getByRole('button', { name: /Ask both sides/ }).click();
    await page
      .getByRole('group', { name: /for sales/ })
      .getByText('Yes', { exact: true })
      .click();
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Record/ })
      .click();
    await page.getByText('Count to three, both show.').waitFor({ state: 'detached' });
    const { commitments } = await review(host);
    assert.equal(commitments.at(-1).agreement.sales.standing, 'agreed');
    assert.equal(commitments.filter((one) => one.agreement.sales.standing === 'agreed').length, 5);
  },

  'an open point leads to its promise, which keys move and undo moves back': async ({ page, host }) => {
    await open(page, 'Targets', 'Goals');
    const points = page.getByRole('complementary', { name: 'Open points' });
    await points.getByRole('button', { name: /^Handoff and SLA/ }).click();
    await points.getByRole('button', { name: /promises are not agreed/ }).click();
    await points.getByRole('button', { name: /Every SQO gets its outcome recorded.*not asked yet/ }).click();
    const last = page.getByRole('textbox', { name: 'Promise of sales' }).last();
    await page.getByRole('textbox', { name: 'If missed' }).waitFor();
    await last.focus();
    await page.keyboard.press('Alt+ArrowUp');
    const sales = async () =>
      (await review(host)).commitments.map((one) => one.commitment).filter((one) => one.side === 'sales');
    await page.waitForFunction(
      () => document.activeElement?.value === 'Every SQO gets its outcome recorded.',
    );
    // The page has the answer once the field stands third.
    const third = page.getByRole('textbox', { name: 'Promise of sales' }).nth(2);
    await third.and(page.locator(':focus')).waitFor();
    assert.equal(
      (await sales()).findIndex((one) => one.promise.startsWith('Every SQO')),
      2,
    );
    await page.keyboard.press('Control+z');
    await page.getByText(/^Undone: move promise/).waitFor();
    assert.equal(
      (await sales()).findIndex((one) => one.promise.startsWith('Every SQO')),
      3,
    );
    await page.getByRole('button', { name: 'Move or remove the promise' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByRole('tabpanel').getByText('4 and 3').waitFor();
    assert.equal((await sales()).length, 3);
  },

  'a ninth reason in use is refused and its tick does not stay': async ({ page }) => {
    await open(page, 'Handoff', 'Reasons');
    await page.getByRole('button', { name: 'Add a reason' }).click();
    await page.keyboard.type('Wrong language');
    await page.keyboard.press('Control+Enter');
    const tick = page.getByRole('checkbox', { name: '“Wrong language” is in use' });
    assert.equal(await tick.isChecked(), false);
    await tick.focus();
    await page.keyboard.press('Space');
    await page
      .getByRole('alert')
      .getByText(/at most 8/)
      .waitFor();
    assert.equal(await tick.isChecked(), false);
  },

  'a goal gets its figures, owner and due date, and one before the quarter is refused': async ({
    page,
    host,
  }) => {
    await open(page, 'Targets', 'Goals');
    await page.getByRole('button', { name: 'Add a goal' }).click();
    await page.keyboard.type('Team NPS');
    await page.keyboard.press('Control+Enter');
    const target = page.getByRole('textbox', { name: 'Target of “Team NPS”' });
    await target.fill('20');
    await target.press('Escape');
    await page.getByRole('button', { name: /^Due date of “Team NPS”/ }).click();
    await page.getByRole('heading', { name: /March 2027/ }).waitFor();
    for (const month of ['February 2027', 'January 2027', 'December 2026']) {
      await page.getByRole('button', { name: 'Previous' }).click();
      await page.getByRole('heading', { name: new RegExp(month) }).waitFor();
    }
    await page.getByRole('button', { name: /15 December 2026/ }).click();
    await page
      .getByRole('alert')
      .getByText(/before the quarter/)
      .waitFor();
    await clean(page, 'a goal due before the quarter');
    await page.getByRole('button', { name: /^Due date of “Team NPS”: 15 December 2026/ }).click();
    await page.getByRole('spinbutton', { name: /day/ }).focus();
    await page.keyboard.type('31032027');
    await page.keyboard.press('Escape');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    const goal = async () => (await review(host)).goals.at(-1).goal;
    assert.equal((await goal()).target, '20');
    assert.equal((await goal()).due, '2027-03-31');
    await page.getByRole('combobox', { name: 'Owner of “Team NPS”: Who owns it?' }).click();
    await page.getByRole('option', { name: 'Amara Osei' }).click();
    await page.getByRole('combobox', { name: 'Owner of “Team NPS”: Amara Osei' }).waitFor();
    await page.getByRole('checkbox', { name: /Team NPS” counts/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: /Team NPS” counts/, checked: true }).waitFor();
    assert.equal((await goal()).linked, true);
  },

  'the sentence of the shared number reads as the host prints it, and follows a choice': async ({
    page,
    host,
  }) => {
    await open(page, 'Targets', 'Shared number');
    const date = page.locator('[data-target="shared_number/date_used"]');
    await date.click();
    await page.getByRole('option', { name: 'the day the deal was created' }).click();
    await date.getByText('the day the deal was created').waitFor();
    const shown = await page.locator('.statement').evaluate((root) => {
      const words = (node) => {
        if (node instanceof HTMLTextAreaElement) return node.value;
        if (node instanceof Text) return node.data;
        if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
        return [...node.childNodes].map(words).join('');
      };
      // A word joiner keeps the arrow at its words.
      return words(root)
        .replaceAll('\u2060', '')
        .replace(/\s+/g, ' ')
        .replace(/ ([:,.])/g, '$1')
        .trim();
    });
    assert.equal(shown, (await review(host)).shared_sentence);
  },
};

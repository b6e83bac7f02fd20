/** From nothing to a review of one's own: first run, the one page of a new review, the agenda. */
import assert from 'node:assert/strict';
import { clean } from './axe.mjs';

const field = (page, side, name) =>
  page.getByRole('group', { name: `Who answers for ${side}?` }).getByLabel(name, { exact: true });

export default {
  'a review is prepared by keys alone and opens at its agenda': async ({ page, host }) => {
    await page.getByRole('button', { name: 'Prepare a review' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Company', { exact: true }).focus();
    await page.keyboard.type('Kestrel');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    for (const text of ['Amara Osei', 'Chief Marketing Officer', 'Daniel Brandt', 'Chief Revenue Officer']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('button', { name: /^Date/ }).press('Enter');
    await page.getByRole('application').or(page.getByRole('grid')).first().waitFor();
    await clean(page, 'calendar');
    await page.keyboard.press('Escape');
    await page.getByLabel('Start', { exact: true }).fill('08:30');
    await page.getByText('ends 12:30').waitFor();
    await clean(page, 'prepare a review');
    await page.getByRole('button', { name: 'Create review' }).press('Enter');
    await page.getByRole('heading', { name: 'Agenda' }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'sheet');
    const { ok } = await host.call('view', {});
    assert.equal(ok.company.name, 'Kestrel');
    assert.equal(ok.sales.title, 'Chief Revenue Officer');
    assert.equal(ok.review.starts, '08:30');
    assert.equal(ok.review.ends, '12:30');
    const agenda = page.getByRole('navigation').getByRole('button', { name: /^Agenda/ });
    for (const [act, heading] of [
      ['Type totals', /^Numbers/],
      ['Own answers', /^Own answers/],
      ['Look at them', /^Inquiry/],
    ]) {
      await page.locator('main#sheet').getByRole('button', { name: act }).click();
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await agenda.click();
    }
    await clean(page, 'the agenda of a first review');
  },

  'what is missing is said at its field, which has the focus, and nothing typed is lost': async ({
    page,
  }) => {
    await page.getByRole('button', { name: 'Prepare a review' }).click();
    await page.getByLabel('Company', { exact: true }).fill('Kestrel');
    await field(page, 'marketing', 'Name').fill('Amara Osei');
    await page.getByRole('button', { name: 'Create review' }).click();
    await page.getByText('Name can’t be empty').or(page.getByText("Name can't be empty")).waitFor();
    const name = field(page, 'sales', 'Name');
    assert.equal(await name.getAttribute('aria-invalid'), 'true');
    assert.ok(await name.evaluate((input) => input === document.activeElement));
    assert.equal(await page.getByLabel('Company', { exact: true }).inputValue(), 'Kestrel');
    await name.fill('Amara Osei');
    await page.getByRole('button', { name: 'Create review' }).click();
    await page.getByText(/can’t answer for both sides/).waitFor();
    await clean(page, 'a refused review');
  },

  'a review that was left is in the list of reviews and opens again': async ({ page }) => {
    await page.getByRole('button', { name: 'Prepare a review' }).click();
    await page.getByLabel('Company', { exact: true }).fill('Kestrel');
    await field(page, 'marketing', 'Name').fill('Amara Osei');
    await field(page, 'sales', 'Name').fill('Daniel Brandt');
    await page.getByRole('button', { name: 'Create review' }).click();
    await page.getByRole('heading', { name: 'Agenda' }).waitFor();
    await page
      .getByRole('button', { name: /Reviews|Kestrel/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Reviews' }).waitFor();
    await clean(page, 'reviews');
    await page.getByRole('button', { name: /Kestrel.*0 of 7 agreed/ }).click();
    await page.getByRole('heading', { name: 'Agenda' }).waitFor();
  },

  'a block is added, moved by keys, shortened and removed, and the end follows': async ({ page, host }) => {
    await page.getByRole('button', { name: 'Look around a sample' }).click();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Agenda/ })
      .click();
    await page.getByRole('button', { name: 'Add a block' }).click();
    await page.keyboard.type('Thank you');
    await page.keyboard.press('Control+Enter');
    await page.getByText('13:10', { exact: true }).waitFor();
    const added = page.locator('[data-target$="/name"]').last();
    await added.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.waitForFunction(
      () => [...document.querySelectorAll('[data-target$="/name"]')].at(-2)?.value === 'Thank you',
    );
    const minutes = page.getByRole('textbox', { name: 'Minutes of Thank you' });
    await minutes.fill('5');
    await minutes.press('Escape');
    await page.getByText('13:05', { exact: true }).waitFor();
    await minutes.fill('a while');
    await minutes.press('Escape');
    await page
      .getByRole('alert')
      .getByText(/can’t be read|can't be read/)
      .waitFor();
    assert.equal(await minutes.inputValue(), 'a while');
    await clean(page, 'a refused minute');
    await minutes.fill('5');
    await minutes.press('Escape');
    const { ok } = await host.call('view', {});
    assert.equal(ok.review.minutes, 245);
  },

  'a person others point to stays, and the sentence says who points': async ({ page }) => {
    await page.getByRole('button', { name: 'Look around a sample' }).click();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Agenda/ })
      .click();
    await page.getByRole('tab', { name: /People/ }).click();
    const name = page.getByRole('textbox', { name: /^Name of Jonas Weber/ });
    await name.hover();
    await page
      .getByRole('listitem')
      .filter({ has: name })
      .getByRole('button', { name: /Move or remove/ })
      .click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page
      .getByRole('alert')
      .getByText(/points to it/)
      .waitFor();
    await clean(page, 'a refused removal');
  },
};

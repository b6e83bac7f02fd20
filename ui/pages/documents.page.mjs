/** The documents of the sample: real pages, keys, search, ways to fields, and files that are there when the window says so. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { clean, fits } from './axe.mjs';

const open = async (page) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('img', { name: /^Page 1 of/ }).waitFor();
};
const picture = (page) => page.getByRole('img', { name: /^Page/ });
const count = async (page) => Number(/of (\d+)/.exec(await picture(page).getAttribute('alt'))[1]);
const on = (page, number, pages) =>
  page.getByRole('img', { name: `Page ${number} of ${pages}`, exact: true }).waitFor();

export default {
  'pages are pictures that have loaded, and keys turn them': async ({ page }) => {
    await open(page);
    const pages = await count(page);
    assert.ok(pages > 5, `only ${pages} pages`);
    await picture(page).evaluate((image) => image.decode());
    assert.ok(await picture(page).evaluate((image) => image.naturalWidth > 500));
    await page.keyboard.press('PageDown');
    await on(page, 2, pages);
    await page.keyboard.press('End');
    await on(page, pages, pages);
    await page.keyboard.press('ArrowLeft');
    await on(page, pages - 1, pages);
    await page.keyboard.press('Home');
    await on(page, 1, pages);
    await page.getByRole('button', { name: 'Page 3', exact: true }).click();
    await on(page, 3, pages);
    const field = page.getByRole('textbox', { name: 'Page', exact: true });
    await field.fill('2');
    await field.press('Enter');
    await on(page, 2, pages);
    await field.fill('9999');
    await field.press('Enter');
    await on(page, pages, pages);
  },

  'a page is enlarged by keys and by the wheel, and fits again': async ({ page }) => {
    await open(page);
    const width = () => picture(page).evaluate((image) => image.clientWidth);
    const fits = await width();
    await page.keyboard.press('Control+=');
    await page.waitForFunction((was) => document.querySelector('img[alt^="Page"]').clientWidth > was, fits);
    const larger = await width();
    await page.locator('[data-page]').hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await page.waitForFunction((was) => document.querySelector('img[alt^="Page"]').clientWidth > was, larger);
    await page.keyboard.press('Control+0');
    await page.waitForFunction((was) => document.querySelector('img[alt^="Page"]').clientWidth === was, fits);
    await page.getByRole('button', { name: 'Fit the width' }).click();
    await page.waitForFunction((was) => document.querySelector('img[alt^="Page"]').clientWidth > was, fits);
    await page.keyboard.press('PageDown');
    assert.match(await picture(page).getAttribute('alt'), /^Page 1 /, 'there was more of the page to see');
    assert.ok(await page.locator('[data-page]').evaluate((desk) => desk.scrollTop > 0));
  },

  'letter paper has another shape, and the plan is another document': async ({ page }) => {
    await open(page);
    const shape = () => picture(page).evaluate((image) => image.naturalHeight / image.naturalWidth);
    assert.ok(Math.abs((await shape()) - 1.414) < 0.01);
    await page.getByText('Letter', { exact: true }).click();
    await page.waitForFunction(() => {
      const image = document.querySelector('img[alt^="Page"]');
      return image?.naturalWidth > 0 && Math.abs(image.naturalHeight / image.naturalWidth - 1.294) < 0.01;
    });
    await page.getByRole('button', { name: /^Quarterly plan/ }).click();
    await page.getByLabel('Pages').getByText('Quarterly plan', { exact: true }).waitFor();
  },

  'words are found, marked where they stand, and gone through': async ({ page }) => {
    await open(page);
    await page.keyboard.press('Control+f');
    const field = page.getByRole('textbox', { name: 'Find in the document' });
    await field.fill('mql');
    const search = page.getByRole('search');
    await search.getByText(/^1 of \d+$/).waitFor();
    await page.locator('rect.now').waitFor();
    const [mark, sheet] = [await page.locator('rect.now').boundingBox(), await picture(page).boundingBox()];
    assert.ok(mark.width > 5 && mark.x > sheet.x && mark.x + mark.width < sheet.x + sheet.width);
    const first = await picture(page).getAttribute('alt');
    await field.press('Enter');
    await search.getByText(/^2 of \d+$/).waitFor();
    await field.press('Shift+Enter');
    await search.getByText(/^1 of \d+$/).waitFor();
    assert.equal(await picture(page).getAttribute('alt'), first);
    await field.fill('no such words anywhere');
    await search.getByText('Not found').waitFor();
    await clean(page, 'a search in a document');
    await field.press('Escape');
    await search.waitFor({ state: 'detached' });
    assert.ok(await page.locator('[data-page]').evaluate((desk) => desk === document.activeElement));
  },

  'what a page says can be listened to and selected': async ({ page }) => {
    await open(page);
    await page.keyboard.press('PageDown');
    await page.getByRole('img', { name: /^Page 2 of/ }).waitFor();
    const spoken = await page.locator('[data-page] .sr p').allTextContents();
    assert.ok(spoken.length > 3 && spoken.every((text) => text.trim() !== ''), spoken.join(' | '));
    const line = page.locator('[data-page] text').filter({ hasText: /\w{4}/ }).first();
    await line.click({ clickCount: 3, position: { x: 4, y: 4 } });
    const selected = await page.evaluate(() => document.getSelection().toString());
    assert.ok(selected.trim().length > 3, selected);
  },

  'a paragraph leads to its field, by keys and by a click, and the way back to its page': async ({
    page,
  }) => {
    await open(page);
    const field = page.getByLabel('Fields on this page').getByRole('button', { name: /^Edit / });
    while ((await field.count()) === 0) {
      const before = await picture(page).getAttribute('alt');
      await page.keyboard.press('PageDown');
      await page.waitForFunction(
        (was) => (document.querySelector('img[alt^="Page"]')?.alt ?? was) !== was,
        before,
      );
    }
    const from = await picture(page).getAttribute('alt');
    await field.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-target'));
    await page.getByRole('button', { name: /^Back to Definitions, page/ }).click();
    await page.getByRole('img', { name: from, exact: true }).waitFor();
    assert.ok(await page.locator('[data-page]').evaluate((desk) => desk === document.activeElement));
    const area = await field.first().boundingBox();
    await page.mouse.click(area.x + area.width / 2, area.y + area.height / 2);
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-target'));
    await page.getByRole('navigation').getByRole('button', { name: 'Documents' }).click();
    await page.getByRole('img', { name: from, exact: true }).waitFor();
    assert.equal(await page.getByRole('button', { name: /^Back to / }).count(), 0);
  },

  'only pages in sight are sent, and none that is at hand': async ({ page, host }) => {
    const sent = [];
    const ask = host.call;
    host.call = async (command, request) => {
      const answer = await ask(command, request);
      if (command === 'preview') {
        const { pages, cards } = answer.ok;
        sent.push({ prints: pages.map((one) => one.print), pages: pages.length, all: cards.length });
      }
      return answer;
    };
    await open(page);
    await page.waitForFunction(() => document.querySelectorAll('ol[aria-label="All pages"] img').length > 4);
    const all = sent.at(-1).all;
    await page.getByText('Letter', { exact: true }).click();
    await page.waitForFunction(() => {
      const image = document.querySelector('img[alt^="Page"]');
      return image?.naturalWidth > 0 && image.naturalHeight / image.naturalWidth < 1.3;
    });
    const before = sent.length;
    await page.getByText('A4', { exact: true }).click();
    await page.waitForFunction(() => {
      const image = document.querySelector('img[alt^="Page"]');
      return image?.naturalWidth > 0 && image.naturalHeight / image.naturalWidth > 1.4;
    });
    const again = sent.slice(before).flatMap((one) => one.prints);
    const first = sent.slice(0, 1).flatMap((one) => one.prints);
    assert.ok(
      first.length > 0 && first.every((print) => !again.includes(print)),
      'pages seen before are at hand',
    );
    assert.ok(
      sent.every((one) => one.pages <= 12 && one.pages <= all),
      JSON.stringify(sent.map((one) => one.pages)),
    );
  },

  'a narrow dark window folds the pages in small and stays whole': async ({ page }) => {
    await open(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.locator('ol[aria-label="All pages"]').waitFor({ state: 'hidden' });
    await picture(page).evaluate((image) => image.decode());
    await clean(page, 'a document in a narrow dark window');
    await fits(page, 'a document');
  },

  'exported is said of files that are there': async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Export both to sign' }).click();
    const said = page.getByText(/^Exported .+, \d+ pages?, to /);
    await said.first().waitFor();
    const [, folder] = /, to (.+)$/.exec(await said.first().textContent());
    assert.equal(await said.count(), 2);
    assert.equal((await readdir(folder)).filter((name) => name.endsWith('.pdf')).length, 2);
    await page.getByRole('button', { name: 'Show folder' }).click();
    await page.getByRole('alert').getByText('there is no file manager here').waitFor();
  },
};

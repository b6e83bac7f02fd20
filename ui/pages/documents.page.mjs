/** The documents of the sample: real pages, keys, paper, and files that are there when the window says so. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';

const open = async (page) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('img', { name: /^Page 1 of/ }).waitFor();
};
const count = async (page) =>
  Number(/of (\d+)/.exec(await page.getByRole('img', { name: /^Page/ }).getAttribute('alt'))[1]);

export default {
  'pages are pictures that have loaded, and keys turn them': async ({ page }) => {
    await open(page);
    const pages = await count(page);
    assert.ok(pages > 5, `only ${pages} pages`);
    const picture = page.getByRole('img', { name: /^Page/ });
    await picture.evaluate((image) => image.decode());
    assert.ok(await picture.evaluate((image) => image.naturalWidth > 500));
    await page.keyboard.press('PageDown');
    await page.getByRole('img', { name: `Page 2 of ${pages}` }).waitFor();
    await page.keyboard.press('End');
    await page.getByRole('img', { name: `Page ${pages} of ${pages}` }).waitFor();
    await page.keyboard.press('PageUp');
    await page.getByRole('img', { name: `Page ${pages - 1} of ${pages}` }).waitFor();
    await page.getByRole('button', { name: 'Page 1', exact: true }).click();
    await page.getByRole('img', { name: `Page 1 of ${pages}` }).waitFor();
  },

  'letter paper has another shape, and the plan is another document': async ({ page }) => {
    await open(page);
    const shape = () =>
      page.getByRole('img', { name: /^Page/ }).evaluate((image) => image.naturalHeight / image.naturalWidth);
    assert.ok(Math.abs((await shape()) - 1.414) < 0.01);
    await page.getByText('Letter', { exact: true }).click();
    await page.waitForFunction(() => {
      const image = document.querySelector('img[alt^="Page"]');
      return image?.naturalWidth > 0 && Math.abs(image.naturalHeight / image.naturalWidth - 1.294) < 0.01;
    });
    await page.getByRole('button', { name: /^Quarterly plan/ }).click();
    await page.getByLabel('Pages').getByText('Quarterly plan', { exact: true }).waitFor();
  },

  'exported is said of files that are there': async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Export both' }).click();
    const said = page.getByText(/^Exported .+, \d+ pages?, to /);
    await said.first().waitFor();
    const [, folder] = /, to (.+)$/.exec(await said.first().textContent());
    assert.equal(await said.count(), 2);
    assert.equal((await readdir(folder)).filter((name) => name.endsWith('.pdf')).length, 2);
  },
};

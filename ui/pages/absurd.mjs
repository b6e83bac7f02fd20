/** Typing what no person would call a figure into every field of a screen. */
import assert from 'node:assert/strict';
import { fits } from './axe.mjs';

/** What no person would call a figure, and how some people write one. */
const ABSURD = ['0', '', '100%', '1000000000', '-5', '1.2m', '€50k', '1 200', '1e9', '99999999999999999999'];

/** Words of a program that worked out what it should have said. */
const LEAKED = /NaN|Infinity|undefined|null|\binf\b/;

const at = (page, target) => page.locator(`#sheet textarea[data-target="${target}"]`).first();

/** The paths of the fields that are typed on the sheet, each once. */
export const fieldsOf = async (page, such = /./) => {
  const targets = await page
    .locator('#sheet textarea[data-target]:not([readonly])')
    .evaluateAll((all) => all.map((one) => one.dataset.target));
  return [...new Set(targets)].filter((target) => such.test(target));
};

/**
 * Types so many of them into each field in turn, every one of them coming up in some field: each is taken, or refused at its
 * field, in words, and nothing runs over. Puts back what stood there where asked to.
 */
export const tryAbsurd = async (page, targets, { each = 3, back = true } = {}) => {
  let turn = 0;
  for (const target of targets) {
    const tried = Array.from({ length: each }, (_, one) => ABSURD[(turn * each + one) % ABSURD.length]);
    turn += 1;
    const stood = await at(page, target).inputValue();
    for (const text of back ? [...tried, stood] : tried) {
      const field = at(page, target);
      await field.fill(text);
      await field.press('Tab');
      // Either it was taken, and the field shows what the review holds, or the reason stands under it.
      await page.waitForFunction((target) => {
        const field = document.querySelector(`textarea[data-target="${target}"]`);
        const kept = document.querySelector('.edit:focus-within');
        return field && (field.getAttribute('aria-invalid') === 'true' || kept?.contains(field) !== true);
      }, target);
      const words = await page.locator('#sheet').innerText();
      assert.doesNotMatch(words, LEAKED, `${target}: ${text}`);
      await fits(page, `${target}: ${text}`);
    }
  }
  for (const width of [1280, 1024, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page, `at ${String(width)}`);
  }
  // The last answers may still be on their way.
  await page.waitForFunction(
    async () => (await window.__TAURI_INTERNALS__.invoke('view', { request: {} })).drafts.length === 0,
  );
};

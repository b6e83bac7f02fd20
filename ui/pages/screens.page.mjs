/** Every screen but the stages: clean for axe in both themes and at every width, and nothing wider than the window. */
import assert from 'node:assert/strict';
import { clean, fits } from './axe.mjs';

const SCREENS = [
  { name: 'Agenda', tabs: ['Plan', 'People', 'Company'] },
  { name: 'Numbers', tabs: [], heading: true },
  { name: 'Last quarter', tabs: [], heading: true },
  { name: 'Where we differ', tabs: ['Own answers', 'Side by side', 'Cost of the gap'] },
  { name: 'Who we want', tabs: [], heading: true },
  { name: 'Targets', tabs: ['Shared number', 'Plan', 'Goals'] },
  { name: 'Handoff and SLA', tabs: ['Lane', 'Promises', 'Reasons', 'Handoff packet', 'Rhythm'] },
  { name: 'Campaigns', tabs: [], heading: true },
  { name: 'Issues and risks', tabs: ['Issues', 'Risks'] },
  { name: 'Scorecard', tabs: ['Charts', 'Table', 'Measures', 'Past their limit'] },
  { name: 'Record', tabs: ['Decisions', 'Actions', 'Parked', 'What changed'] },
  { name: 'Documents', tabs: [] },
];
const go = async (page, name) => {
  const menu = page.getByRole('button', { name: 'Chapters', exact: true });
  if (await menu.isVisible()) await menu.click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
};
/** Visits every tab of every screen. */
const visit = async (page, look) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page.locator('main#sheet').waitFor();
  for (const { name, tabs, heading } of SCREENS) {
    await go(page, name);
    if (tabs.length === 0) {
      if (heading) await page.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) }).waitFor();
      else await page.getByRole('img', { name: /^Page 1 of/ }).waitFor();
      await look(name);
    }
    for (const tab of tabs) {
      await page.getByRole('tab', { name: new RegExp(tab) }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look(`${name}, ${tab}`);
    }
  }
};

/** Fields that nobody could type in: too narrow for a letter, or as tall as a column of single ones. */
const spoilt = (page) =>
  page.locator('main#sheet :is(textarea, input:not([type=radio], [type=checkbox]))').evaluateAll((fields) =>
    fields
      .filter((field) => {
        if (!field.checkVisibility()) return false;
        // What waits behind a row until it is worked on is clipped away.
        for (let box = field; box; box = box.parentElement)
          if (getComputedStyle(box).clipPath !== 'none') return false;
        const { width, height } = field.getBoundingClientRect();
        return width < 8 || height < 16 || height > Math.max(120, width);
      })
      .map((field) => {
        const { width, height } = field.getBoundingClientRect();
        return `${field.getAttribute('aria-label')}: ${Math.round(width)} by ${Math.round(height)}`;
      }),
  );

export default {
  'every field of every screen has room for its words': async ({ page }) => {
    const look = async (where) => {
      assert.deepEqual(await spoilt(page), [], where);
    };
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(page, look);
    await go(page, 'Stages');
    const stages = page.getByRole('tablist', { name: 'Stages' }).getByRole('tab');
    for (let at = 0; at < (await stages.count()); at += 1) {
      await stages.nth(at).click();
      const name = await stages.nth(at).locator('span').first().textContent();
      await page.getByRole('button', { name: new RegExp(`^More about ${name}`) }).click();
      await page.getByRole('textbox', { name: 'Short name' }).waitFor();
      for (const width of [1440, 1024]) {
        await page.setViewportSize({ width, height: 900 });
        await look(`Stages, ${name} at ${width}`);
      }
    }
  },

  'every screen is clean in light': async ({ page }) => {
    await clean(page, 'first run');
    await visit(page, (where) => clean(page, where));
  },

  'every screen is clean in dark': async ({ page }) => {
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await page.locator('html[data-theme=dark]').waitFor();
    await clean(page, 'first run, dark');
    await visit(page, (where) => clean(page, `${where}, dark`));
  },

  'every screen fits a narrow window': async ({ page }) => {
    for (const width of [1024, 320]) {
      await page.setViewportSize({ width, height: 768 });
      await fits(page, `first run at ${width}`);
    }
    await visit(page, async (where) => {
      for (const width of [1280, 1024, 720, 320]) {
        await page.setViewportSize({ width, height: 768 });
        await fits(page, `${where} at ${width}`);
      }
    });
  },
};

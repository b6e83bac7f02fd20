/** Rules behind criteria, scores and fields of the sample: filled in, written, refused in place, by keys alone. */
import assert from 'node:assert/strict';
import { clean, fits } from './axe.mjs';

const openSample = async (page) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page.getByRole('tab', { name: /MQL/ }).waitFor();
};
const openNames = async (page, tab) => {
  await openSample(page);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Scores and fields/ })
    .click();
  await page.getByRole('tab', { name: new RegExp(tab) }).click();
};
const mql = async (host) => {
  const { ok } = await host.call('view', {});
  return ok.review.stages.find((one) => one.stage.abbreviation === 'MQL').stage;
};

export default {
  'a rule is shown in colours, is written as text, and its sentence can become the words': async ({
    page,
    host,
  }) => {
    await openSample(page);
    await page.getByRole('button', { name: 'fit', exact: true }).click();
    await page.getByText('As text', { exact: true }).click();
    const text = page.getByRole('textbox', { name: 'Rule as text' });
    await text.fill('[Compny size] >= 50');
    await page.getByText('Did you mean [Company size]?').waitFor();
    await clean(page, 'a rule with an error');
    await text.fill('[company size] >= 200');
    await page.getByText('Company size is at least 200.').waitFor();
    await page.getByRole('button', { name: 'Use this sentence as the words' }).click();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: '[Company size] >= 200' }).waitFor();
    const [first] = (await mql(host)).criteria;
    assert.equal(first.rule, '[Company size] >= 200');
    assert.equal(first.text, 'Company size is at least 200.');
  },

  'a rule is filled in without knowing the language': async ({ page, host }) => {
    await openSample(page);
    await page.getByRole('tab', { name: /Lead/ }).click();
    await page.getByRole('textbox', { name: 'Criterion of Lead' }).last().hover();
    await page.getByRole('button', { name: /^Add a rule: Is not excluded/ }).click();
    await page.getByRole('combobox', { name: /^Looks at/ }).click();
    await page.getByRole('option', { name: /^Job title/ }).click();
    await page
      .getByRole('textbox', { name: 'Value' })
      .or(page.getByRole('combobox', { name: 'Value' }))
      .fill('Head of sales');
    await page.getByText('Job title is “Head of sales”.').waitFor();
    await clean(page, 'a rule on its sheet');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: '[Job title] = "Head of sales"' }).waitFor();
    const { ok } = await host.call('view', {});
    const lead = ok.review.stages.find((one) => one.stage.abbreviation === 'Lead').stage;
    assert.equal(lead.criteria.at(-1).rule, '[Job title] = "Head of sales"');
  },

  'scores, named rules and fields are clean in both themes and fit every width': async ({ page }) => {
    await openNames(page, 'Scores');
    for (const tab of ['Scores', 'Named rules', 'Fields']) {
      await page.getByRole('tab', { name: new RegExp(tab) }).click();
      await clean(page, `${tab}, light`);
      for (const width of [1440, 1024]) {
        await page.setViewportSize({ width, height: 900 });
        await fits(page, `${tab} at ${width}`);
      }
    }
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await page.locator('html[data-theme=dark]').waitFor();
    await clean(page, 'fields, dark');
  },

  'a common field is added with all that is known of it, as one step': async ({ page, host }) => {
    await openNames(page, 'Fields');
    await page.getByRole('combobox', { name: /^Add a common field/ }).click();
    await page.getByRole('option', { name: /^Annual revenue/ }).click();
    await page.getByRole('textbox', { name: 'Meaning of “Annual revenue”' }).waitFor();
    const fields = async () => (await host.call('view', {})).ok.review.rules.fields;
    assert.equal((await fields()).at(-1).crm_property, 'annualrevenue');
    await page.keyboard.press('Control+z');
    await page.getByRole('textbox', { name: 'Meaning of “Annual revenue”' }).waitFor({ state: 'detached' });
    assert.ok(!(await fields()).some((one) => one.name === 'Annual revenue'));
  },
};

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
  'a rule is said in words, is written as text, and its sentence can become the words': async ({
    page,
    host,
  }) => {
    await openSample(page);
    await page.getByRole('textbox', { name: 'Criterion of MQL' }).first().click();
    await page.getByRole('button', { name: /^Rule The fit score reaches/ }).click();
    await page.getByText('As text', { exact: true }).click();
    const text = page.getByRole('textbox', { name: 'Rule as text' });
    await text.fill('[Compny size] >= 50');
    await page.getByText('Did you mean [Company size]?').waitFor();
    await clean(page, 'a rule with an error');
    await text.fill('[company size] >= 200');
    await page.getByText('Company size is at least 200.').waitFor();
    await page.getByRole('button', { name: 'Use this sentence as the words' }).click();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: 'Rule Company size is at least 200.' }).waitFor();
    const [first] = (await mql(host)).criteria;
    assert.equal(first.rule, '[Company size] >= 200');
    assert.equal(first.text, 'Company size is at least 200.');
  },

  'a rule is filled in without knowing the language': async ({ page, host }) => {
    await openSample(page);
    await page.getByRole('tab', { name: /Lead/ }).click();
    await page.getByRole('textbox', { name: 'Criterion of Lead' }).last().click();
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
    await page.getByRole('button', { name: 'Rule Job title is “Head of sales”.' }).waitFor();
    const { ok } = await host.call('view', {});
    const lead = ok.review.stages.find((one) => one.stage.abbreviation === 'Lead').stage;
    assert.equal(lead.criteria.at(-1).rule, '[Job title] = "Head of sales"');
  },

  'an exit and an exclusion take rules, written by keys alone': async ({ page, host }) => {
    await openSample(page);
    const add = page.getByRole('button', { name: /^Add a rule: Sales accepts it/ });
    await add.focus();
    await page.keyboard.press('Enter');
    const open = page.getByRole('group', { name: /^Rule: Sales accepts it/ });
    await open.waitFor();
    await open.getByRole('radio', { name: 'Fill in' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const text = open.getByRole('textbox', { name: 'Rule as text' });
    await text.focus();
    await page.keyboard.type('fit AND engagement');
    await open
      .getByText('fit holds and engagement holds', { exact: false })
      .or(open.getByRole('status'))
      .first()
      .waitFor();
    await clean(page, 'a rule of an exit');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Rule The fit score reaches/ }).waitFor();
    assert.equal((await mql(host)).exits[0].rule, 'fit AND engagement');
    const more = page.getByRole('button', { name: /^More about MQL/ });
    await more.focus();
    await page.keyboard.press('Enter');
    const line = (await mql(host)).lines.find((one) => one.kind === 'exclusions');
    await page.locator(`[data-target="line/${line.id}/rule"]`).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: `Rule: ${line.text}` }).waitFor();
    await clean(page, 'a rule of an exclusion');
    for (const width of [1440, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      await fits(page, `a stage with open rules at ${width}`);
    }
  },

  'how points lose worth is a form whose parts say what is wrong with them': async ({ page, host }) => {
    await openNames(page, 'Scores');
    const decayOf = async (text) => {
      const { ok } = await host.call('view', {});
      return ok.review.rules.scores.flatMap((one) => one.lines).find((one) => one.text === text).decay;
    };
    await page.getByRole('button', { name: /^Decay of “Target industry”/ }).press('Enter');
    const form = page.getByRole('group', { name: 'Decay of “Target industry”' });
    await form
      .getByRole('combobox', { name: /^Points/ })
      .or(form.getByRole('button', { name: /^Points/ }))
      .click();
    await page.getByRole('option', { name: /^Halve every/ }).click();
    await form.getByText('The date that days are counted from can', { exact: false }).waitFor();
    await form.getByLabel('Days').fill('a week');
    await form.getByText('The number of days can', { exact: false }).waitFor();
    await clean(page, 'a decay with an error');
    await form.getByLabel('Days').fill('45');
    await form
      .getByRole('combobox', { name: /^Since/ })
      .or(form.getByRole('button', { name: /^Since/ }))
      .click();
    await page.getByRole('option', { name: 'Last visit' }).click();
    await form.getByRole('button', { name: 'Done' }).press('Enter');
    await page.getByRole('button', { name: /halve every 45 days since Last visit/ }).waitFor();
    assert.equal(await decayOf('Target industry'), 'HALVED EVERY 45 DAYS SINCE [Last visit]');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: /^Decay of “Target industry”: keep their worth/ }).waitFor();
    assert.equal(await decayOf('Target industry'), null);
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

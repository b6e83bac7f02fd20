/** Whether the people on duty can keep the limits: typed, replayed, and made enough in one step. */
import assert from 'node:assert/strict';
import { clean } from './axe.mjs';

const open = async (page) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Handoff/ })
    .click();
  await page.getByRole('heading', { name: 'Can it be kept?' }).waitFor();
  await page.getByRole('button', { name: /^Arrivals and rota/ }).click();
};

const type = async (page, name, text) => {
  const field = page.getByRole('textbox', { name, exact: true });
  await field.fill(text);
  await field.press('Escape');
};

export default {
  'a rota that is too thin says so, what would be enough is one step, and undo takes it back': async ({
    page,
    host,
  }) => {
    await open(page);
    await page.getByText(/Of 100 leads, \d+ get their first attempt in time; 90 are promised\./).waitFor();
    // What is tried is what the stage promises: the limit typed here is the lane's.
    await type(page, 'Time limit of “Scored leads”', '6 working hours');
    const clock = (await host.call('view', {})).ok.review.feasibility.waves[1].wave.clock;
    const stages = (await host.call('view', {})).ok.review.stages;
    const limit = stages.flatMap((one) => one.stage.clocks).find((one) => one.id === clock)?.limit;
    assert.equal(limit, '6 working hours');
    await page
      .getByRole('combobox', { name: /^What is promised to “Scored leads”: First attempt$/ })
      .waitFor();
    await type(page, 'Time limit of “Scored leads”', '4 working hours');
    await type(page, 'People in “SDR team”', '0');
    await page.getByRole('heading', { name: /would be enough$/ }).waitFor();
    await clean(page, 'what would be enough');
    await page.getByRole('button', { name: 'Put on the rota' }).first().click();
    await page.getByRole('heading', { name: /would be enough$/ }).waitFor({ state: 'detached' });
    const then = (await host.call('view', {})).ok;
    assert.equal(then.review.feasibility.reached, true);
    assert.equal(then.review.feasibility.shifts.length, 3);
    assert.equal(then.undo.name, 'add shift');
    await host.call('undo', {});
    const before = (await host.call('view', {})).ok;
    assert.equal(before.review.feasibility.shifts.length, 2);
    assert.equal(before.review.feasibility.reached, false);
  },

  'absurd rotas and arrivals are refused at their field or answered in words': async ({ page }) => {
    await open(page);
    for (const [name, text, said] of [
      ['“Scored leads” a week', '-5', /Leads a week/],
      ['“Scored leads” a week', '1000000000', /10.?000/],
      ['Minutes a first attempt on “Scored leads” takes', '0', /1 (to|and) 720|between 1/],
      ['Time limit of “Scored leads”', '0 hours', /Time limit/],
    ]) {
      const field = page.getByRole('textbox', { name, exact: true });
      const stood = await field.inputValue();
      await field.fill(text);
      await field.press('Tab');
      await page.getByRole('alert').getByText(said).waitFor();
      await field.fill(stood);
      await field.press('Escape');
      await page.getByRole('alert').waitFor({ state: 'detached' });
    }
    for (const name of ['“Scored leads” a week', '“Hand-raisers” a week']) await type(page, name, '10000');
    await page
      .getByText('Of 100 leads, 1 get')
      .or(page.getByText(/Of 100 leads, 0 get/))
      .first()
      .waitFor();
    await page.getByText('No single change of the rota or of a limit would be enough.').waitFor();
    await page.getByRole('button', { name: 'Show as table' }).click();
    await page.getByRole('rowheader', { name: 'Sun' }).waitFor();
    await clean(page, 'a flood of leads');
    for (const name of ['“Scored leads” a week', '“Hand-raisers” a week']) await type(page, name, '0');
    await page.getByText('No lead arrives in these hours.').waitFor();
  },
};

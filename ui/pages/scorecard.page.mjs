/** The scorecard: a figure typed into the table moves its line and its sentence. */
import assert from 'node:assert/strict';
import { clean } from './axe.mjs';

export default {
  'a typed week moves the line, its sentence and the headline': async ({ page, host }) => {
    await page.getByRole('button', { name: 'Look around a sample' }).click();
    await page.locator('main#sheet').waitFor();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Scorecard/ })
      .click();
    await page.getByText(/^After three weeks the shared number is USD.52,077 behind its pace/).waitFor();
    await page.getByRole('tab', { name: /^Table/ }).click();
    const week = page.getByRole('textbox', { name: 'Marketing-sourced pipeline, week 4', exact: true });
    await week.fill('$1.4m');
    await week.press('Tab');
    await page.getByRole('tab', { name: /^Charts/ }).click();
    await page.getByText('Scorecard, week 4 of 13').waitFor();
    await page.getByText('USD 1,400,000 of USD 4,494,000; the pace for week 4 is USD 1,382,769.').waitFor();
    await page.getByText(/^After four weeks the shared number is USD.17,231 ahead of its pace/).waitFor();
    const { scorecard } = (await host.call('view', {})).ok.review;
    assert.deepEqual(scorecard.measures[0].chart.rows.at(-1), ['Week 4', 'USD 1,400,000']);
    await page.getByRole('button', { name: 'Marketing-sourced pipeline, week by week' }).click();
    await week.waitFor();
    assert.ok(await week.evaluate((box) => box === document.activeElement), 'its last week has the focus');
  },

  'figures are gathered by week, month and quarter, each with its own pace, sentence and table': async ({
    page,
  }) => {
    await page.getByRole('button', { name: 'Look around a sample' }).click();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Scorecard/ })
      .click();
    const figure = page.locator('figure').first();
    const rows = () => figure.locator('tbody tr').count();
    const said = () => figure.locator('figcaption').innerText();
    await figure.getByRole('button', { name: /^Show as table/ }).click();
    assert.equal(await rows(), 3, 'three weeks');
    const weekly = await said();
    assert.match(weekly, /week 3/);
    for (const [by, expected] of [
      ['Month', /January/],
      ['Quarter', /Q1/],
    ]) {
      await page.getByRole('radiogroup', { name: 'Gathered by' }).getByText(by, { exact: true }).click();
      await figure.getByText(expected).first().waitFor();
      assert.notEqual(await said(), weekly, by);
      await clean(page, `by ${by}`);
    }
    await page.getByRole('radiogroup', { name: 'Gathered by' }).getByText('Week', { exact: true }).click();
    await figure.getByText('week 3').first().waitFor();
    assert.equal(await said(), weekly);
  },
};

/** Where the sides differ: what the gap costs, worked out while it is typed. */
import assert from 'node:assert/strict';

const open = async (page, tab = 'Cost of the gap') => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page.locator('main#sheet').waitFor();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Where we differ/ })
    .click();
  await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
};

export default {
  'the cost follows each key, and half a figure changes nothing': async ({ page, host }) => {
    await open(page);
    const term = page.getByRole('region', { name: 'Leads that nobody works' });
    await term.getByText('= USD 42,240').waitFor();
    const likely = term.getByRole('textbox', { name: 'Leads handed over a year, likely' });
    await likely.fill('1,700');
    // Nothing was left yet: it is worked out from what stands in the field.
    await term.getByText('1,700 × USD 160 × (100% − 84%) = USD 43,520').waitFor();
    const kept = async () => (await host.call('view', {})).ok.review.cost.terms[0].inputs[0].ends[1].text;
    assert.equal(await kept(), '1,650');
    await likely.fill('1,700x');
    await term.getByText('= USD 43,520').waitFor();
    await likely.fill('1,680');
    await likely.press('Tab');
    await term.getByText('1,680 × USD 160 × (100% − 84%) = USD 43,008').waitFor();
    assert.equal(await kept(), '1,680');
  },

  'ends that cross are said at the field, and an emptied input is named': async ({ page }) => {
    await open(page);
    const term = page.getByRole('region', { name: 'Work done twice' });
    const low = term.getByRole('textbox', { name: 'Hours a week each, low' });
    await low.fill('5');
    await low.press('Tab');
    await term.getByText('low, likely and high must follow each other').waitFor();
    await low.fill('');
    await low.press('Tab');
    await term.getByText('must follow').waitFor({ state: 'detached' });
    const people = term.getByRole('textbox', { name: 'People who do work twice, likely' });
    await people.fill('');
    await people.press('Tab');
    await term.getByText('Still needed: people').waitFor();
    await page.getByText('Without work done twice: its inputs are not complete.').waitFor();
  },

  'an answer is chosen by keys, and the widest gap becomes an issue in one': async ({ page, host }) => {
    await open(page, 'Own answers');
    const sales = page.getByRole('radiogroup', { name: 'Sales on “Systems”' });
    await sales.getByRole('radio', { name: /^3/ }).focus();
    await page.keyboard.press('ArrowRight');
    const review = async () => (await host.call('view', {})).ok.review;
    const systems = async () =>
      (await review()).differ.topics.find((topic) => topic.topic === 'systems').answers[1].text;
    for (let tries = 0; (await systems()) !== '4' && tries < 50; tries += 1) await page.waitForTimeout(20);
    assert.equal(await systems(), '4');
    await page.getByRole('tab', { name: /^Side by side/ }).click();
    await page.getByText('You differ most on accountability for the middle').waitFor();
    await page.keyboard.press('i');
    await page.getByText('Under Issues').waitFor();
    const { issues } = await review();
    assert.equal(
      issues.filter(
        (one) => one.issue.text === 'Accountability for the middle: marketing says 4 of 5, sales 1',
      ).length,
      1,
    );
    await page.keyboard.press('i');
    await page.getByText('Under Issues').nth(1).waitFor();
  },
};

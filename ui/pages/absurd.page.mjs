/** The screens of figures beside the plan: whatever is typed there is worked out in words or refused at its field. */
import assert from 'node:assert/strict';
import { fieldsOf, tryAbsurd } from './absurd.mjs';
import { clean } from './axe.mjs';

/** Where figures are typed, and the fewest fields there are of them. */
const SCREENS = [
  { chapter: /^Numbers/, tab: undefined, such: /volume$/, least: 7 },
  { chapter: /^Where we differ/, tab: /^Cost of the gap/, such: /^cost/, least: 30 },
  { chapter: /^Targets/, tab: /Goals/, such: /(floor|target|stretch|baseline|value)$/, least: 10 },
  { chapter: /^Scorecard/, tab: /^Table/, such: /./, least: 10 },
  { chapter: /^Campaigns/, tab: undefined, such: /(budget|sqos|cost|leads)/, least: 4 },
];

const test =
  ({ chapter, tab, such, least }) =>
  async ({ page }) => {
    await page.getByRole('button', { name: 'Look around a sample' }).click();
    await page.getByRole('navigation').getByRole('button', { name: chapter }).click();
    if (tab) await page.getByRole('tab', { name: tab }).click();
    await page.locator('#sheet textarea[data-target]').first().waitFor();
    const targets = await fieldsOf(page, such);
    assert.ok(targets.length >= least, `${String(targets.length)} fields: ${targets.join(', ')}`);
    // Enough to have tried all of them twice somewhere.
    await tryAbsurd(page, targets.slice(0, 12), { each: 2 });
    await clean(page, 'after absurd figures');
  };

export default Object.fromEntries(
  SCREENS.map((screen) => [
    `absurd figures hold on ${(screen.tab ?? screen.chapter).source.replace('^', '')}`,
    test(screen),
  ]),
);

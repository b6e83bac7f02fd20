/** Open points: what a new review overlooks, read in a few lines, led to its fields and mended there. */
import assert from 'node:assert/strict';
import { clean, fits } from './axe.mjs';

const prepare = async (page) => {
  await page.getByRole('button', { name: 'Prepare a review' }).click();
  await page.getByLabel('Company', { exact: true }).fill('Kestrel');
  for (const [side, name] of [
    ['marketing', 'Amara Osei'],
    ['sales', 'Daniel Brandt'],
  ]) {
    const who = page.getByRole('group', { name: `Who answers for ${side}?` });
    await who.getByLabel('Name', { exact: true }).fill(name);
  }
  await page.getByRole('button', { name: 'Create review' }).click();
  await page.getByRole('heading', { name: 'Agenda' }).waitFor();
};
const panel = (page) => page.getByRole('complementary', { name: 'Open points' });
const chapter = (page, name) =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();

export default {
  'a new review reads in a few lines, and each leads to its field by keys': async ({ page, host }) => {
    await prepare(page);
    const { ok } = await host.call('view', {});
    const lines = ok.open_points.length;
    const count = (of) => of.reduce((sum, point) => sum + point.each.length, 0);
    await panel(page)
      .getByRole('heading', { name: `Open points ${count(ok.open_points)}` })
      .waitFor();
    assert.ok(lines < 16, `${lines} lines are a wall`);
    // The rail counts what the panel lists.
    const stages = count(ok.open_points.filter((point) => point.place === 'stages'));
    await page
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(`^Stages.*${stages} open points`) })
      .waitFor();
    await chapter(page, 'Stages');
    await panel(page).getByRole('button', { name: 'Inquiry has no owner' }).waitFor();
    await panel(page)
      .getByRole('button', { name: /^SQL \d/ })
      .press('Enter');
    await clean(page, 'open points of a new review');
    await panel(page).getByRole('button', { name: 'SQL has no owner' }).press('Enter');
    const owner = page.getByRole('button', { name: /^Owner of SQL/ }).or(page.getByLabel(/^Owner of SQL/));
    await owner.first().waitFor();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-target'));
    assert.match(focused, /^stage\/.*\/owner$/);
    await page.getByRole('main').getByText('SQL has no owner.').waitFor();
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await clean(page, 'open points of a new review, dark');
    for (const width of [1024, 320]) {
      await page.setViewportSize({ width, height: 768 });
      await fits(page, `a stage with open points at ${width}`);
    }
  },

  'what has one certain remedy is mended in one click, at the field and in the panel': async ({
    page,
    host,
  }) => {
    await prepare(page);
    const { ok } = await host.call('view', {});
    const sql = ok.review.stages.find((one) => one.stage.abbreviation === 'SQL').stage;
    const exit = sql.exits.find((one) => one.to === 'recycle');
    const wait = () =>
      host
        .call('view', {})
        .then((view) => view.ok.review.stages.flatMap((one) => one.stage.exits))
        .then((exits) => exits.find((one) => one.id === exit.id).wait);
    await chapter(page, 'Stages');
    await page.getByRole('tab', { name: /SQL/ }).click();
    const days = page.locator(`[data-target="exit/${exit.id}/wait"]`);
    const mend = (where) => where.getByRole('button', { name: 'Set the waiting days to 90' });
    for (const where of [page.getByRole('main'), panel(page)]) {
      await days.fill('');
      await days.press('Escape');
      await mend(page.getByRole('main')).waitFor();
      await clean(page, 'a point that can be mended');
      await mend(where).click();
      await mend(page.getByRole('main')).waitFor({ state: 'detached' });
      assert.equal(await wait(), 90);
    }
    await page.getByRole('button', { name: /^Undo/ }).click();
    await mend(page.getByRole('main')).waitFor();
  },
};

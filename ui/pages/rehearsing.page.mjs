/** Rehearsing: the meeting tried on a copy, clearly marked, and ended by one key with nothing kept. */
import assert from 'node:assert/strict';
import { clean, fits } from './axe.mjs';

const named = (name) => ({ name, title: '' });
const prepared = async ({ page, host }) => {
  const { ok, error } = await host.call('prepare_review', {
    company: 'Kestrel',
    quarter: 'Q2 2027',
    marketing: named('Amara Osei'),
    sales: named('Daniel Brandt'),
    date: '2027-04-15',
    starts: '09:00',
    length: 'half_day',
  });
  assert.ok(ok, error?.message);
  await page.reload();
  await page.locator('main#sheet').waitFor();
  return ok;
};
const go = async (page, screen) =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click();
const strip = (page) => page.getByRole('region', { name: 'Rehearsal' });

export default {
  'a meeting is rehearsed, and one key brings back the review as it was left': async ({ page, host }) => {
    const before = await prepared({ page, host });
    await go(page, 'Agenda');
    await page.getByRole('button', { name: 'Rehearse', exact: true }).click();
    await strip(page).getByText('Nothing you do here is kept.').waitFor();
    await clean(page, 'a rehearsal');
    await page.setViewportSize({ width: 320, height: 768 });
    await fits(page, 'a rehearsal at 320');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Start meeting' }).click();
    await page.getByRole('timer').first().waitFor();
    await go(page, 'Stages|Lead and MQL');
    const statement = page.getByRole('textbox', { name: /^Statement/ }).first();
    await statement.fill('Something only tried.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Something only tried.').first().waitFor();
    const refused = await host.call('export', { documents: ['plan'], paper: 'a4' });
    assert.equal(refused.error.code, 'rehearsal');
    await page.keyboard.press('r');
    await strip(page).waitFor({ state: 'detached' });
    const { ok: after } = await host.call('view', {});
    assert.deepEqual(after.review.stages, before.review.stages);
    assert.equal(after.review.meeting.phase, 'prepare');
    await page.getByRole('button', { name: 'Start meeting' }).waitFor();
  },

  'the sample has nothing to rehearse, and a first quarter nothing to score': async ({ page, host }) => {
    await page.getByRole('button', { name: 'Look around a sample' }).click();
    await page.locator('main#sheet').waitFor();
    await go(page, 'Agenda');
    assert.equal(await page.getByRole('button', { name: 'Rehearse', exact: true }).count(), 0);
    await go(page, 'Last quarter');
    await page.getByText('goals and promises reached').waitFor();
    const why = page.getByRole('textbox', { name: 'Why “Marketing-sourced pipeline” fell short' });
    await why.fill('two deals slipped');
    await why.press('Tab');
    await page.keyboard.press('Escape');
    await page.keyboard.press('i');
    await page.getByText('Under Issues').first().waitFor();
    const { ok } = await host.call('view', {});
    assert.equal(ok.review.last_quarter.goals[0].because, 'two deals slipped');
    assert.match(ok.review.issues.at(-1).issue.text, /^Q4 2026: .* Promised at least/);
    await page.getByRole('button', { name: 'Leave' }).click();
    await prepared({ page, host });
    await go(page, 'Last quarter');
    await page.getByText('This is the first review here').waitFor();
    await clean(page, 'last quarter of a first review');
    await page.getByRole('button', { name: 'Go to Numbers' }).click();
    await page.getByRole('heading', { level: 1, name: /^Numbers/ }).waitFor();
  },
};

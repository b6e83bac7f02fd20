/** The plan: what is typed is kept, whatever it is; what changed says so; nothing lies and nothing overflows. */
import assert from 'node:assert/strict';
import { fieldsOf, tryAbsurd } from './absurd.mjs';
import { clean, fits } from './axe.mjs';

const open = async (page) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Targets/ })
    .click();
  await page.getByRole('tab', { name: /Plan/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Plan/ }).waitFor();
};

const at = (page, target) => page.locator(`textarea[data-target="${target}"]`).first();

const planOf = async (host) => (await host.call('view', {})).ok.review.plan;

export default {
  'a figure typed just as it will be shown is worked out at once and kept': async ({ page, host }) => {
    await open(page);
    const field = at(page, 'plan/win_rate');
    await field.fill('');
    await field.pressSequentially('40%');
    await page.getByText('3,600,000 at 40%').waitFor();
    await field.press('Tab');
    await page.getByText('Saved').waitFor();
    await page.waitForFunction(
      async () =>
        (await window.__TAURI_INTERNALS__.invoke('view', { request: {} })).review.plan.plan.win_rate ===
        '40%',
    );
    assert.equal((await planOf(host)).plan.win_rate, '40%');
  },

  'what changed since both said yes is marked in cell, chain and sentence, with what it was': async ({
    page,
    host,
  }) => {
    await open(page);
    const [lead] = (await planOf(host)).chain;
    assert.ok(lead && !lead.changed && lead.rate.was === '');
    await at(page, `stage/${lead.stage}/rate`).fill('9%');
    await at(page, `stage/${lead.stage}/rate`).press('Tab');
    await page.locator('.rate.changed del', { hasText: '10.5%' }).waitFor();
    await page.locator('.big.changed').first().waitFor();
    await page.locator('.statement .changed', { hasText: /leads/ }).first().waitFor();
    await at(page, 'plan/average_deal').fill('50k');
    await at(page, 'plan/average_deal').press('Tab');
    await page.locator('.value.changed ~ .note del', { hasText: '42,000' }).waitFor();
    await clean(page, 'a changed plan');
    await at(page, 'plan/average_deal').fill('42k');
    await at(page, 'plan/average_deal').press('Tab');
    await page.locator('.value.changed').waitFor({ state: 'detached' });
  },

  'each case stands by itself in figures of its own, to be read only, and the plan is as it was': async ({
    page,
    host,
  }) => {
    await open(page);
    const stood = await page.locator('.statement').innerText();
    for (const [name, called] of [
      ['last_quarter', 'Last quarter’s rates'],
      ['stretch', 'Stretch'],
    ]) {
      const { sentence } = (await host.call('plan_case', { case: name })).ok;
      await page.getByRole('radiogroup', { name: 'Scenarios' }).getByText(called, { exact: true }).click();
      const said = sentence.map((run) => run.text).join('');
      await page.waitForFunction((said) => {
        const plain = (text) => text.replaceAll(/\s+/g, '');
        const shown = document.querySelector('.statement').cloneNode(true);
        for (const aside of shown.querySelectorAll('.sr')) aside.remove();
        return plain(shown.textContent) === plain(said);
      }, said);
      assert.notEqual(said, stood, called);
      assert.equal(await page.locator('#sheet textarea:not([readonly])').count(), 0, called);
      assert.equal(await page.getByRole('button', { name: /^(Lock|Unlock) .*/, disabled: false }).count(), 0);
      await fits(page, called);
      await clean(page, called);
    }
    await page.getByRole('radiogroup', { name: 'Scenarios' }).getByText('Plan', { exact: true }).click();
    await at(page, 'plan/target').and(page.locator(':not([readonly])')).waitFor();
    assert.equal(await page.locator('.statement').innerText(), stood);
  },

  'what a narrow cell was refused for stands below them all, by name, which leads back to it': async ({
    page,
    host,
  }) => {
    await open(page);
    const [lead] = (await planOf(host)).chain;
    const rate = at(page, `stage/${lead.stage}/rate`);
    const before = await page.locator('.chain').boundingBox();
    await rate.fill('38%%');
    await rate.press('Tab');
    const alert = page.getByRole('alert').filter({ hasText: 'Rate from Lead to the next stage' });
    await alert.waitFor();
    const [said, chain] = [await alert.boundingBox(), await page.locator('.chain').boundingBox()];
    assert.equal(chain.height, before.height, 'no cell grows');
    assert.ok(said.y >= chain.y + chain.height && said.height < 50, 'below all of them, on a line or two');
    assert.equal(await rate.inputValue(), '38%%');
    await alert.getByRole('button').click();
    await page.waitForFunction(
      (at) => document.activeElement.dataset.target === at,
      `stage/${lead.stage}/rate`,
    );
    await clean(page, 'a refused rate');
    await rate.fill('38%');
    await alert.waitFor({ state: 'detached' });
  },

  'the chain is a table at a click': async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: /^Show as table.*reverse funnel/ }).click();
    const row = page.getByRole('row', { name: /^MQL/ });
    await row.waitFor();
    assert.match(await row.innerText(), /423\s+422\.86\s+412 last quarter\s+11 short\s+38%/);
    await clean(page, 'the chain as a table');
  },

  'absurd figures in every cell are refused at their field or worked out in words': async ({ page }) => {
    await open(page);
    const folded = page.locator('.details [aria-expanded=false]');
    while ((await folded.count()) > 0) await folded.first().click();
    const targets = await fieldsOf(page);
    assert.ok(targets.length > 25, `${String(targets.length)} cells`);
    await tryAbsurd(page, targets);
  },
};

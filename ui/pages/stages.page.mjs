/** The stages of the sample: painting, editing, asking both sides, undo, by keys alone and at every size. */
import assert from 'node:assert/strict';
import { clean, fits } from './axe.mjs';

const openSample = async (page) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page.getByRole('tab', { name: /MQL/ }).waitFor();
};
const mql = async (host) => {
  const { ok } = await host.call('view', {});
  return ok.review.stages.find((one) => one.stage.abbreviation === 'MQL');
};
/** Waits until a reading of the host is as wanted. */
const until = async (read, wanted, what) => {
  const end = Date.now() + 5_000;
  for (;;) {
    const last = await read();
    if (wanted(last)) return last;
    assert.ok(Date.now() < end, `${what}; last seen: ${JSON.stringify(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

export default {
  'the sample opens at MQL, clean for axe in both themes': async ({ page }) => {
    await openSample(page);
    assert.equal(await page.getByRole('tab', { name: /MQL/ }).getAttribute('aria-selected'), 'true');
    await clean(page, 'stages, light');
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await page.locator('html[data-theme=dark]').waitFor();
    await clean(page, 'stages, dark');
  },

  'a stage fits every width and is clean there': async ({ page }) => {
    await openSample(page);
    for (const width of [1280, 1024, 720, 320]) {
      await page.setViewportSize({ width, height: 768 });
      await fits(page, `stages at ${width}`);
      await clean(page, `stages at ${width}`);
    }
  },

  'at rest a stage is rows of words of one height, and nothing unseen takes a click': async ({ page }) => {
    await openSample(page);
    await page.locator('li[data-row]').first().waitFor();
    const heights = await page
      .locator('li[data-row]')
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
    assert.deepEqual([...new Set(heights)], [36]);
    const apart = await page.locator('li[data-row]:has([data-target^="exit/"])').evaluateAll((rows) =>
      rows.map((row) => {
        const middle = (at) => {
          const { top, height } = row.querySelector(at).getBoundingClientRect();
          return top + height / 2;
        };
        return Math.abs(middle('textarea') - middle('[data-target$="/to"]'));
      }),
    );
    assert.ok(Math.max(...apart) < 1, `an exit hangs beside where it leads: ${apart}`);
    // The rule and the CRM field of a row are there for keys and for open points, and for no press.
    const row = page.locator('li[data-row]:has([data-target^="criterion/"])').first();
    await row.hover();
    for (const field of ['rule', 'crm_field']) {
      const behind = row.locator(`[data-target$="/${field}"]`);
      assert.ok((await behind.evaluate((one) => one.closest('.behind').offsetHeight)) <= 2);
      await behind.focus();
      assert.ok((await behind.evaluate((one) => one.closest('.behind').offsetHeight)) > 12);
      await page.getByRole('textbox', { name: 'Statement of MQL' }).focus();
    }
  },

  'a row opens under the press and closes after it: what is pressed stays in place': async ({ page }) => {
    await openSample(page);
    const words = page.getByRole('textbox', { name: 'Criterion of MQL' });
    await words.first().click();
    const open = await words.nth(1).boundingBox();
    await page.mouse.move(open.x + 40, open.y + open.height / 2);
    await page.mouse.down();
    assert.deepEqual(await words.nth(1).boundingBox(), open);
    await page.mouse.up();
    await page.waitForFunction(
      ([label, y]) => document.querySelectorAll(`[aria-label="${label}"]`)[1].getBoundingClientRect().y < y,
      ['Criterion of MQL', open.y],
    );
    assert.equal(await page.evaluate(() => getSelection().toString()), '');
  },

  'an owner who is not among the people is added there, and the new row has the focus': async ({ page }) => {
    await openSample(page);
    await page.getByRole('combobox', { name: /^Owner of MQL/ }).click();
    await page.getByRole('option', { name: 'Add a person…' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'New person');
  },

  'a new criterion stands where it will stay': async ({ page }) => {
    await openSample(page);
    await page.getByRole('textbox', { name: 'Criterion of MQL' }).first().click();
    await page.keyboard.press('Enter');
    const fresh = page.getByRole('textbox', { name: 'New criterion' });
    const { x } = await fresh.boundingBox();
    await page.keyboard.type('Speaks our language');
    await page.keyboard.press('Control+Enter');
    await fresh.waitFor({ state: 'detached' });
    const kept = page.getByRole('textbox', { name: 'Criterion of MQL' }).nth(1);
    assert.equal(await kept.inputValue(), 'Speaks our language');
    assert.equal((await kept.boundingBox()).x, x);
  },

  'the ring of a field cuts no line above or below it': async ({ page }) => {
    await openSample(page);
    // The ring of what is no text shows to those who came by keys.
    await page.keyboard.press('Tab');
    for (const at of ['[data-target^="stage/"][data-target$="/owner"]', '[aria-label="Time limit of MQL"]']) {
      const field = page.locator(at).first();
      await field.focus();
      const gaps = await field.evaluate((one) => {
        const ringed = one.matches('textarea') ? one.parentElement : one;
        const ring = getComputedStyle(ringed, '::after');
        const box = one.getBoundingClientRect();
        const reach = parseFloat(ring.outlineWidth) - parseFloat(ring.top);
        const [label, note] = ['dt', '.note'].map((part) =>
          one.closest('div:has(> dt)').querySelector(part).getBoundingClientRect(),
        );
        // A line of 16 px holds words of 12: two are to spare on either side.
        return [box.top - reach - (label.bottom - 2), note.top + 2 - (box.bottom + reach)];
      });
      assert.ok(Math.min(...gaps) >= 0, `${at}: ${gaps}`);
    }
  },

  'what is folded away is clean too': async ({ page }) => {
    await openSample(page);
    await page.getByRole('button', { name: /^More about MQL/ }).click();
    await page.getByRole('textbox', { name: 'Short name' }).waitFor();
    await clean(page, 'more about MQL');
  },

  'an edited criterion is one change, is undone by key, and the focus returns to it': async ({
    page,
    host,
  }) => {
    await openSample(page);
    const before = await mql(host);
    const first = page.getByRole('textbox', { name: 'Criterion of MQL' }).first();
    await first.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' in Europe');
    await page.keyboard.press('Control+Enter');
    const text = `${before.stage.criteria[0].text} in Europe`;
    await until(
      () => mql(host),
      (now) => now.stage.criteria[0].text === text,
      'the criterion is changed',
    );
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await page.keyboard.press('Control+z');
    await until(
      () => mql(host),
      (now) => now.stage.criteria[0].text === before.stage.criteria[0].text,
      'undone',
    );
    await page.waitForFunction(
      (target) => document.activeElement?.getAttribute('data-target') === target,
      `criterion/${before.stage.criteria[0].id}/text`,
    );
    await page.keyboard.press('Control+Shift+z');
    await until(
      () => mql(host),
      (now) => now.stage.criteria[0].text === text,
      'redone',
    );
  },

  'half-typed words are a draft within a second': async ({ page, host }) => {
    await openSample(page);
    await page.getByRole('textbox', { name: 'Criterion of MQL' }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' half-ty');
    const drafts = await until(
      async () => (await host.call('view', {})).ok.drafts,
      (all) => all.length === 1,
      'there is a draft',
    );
    assert.match(drafts[0].text, / half-ty$/);
  },

  'half-typed words, also of a row yet to be added, are back after the page was built anew': async ({
    page,
    host,
  }) => {
    await openSample(page);
    await page.getByRole('textbox', { name: 'Criterion of MQL' }).first().click();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'New criterion' }).waitFor();
    await page.keyboard.type('Speaks our lang');
    const drafts = async () => (await host.call('view', {})).ok.drafts;
    await until(drafts, (all) => all.length === 1, 'there is a draft');
    await page.evaluate(() => {
      // A web view that dies sends no more than this.
      globalThis.__TAURI_INTERNALS__.invoke = () => new Promise(() => undefined);
    });
    await page.reload();
    await page.getByRole('tab', { name: /MQL/ }).waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'New criterion' }).inputValue(), 'Speaks our lang');
  },

  'a refused time limit stays in its field with the reason': async ({ page }) => {
    await openSample(page);
    const limit = page.getByRole('textbox', { name: 'Time limit of MQL' });
    await limit.fill('soon');
    await page.keyboard.press('Tab');
    await page.getByRole('alert').filter({ hasText: 'can' }).waitFor();
    assert.equal(await limit.inputValue(), 'soon');
    await clean(page, 'a refused field');
  },

  'both sides are asked and answer by keys alone': async ({ page, host }) => {
    await openSample(page);
    await page.keyboard.press('y');
    await page.getByText('Since each side’s last yes').waitFor();
    await clean(page, 'the read-back');
    const marketing = page.getByRole('group', { name: /for marketing/ });
    const sales = page.getByRole('group', { name: /for sales/ });
    await marketing.getByRole('radio', { name: 'Yes' }).focus();
    await page.keyboard.press('Space');
    await sales.getByRole('radio', { name: 'Yes' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await until(
      () => mql(host),
      (now) => now.agreement.agreed,
      'both agree to MQL',
    );
    await page.getByRole('button', { name: 'Ask both sides' }).waitFor();
    await page.getByRole('tab', { name: /MQL/ }).getByRole('img', { name: 'both agreed' }).waitFor();
  },

  'Esc leaves the read-back and nothing is recorded': async ({ page, host }) => {
    await openSample(page);
    const before = await mql(host);
    await page.keyboard.press('y');
    await page.getByText('Since each side’s last yes').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ask both sides' }).waitFor();
    assert.deepEqual((await mql(host)).agreement, before.agreement);
  },

  'a criterion is added by Enter, moved by Alt and arrows, removed by Backspace': async ({ page, host }) => {
    await openSample(page);
    const texts = async () => (await mql(host)).stage.criteria.map((one) => one.text);
    const before = await texts();
    await page.getByRole('textbox', { name: 'Criterion of MQL' }).first().click();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'New criterion' }).waitFor();
    await page.keyboard.type('Speaks our language');
    await page.keyboard.press('Control+Enter');
    await until(texts, (now) => now[1] === 'Speaks our language', 'it is added second');
    await page.getByRole('textbox', { name: 'Criterion of MQL' }).nth(1).click();
    await page.keyboard.press('Alt+ArrowUp');
    await until(texts, (now) => now[0] === 'Speaks our language', 'it is first');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await until(texts, (now) => JSON.stringify(now) === JSON.stringify(before), 'it is gone');
  },

  'a row is dragged by its grip': async ({ page, host }) => {
    await openSample(page);
    const texts = async () => (await mql(host)).stage.criteria.map((one) => one.text);
    const before = await texts();
    const rows = page.locator('li[data-row]:has([data-target^="criterion/"])');
    await rows.first().hover();
    const grip = await rows.first().getByRole('button', { name: 'Move or remove criterion' }).boundingBox();
    const goal = await rows.nth(1).boundingBox();
    await page.mouse.move(grip.x + 8, grip.y + 8);
    await page.mouse.down();
    await page.mouse.move(grip.x + 8, goal.y + goal.height / 2, { steps: 5 });
    await page.mouse.up();
    await until(texts, (now) => now[0] === before[1] && now[1] === before[0], 'the first two changed places');
  },

  'a choice is taken back, and at the foot both names stay whole': async ({ page, host }) => {
    await openSample(page);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.getByRole('button', { name: /^Targets/ }).click();
    await page.getByRole('tab', { name: /Shared number/ }).click();
    await page.locator('[data-target="shared_number/date_used"]').click();
    await page.getByRole('option', { name: 'Not chosen' }).click();
    await page.getByText('Both sides have changes to read', { exact: true }).waitFor();
    const { ok } = await host.call('view', {});
    assert.equal(ok.review.shared_number.date_used, null);
    const cut = await page
      .locator('section[aria-label=Agreement] b')
      .evaluateAll((names) => names.filter((name) => name.scrollWidth > name.clientWidth).length);
    assert.equal(cut, 0, 'a name is cut off');
  },

  'a click on the time limit in a statement goes to its field': async ({ page }) => {
    await openSample(page);
    await page.getByRole('button', { name: /change the time limit$/ }).click();
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('aria-label') === 'Time limit of MQL',
    );
  },

  'an open point leads to its field': async ({ page }) => {
    await openSample(page);
    const point = page.getByRole('complementary').getByRole('button', { name: /^Split on MQL: Analyst/ });
    await point.click();
    await page.waitForFunction(() => document.activeElement?.dataset.target?.startsWith('example/'));
  },

  'another wording is written with one key, stands beside the words, and is taken with one press': async ({
    page,
    host,
  }) => {
    await openSample(page);
    const statement = page.getByRole('textbox', { name: 'Statement of MQL' });
    const stood = await statement.inputValue();
    await statement.focus();
    await page.keyboard.press('Control+Shift+Enter');
    const other = 'A lead that sales calls within the day.';
    await page.getByRole('textbox', { name: 'New wording' }).fill(other);
    await page.keyboard.press('Control+Enter');
    const others = page.getByRole('group', { name: 'Other wordings of the statement of MQL' });
    await others.getByRole('textbox', { name: 'Wording B of the statement of MQL' }).waitFor();
    await page.getByText('2 wordings of the statement, take one').first().waitFor();
    await clean(page, 'two wordings');
    await others.getByRole('button', { name: 'Take B' }).click();
    await others.waitFor({ state: 'detached' });
    const words = async () => (await mql(host)).stage.statement;
    assert.equal(await words(), other);
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Record/ })
      .click();
    const aside = page.getByRole('region', { name: 'Wordings put aside' });
    await aside.getByText('MQL: statement').waitFor();
    await aside.getByRole('button', { name: 'Take again' }).click();
    await until(words, (text) => text === stood, 'the words that stood before');
  },
};

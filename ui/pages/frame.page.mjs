/** The frame around every screen: palette, help, theme, the folded panel and rail, and what happens when nothing is kept. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { clean, fits } from './axe.mjs';

const openSample = async (page) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page.getByRole('tab', { name: /MQL/ }).waitFor();
};
const selected = (page) => page.getByRole('tab', { selected: true }).textContent();

export default {
  'the palette finds a stage by a word and goes there by Enter': async ({ page }) => {
    await openSample(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or run a command' }).waitFor();
    await clean(page, 'the palette');
    await page.keyboard.type('accepted');
    await page.getByRole('option', { name: /^SAL/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^SAL/ }).waitFor();
    assert.match(await selected(page), /SAL/);
  },

  'the palette runs a command of the screen': async ({ page }) => {
    await openSample(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ask');
    await page.keyboard.press('Enter');
    await page.getByText('Since each side’s last yes').waitFor();
  },

  'the palette finds people, promises, decisions and actions by their words, and leads to them': async ({
    page,
    host,
  }) => {
    await openSample(page);
    const { review } = (await host.call('view', {})).ok;
    const search = async (words) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Search or run a command' }).fill(words);
    };
    const led = (target) =>
      page.waitForFunction(
        (target) => document.activeElement?.closest('[data-target]')?.dataset.target === target,
        target,
      );
    await search('jonas');
    const found = page.getByRole('option');
    await found.first().waitFor();
    for (const text of await found.allTextContents()) assert.match(text, /jonas/i);
    await clean(page, 'the palette with people');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /^People/, selected: true }).waitFor();
    const { decision } = review.decisions[0];
    await search(decision.text.slice(0, 24));
    await page.keyboard.press('Enter');
    await led(`decision/${decision.id}/text`);
    const { commitment } = review.commitments[0];
    await search(commitment.promise.split(' ').slice(0, 4).join(' '));
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /^Promises/, selected: true }).waitFor();
    await search('pause the clock');
    await page.getByText('Nothing is called that.').waitFor();
  },

  'the company, its search and its menu share the bar however long the name and narrow the window': async ({
    page,
    host,
  }) => {
    await openSample(page);
    const named = await host.call('change', {
      change: { set: { target: 'company/name', value: `Northwind Robotics ${'Holding '.repeat(7)}` } },
    });
    assert.ok(named.ok, named.error?.message);
    await page.reload();
    await page.getByRole('button', { name: /^Northwind/ }).waitFor();
    for (const width of [1440, 1280, 1024, 720, 320]) {
      await page.setViewportSize({ width, height: 768 });
      const boxes = await page.evaluate(() =>
        ['.brand', '.find', '.right'].map((name) => {
          const { left, right } = document.querySelector(`header .bar > ${name}`).getBoundingClientRect();
          return [left, right];
        }),
      );
      for (const [at, [left, right]] of boxes.entries()) {
        assert.ok(right > left + 20, `${width}: one is not there: ${JSON.stringify(boxes)}`);
        const next = boxes[at + 1]?.[0] ?? width;
        assert.ok(right <= next + 0.5, `${width}: ${JSON.stringify(boxes)}`);
      }
      await fits(page, `the bar at ${width}`);
    }
  },

  'settings choose the theme and switch one-key commands off, by keys alone': async ({ page, host }) => {
    await openSample(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('settings');
    await page.keyboard.press('Enter');
    const settings = page.getByRole('dialog', { name: 'Settings' });
    await settings.waitFor();
    await clean(page, 'settings');
    await settings.getByRole('radio', { name: 'As the system' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.locator('html[data-theme=dark]').waitFor();
    await clean(page, 'settings in dark');
    assert.equal((await host.call('settings', {})).ok.theme, 'dark');
    await settings.getByRole('radio', { name: 'On' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await settings.waitFor({ state: 'hidden' });
    // Kept by the host, and so after a restart.
    assert.equal((await host.call('settings', {})).ok.one_keys, false);
    await page.reload();
    await page.locator('main#sheet').waitFor();
    await page.keyboard.press('y');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or run a command' }).waitFor();
    assert.equal(await page.getByText('Since each side’s last yes').count(), 0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Settings and about' }).click();
    await page.getByRole('menuitem', { name: 'Settings' }).click();
    await settings.getByRole('radio', { name: 'On' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('y');
    await page.getByText('Since each side’s last yes').waitFor();
  },

  'about says which program this is and under which licences, before a review is open': async ({ page }) => {
    await page.getByRole('button', { name: 'Settings and about' }).click();
    await page.getByRole('menuitem', { name: 'About Accord' }).click();
    const about = page.getByRole('dialog', { name: 'About Accord' });
    await about.getByText(/^Version \d+\.\d+\.\d+$/).waitFor();
    await about.getByText('Everything stays on this computer.').waitFor();
    await about.getByRole('button', { name: /^Inter/ }).click();
    await about.getByText(/SIL OPEN FONT LICENSE Version 1\.1/).waitFor();
    await clean(page, 'about');
    for (const width of [1024, 320]) {
      await page.setViewportSize({ width, height: 768 });
      await fits(page, `about at ${width}`);
    }
    await page.keyboard.press('Escape');
    await about.waitFor({ state: 'hidden' });
  },

  'help tells the keys that work here, and Esc closes it': async ({ page }) => {
    await openSample(page);
    await page.keyboard.press('F1');
    const help = page.getByRole('dialog', { name: 'Keys' });
    await help.getByText('Ask both sides').waitFor();
    await clean(page, 'help');
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
  },

  'F6 goes through all four regions and comes round, and Tab passes through the capture line': async ({
    page,
  }) => {
    await openSample(page);
    const regions = () =>
      page.evaluate(() => [...document.querySelectorAll('[data-region]')].map((one) => one.tagName));
    assert.equal((await regions()).length, 4);
    await page.evaluate(() => document.activeElement?.blur());
    const seen = [];
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press('F6');
      seen.push(
        await page.evaluate(() => document.activeElement?.closest('[data-region]')?.tagName ?? 'nowhere'),
      );
    }
    assert.deepEqual(seen, [...(await regions()), (await regions())[0]]);
    const line = page.getByRole('region', { name: 'Capture' }).getByRole('textbox');
    const holds = () => line.evaluate((box) => box === document.activeElement);
    await page.keyboard.press('Shift+F6');
    while (!(await holds())) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await holds(), false, 'who only passes is not held');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Call them back');
    await page.keyboard.press('Tab');
    assert.equal(await holds(), true, 'what is typed becomes another kind');
    await page.getByRole('textbox', { name: 'Park, then Enter' }).waitFor();
  },

  'a press that leaves a field reaches what was pressed, though the answer moves it': async ({
    page,
    host,
  }) => {
    await openSample(page);
    await page
      .getByRole('navigation', { name: 'Chapters' })
      .getByRole('button', { name: /^Targets/ })
      .click();
    await page.getByRole('tab', { name: 'Goals' }).click();
    const target = page.getByRole('textbox', { name: 'Target of “SQOs from marketing”' });
    const due = page.getByRole('button', { name: /^Due date of “SQOs from marketing”/ });
    await target.fill('0');
    const box = await due.boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    // The field is left with the press, and refused: the reason would push the day down under the pointer.
    await page.waitForFunction(() => document.activeElement?.tagName !== 'TEXTAREA');
    await host.call('home', {});
    assert.equal((await due.boundingBox()).y, box.y, 'nothing moves under a press');
    await page.mouse.up();
    await page.getByRole('group', { name: /typed$/ }).waitFor();
    await page.getByText('A target of zero promises nothing.').waitFor();
  },

  'in the meeting the palette knows the blocks by the names of the rail': async ({ page }) => {
    await openSample(page);
    await page.getByRole('button', { name: 'Start meeting' }).click();
    await page.getByRole('button', { name: 'Adjourn' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Close');
    await page.getByRole('option', { name: /^Close/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /^Open points/ }).waitFor();
  },

  'the theme is the host’s to keep': async ({ page, host }) => {
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await page.locator('html[data-theme=dark]').waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-label="Switch to light"]'));
    assert.equal((await host.call('settings', {})).ok.theme, 'dark');
    await page.reload();
    await page.locator('html[data-theme=dark]').waitFor();
  },

  'a narrow window folds the panel to a strip and the rail to a menu': async ({ page }) => {
    await openSample(page);
    await page.setViewportSize({ width: 1024, height: 768 });
    const panel = page.getByRole('complementary', { name: 'Open points' });
    assert.equal(await panel.count(), 0);
    await page.getByRole('button', { name: /^Open points: \d+/ }).click();
    await panel.waitFor();
    await clean(page, 'the panel over the sheet');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page.setViewportSize({ width: 720, height: 768 });
    await page.getByRole('button', { name: 'Chapters' }).click();
    await page.getByRole('navigation', { name: 'Chapters' }).waitFor();
    await clean(page, 'the rail over the sheet');
    await fits(page, 'the rail at 720');
  },

  'large type folds them as a small window does': async ({ page }) => {
    await openSample(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.getByRole('button', { name: /^Open points: \d+/ }).waitFor();
    await fits(page, 'type at 200%');
    await clean(page, 'type at 200%');
  },

  'what could not be kept turns the bar red, stays, and the words stay in the field': async ({
    page,
    host,
  }) => {
    await openSample(page);
    const first = page.getByRole('textbox', { name: 'Criterion of MQL' }).first();
    const before = await first.inputValue();
    await host.stop();
    await first.click();
    await page.keyboard.press('End');
    await page.keyboard.type(', still here');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Retry' }).waitFor();
    await page.getByText('Not saved.').waitFor();
    assert.equal(await first.inputValue(), `${before}, still here`);
    await clean(page, 'the red bar');
  },

  'a full disk leaves the way to a copy elsewhere': async ({ page, host }) => {
    await openSample(page);
    const { call } = host;
    let full = true;
    host.call = (command, request) =>
      full && command === 'change'
        ? Promise.resolve({
            error: { code: 'disk_full', message: 'The disk is full.', hint: null, field: null },
          })
        : call(command, request);
    const first = page.getByRole('textbox', { name: 'Criterion of MQL' }).first();
    await first.click();
    await page.keyboard.press('End');
    await page.keyboard.type(', still here');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    await page.getByText(/Shared Kestrel\.accord, to .*stays in its field\./).waitFor();
    await clean(page, 'the red bar with a copy');
    assert.ok((await readdir(join(host.data, 'exports'))).includes('Kestrel.accord'));
    full = false;
    await page.getByRole('button', { name: 'Retry' }).click();
    await page.getByText('Not saved.').waitFor({ state: 'detached' });
  },

  'an answer is taken back': async ({ page, host }) => {
    await openSample(page);
    await page.getByRole('button', { name: 'More about the answers' }).click();
    await clean(page, 'an open menu');
    await page.getByRole('menuitem', { name: /marketing/ }).click();
    await page
      .getByRole('tab', { name: /MQL/ })
      .getByRole('img', { name: /^marketing not yet/ })
      .waitFor();
    const { ok } = await host.call('view', {});
    const mql = ok.review.stages.find((one) => one.stage.abbreviation === 'MQL');
    assert.equal(mql.agreement.marketing.standing, 'not_yet');
  },

  'no key reloads the page or opens a search of the web view': async ({ page }) => {
    await openSample(page);
    await page.evaluate(() => {
      globalThis.stayed = true;
    });
    // F5 is the projector's, on and off.
    for (const key of [
      'F5',
      'F5',
      'Control+F5',
      'Control+r',
      'Control+Shift+r',
      'Alt+ArrowLeft',
      'Control+p',
      'Control+f',
    ]) {
      await page.keyboard.press(key);
    }
    assert.equal(await page.evaluate(() => globalThis.stayed), true);
    assert.match(await selected(page), /MQL/);
  },
};

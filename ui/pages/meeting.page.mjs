/** The meeting: started, run by keys, wandered off from, adjourned and resumed, in the sample. */
import assert from 'node:assert/strict';
import { clean, fits } from './axe.mjs';

const rail = (page) => page.getByRole('navigation', { name: 'Chapters' });
const panel = (page) => page.getByRole('complementary', { name: 'Clock and capture' });
const block = (page, name, state = '') =>
  rail(page).getByRole('button', { name: new RegExp(`^${name} ?${state && `, ${state}`}`) });
const meeting = async (host) => (await host.call('view', {})).ok.review.meeting;

const start = async (page) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page.getByRole('button', { name: 'Start meeting' }).click();
  await page.getByRole('heading', { level: 1, name: 'Open' }).waitFor();
};
/** Ends the block that is on by its keys, until the one named is on. */
const until = async (page, name) => {
  for (let at = 0; at < 14; at += 1) {
    if (await block(page, name, 'on now').isVisible()) return;
    const was = await rail(page)
      .getByRole('button', { name: /, on now/ })
      .textContent();
    await page.keyboard.press('n');
    await panel(page)
      .getByRole('button', { name: /^Begin / })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (was) => ![...document.querySelectorAll('#rail button')].some((one) => one.textContent === was),
      was,
    );
  }
  throw new Error(`${name} is never on`);
};

export default {
  'a meeting is started, its clock runs, is paused and goes on': async ({ page, host }) => {
    await start(page);
    await clean(page, 'Open, in the meeting');
    const time = panel(page).getByRole('timer');
    await page.waitForFunction(() =>
      /^9:5[0-8]$/.test(document.querySelector('[role=timer]')?.textContent.trim()),
    );
    await panel(page)
      .getByText(/^Running to \d\d:\d\d$/)
      .waitFor();
    await rail(page).getByText('on time').waitFor();
    await page.keyboard.press('t');
    await panel(page).getByText('Paused').waitFor();
    const stood = await time.textContent();
    const { running } = await meeting(host);
    assert.equal(running, false);
    await page.keyboard.press('t');
    await panel(page)
      .getByText(/^Running to/)
      .waitFor();
    assert.ok((await time.textContent()) <= stood);
  },

  'N and Enter begin the next block, Esc thinks better of it, Resume gives the minutes back': async ({
    page,
    host,
  }) => {
    await start(page);
    const before = (await host.call('view', {})).ok.undo.name;
    await page.keyboard.press('n');
    await panel(page).getByRole('button', { name: 'Begin Check-in' }).waitFor();
    await page.keyboard.press('Escape');
    await panel(page)
      .getByRole('button', { name: /^Next: Check-in/ })
      .waitFor();
    await until(page, 'Check-in');
    await page.getByRole('heading', { level: 1, name: 'Check-in' }).waitFor();
    await clean(page, 'Check-in');
    await block(page, 'Open', 'done').waitFor();
    assert.equal((await host.call('view', {})).ok.undo.name, before, 'the clock is no undo step');
    await panel(page)
      .getByRole('button', { name: /^Resume Open/ })
      .click();
    await block(page, 'Open', 'on now').waitFor();
    const { on } = await meeting(host);
    assert.ok(on.left > 580, `${on.left} of 600 seconds are left`);
  },

  'the next block waits for no Enter but the one after N': async ({ page }) => {
    await start(page);
    const begin = panel(page).getByRole('button', { name: 'Begin Check-in' });
    const line = page.getByRole('region', { name: 'Capture' }).getByRole('textbox');
    await page.keyboard.press('n');
    await begin.waitFor();
    await page.keyboard.press('p');
    await begin.waitFor({ state: 'detached' });
    await line.fill('Who pays?');
    // The next thing is captured in the same breath: no key falls between the two.
    for (const key of ['Enter', 'a', ...'Ask n', 'Enter', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('list', { name: 'Captured last' }).getByText('Ask n').waitFor();
    await page.getByRole('list', { name: 'Captured last' }).getByText('Who pays?').waitFor();
    await block(page, 'Open', 'on now').waitFor();
    await page.keyboard.press('n');
    await begin.waitFor();
    await block(page, 'Stages').click();
    await begin.waitFor({ state: 'detached' });
  },

  'Tab passes the capture line on its way through the window': async ({ page }) => {
    await start(page);
    const line = page.getByRole('region', { name: 'Capture' }).getByRole('textbox');
    const isOn = () => line.evaluate((box) => box === document.activeElement);
    await line.focus();
    await page.keyboard.press('Tab');
    assert.equal(await isOn(), false);
    await line.focus();
    await page.keyboard.press('Shift+Tab');
    assert.equal(await isOn(), false);
    await line.fill('Who pays?');
    await page.keyboard.press('Tab');
    assert.equal(await page.getByRole('radio', { name: 'Park' }).getAttribute('aria-checked'), 'true');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await isOn(), false);
    assert.equal(await line.inputValue(), 'Who pays?');
  },

  'a break says when it is over, and a jump leaves a way back': async ({ page }) => {
    await start(page);
    await until(page, 'Stages');
    await page.getByRole('tab', { name: /MQL/ }).waitFor();
    await panel(page).getByText('Missing').waitFor();
    await clean(page, 'Stages, in the meeting');
    await block(page, 'Targets').click();
    await page.getByRole('tab', { name: /Shared number/ }).waitFor();
    await panel(page).getByRole('button', { name: 'Back to Stages' }).click();
    await page.getByRole('tab', { name: /MQL/ }).waitFor();
    await until(page, 'Break');
    await page.getByText(/^Back at \d\d:\d\d$/).waitFor();
    await clean(page, 'a break');
  },

  'a removed row can be put back in its place until the block ends': async ({ page, host }) => {
    await start(page);
    await block(page, 'Stages').click();
    await page.getByRole('tab', { name: /MQL/ }).click();
    const criteria = async () => {
      const { stages } = (await host.call('view', {})).ok.review;
      return stages.find((one) => one.stage.abbreviation === 'MQL').stage.criteria.map((one) => one.text);
    };
    const before = await criteria();
    const remove = async () => {
      await page.getByRole('button', { name: 'Move or remove criterion', exact: true }).nth(1).click();
      await page.getByRole('menuitem', { name: 'Remove' }).click();
      await page.getByText('Removed.').waitFor();
    };
    await remove();
    await clean(page, 'a removed row');
    assert.equal((await criteria()).length, before.length - 1);
    await page.getByRole('button', { name: 'Put back' }).click();
    await page.getByText('Removed.').waitFor({ state: 'detached' });
    assert.deepEqual(await criteria(), before);
    await remove();
    await page.getByRole('heading', { level: 1, name: /^MQL/ }).click();
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Check-in' }).waitFor();
    await block(page, 'Stages').click();
    await page.getByRole('tab', { name: /MQL/ }).click();
    assert.equal(await page.getByText('Removed.').count(), 0);
  },

  'a private note is kept with its block': async ({ page, host }) => {
    await start(page);
    const note = page.getByRole('textbox', { name: 'Private note on Open' });
    await note.fill('Ask Daniel first.');
    await note.press('Escape');
    await page.waitForFunction(
      () => document.activeElement === document.body || document.activeElement === null,
    );
    const { blocks } = (await host.call('view', {})).ok.review;
    assert.equal(blocks[0].block.note, 'Ask Daniel first.');
  },

  'a window built anew is in the same block': async ({ page }) => {
    await start(page);
    await until(page, 'Check-in');
    await page.reload();
    await block(page, 'Check-in', 'on now').waitFor();
    await panel(page)
      .getByText(/^Running to/)
      .waitFor();
  },

  'an adjourned meeting says so and is resumed where it stopped': async ({ page }) => {
    await start(page);
    await until(page, 'Check-in');
    await rail(page).getByRole('button', { name: 'Adjourn' }).click();
    await rail(page)
      .getByText(/^Adjourned \d\d:\d\d$/)
      .waitFor();
    await page.getByRole('heading', { name: 'Due next' }).waitFor();
    await clean(page, 'after the meeting');
    await rail(page).getByRole('button', { name: 'Resume' }).click();
    await block(page, 'Check-in', 'on now').waitFor();
  },

  'in a low window the head of the rail and its foot stay while the blocks scroll': async ({ page }) => {
    await start(page);
    await page.setViewportSize({ width: 1024, height: 600 });
    await block(page, 'Close').scrollIntoViewIfNeeded();
    for (const one of [
      rail(page).getByText(/^ends \d/),
      rail(page).getByRole('button', { name: 'Adjourn' }),
    ]) {
      const { y, height } = await one.boundingBox();
      assert.ok(y > 0 && y + height <= 600, `${y} + ${height}`);
    }
    assert.ok(await block(page, 'Close').isVisible());
    await clean(page, 'the rail in a low window');
  },

  'the meeting fits narrow windows, and its clock stands in the strip': async ({ page }) => {
    await start(page);
    for (const width of [1280, 1024, 720, 320]) {
      await page.setViewportSize({ width, height: 768 });
      await fits(page, `the meeting at ${width}`);
    }
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.getByRole('button', { name: /^Clock and capture: \d+:\d\d/ }).click();
    await panel(page).getByRole('timer').waitFor();
    await clean(page, 'the clock over the sheet');
  },
};

/** The projector on this screen: everything large enough to be read, paged and never shrunk, and nothing private. */
import assert from 'node:assert/strict';
import { clean, fits } from './axe.mjs';
import { before } from './browser.mjs';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
/** The least size of any text and of a statement, in parts of the window's height. */
const LEAST = 0.032;
const STATEMENT = 0.044;

const open = async (page) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page.getByRole('button', { name: 'Start meeting' }).click();
  await page.getByRole('heading', { level: 1, name: 'Open' }).waitFor();
};
const go = async (page, name) => {
  const rail = page
    .getByRole('navigation', { name: 'Chapters' })
    .getByRole('button', { name: new RegExp(`^${name}`) });
  if ((await rail.count()) > 0) return rail.first().click();
  // What has no block of its own in a meeting is reached by its name.
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
};
const wall = (page) => page.locator('.wall');
const project = async (page) => {
  await page.keyboard.press('F5');
  await wall(page).waitFor();
};
const where = (page) =>
  page.evaluate(() => document.querySelector('.dots')?.getAttribute('aria-label') ?? '');

/** The smallest text that shows, and what does not fit its page. */
const measured = (page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('.wall'), NodeFilter.SHOW_TEXT);
    const main = document.querySelector('.wall main').getBoundingClientRect();
    let smallest = Infinity;
    let text = '';
    const cut = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const style = getComputedStyle(node.parentElement);
      if (node.textContent.trim() === '' || style.visibility === 'hidden') continue;
      if (node.parentElement.closest('.sr, .mirror')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      // Parts of a page that flows on lie beside the window.
      const seen = boxes.filter((box) => box.left < innerWidth && box.right > 0);
      if (seen.length === 0) continue;
      // Words in a figure are as large as it is drawn.
      const size = parseFloat(style.fontSize) * (node.parentElement.getScreenCTM?.().a ?? 1);
      if (size < smallest) [smallest, text] = [size, node.textContent];
      const inMain = node.parentElement.closest('main') !== null;
      if (inMain && seen.some((box) => box.bottom > main.bottom + 2 || box.top < main.top - 2)) {
        cut.push(node.textContent);
      }
    }
    return { smallest, text, cut };
  });
/** Looks at a page and turns it, until there is no other. */
const leaf = async (page, look) => {
  for (let at = 0; at < 40; at += 1) {
    await look();
    const before = await where(page);
    const [, on, all] = /Page (\d+) of (\d+)/.exec(before) ?? [];
    if (on === all) return;
    await page.keyboard.press('PageDown');
    await page.waitForFunction(
      (before) => document.querySelector('.dots')?.getAttribute('aria-label') !== before,
      before,
    );
  }
  throw new Error('the pages never end');
};
const large = async (page, size, name) => {
  const { smallest, text, cut } = await measured(page);
  assert.ok(smallest >= LEAST * size.height, `${name}: “${text}” is ${smallest} px of ${size.height}`);
  assert.deepEqual(cut, [], `${name}: cut off at ${size.width} x ${size.height}`);
  const statement = wall(page).locator('.statement:visible').first();
  if (await statement.isVisible()) {
    const of = await statement.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    assert.ok(of >= STATEMENT * size.height, `${name}: the statement is ${of} px of ${size.height}`);
  }
};

/** The window of the room beside the presenter's, on the same host, which has no windows itself. */
const openRoom = async (page, host, problems) => {
  const { call } = host;
  let open = false;
  let room;
  host.call = async (command, request) => {
    if (command === 'open_wall') open = true;
    if (command === 'close_wall') open = false;
    const answer = await call(
      command === 'open_wall' ? 'show_wall' : command,
      command === 'open_wall' ? { text: null } : request,
    );
    return answer.ok && /_wall$/.test(command) && command !== 'watch_wall'
      ? { ok: { ...answer.ok, open } }
      : answer;
  };
  await page.keyboard.press('Shift+F5');
  await page.getByRole('region', { name: 'On the wall' }).waitFor();
  room = await page.context().newPage();
  await room.exposeFunction('accordHost', (command, request) => host.call(command, request));
  await room.addInitScript(before);
  room.on('pageerror', (error) => problems.push(String(error)));
  await room.goto(new URL('wall.html', page.url()).href);
  await room.setViewportSize({ width: 1280, height: 720 });
  await room.locator('.wall header').waitFor();
  await page.bringToFront();
  return {
    room,
    shut: () => {
      open = false;
      return room.close();
    },
  };
};

export default {
  'no text is too small for the last seat, on any page of any screen': async ({ page }) => {
    await open(page);
    const walls = [
      ['Open', undefined],
      ['Check-in', undefined],
      ['Where we differ', 'Own answers'],
      ['Where we differ', 'Side by side'],
      ['Where we differ', 'Cost of the gap'],
      ['Who we want', undefined],
      ['Stages', 'MQL'],
      ['Stages', 'SQO'],
      ['Targets', 'Shared number'],
      ['Targets', 'Plan'],
      ['Targets', 'Goals'],
      ['Handoff and SLA', 'Lane'],
      ['Handoff and SLA', 'Promises'],
      ['Handoff and SLA', 'Reasons'],
      ['Handoff and SLA', 'Handoff packet'],
      ['Handoff and SLA', 'Rhythm'],
      ['Campaigns', undefined],
      ['Issues', 'Issues'],
      ['Issues', 'Risks'],
      ['Record', 'Decisions'],
      ['Record', 'Actions'],
      ['Sign', 'Open points'],
      ['Sign', 'Read-back'],
      ['Sign', 'Signatures'],
      ['Numbers', undefined],
      ['Scores and fields', 'Scores'],
      ['Scores and fields', 'Named rules'],
      ['Scores and fields', 'Fields'],
      ['Scorecard', 'Charts'],
      ['Scorecard', 'Measures'],
      ['Scorecard', 'Past their limit'],
      ['Documents', undefined],
      ['Agenda', undefined],
    ];
    for (const [screen, tab] of walls) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await go(page, screen);
      if (tab) await page.getByRole('tab', { name: new RegExp(tab) }).click();
      await project(page);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.keyboard.press('J');
        await page.keyboard.press('K');
        await leaf(page, () => large(page, size, `${screen} ${tab ?? ''}`));
        await fits(page, `the wall of ${screen}`);
      }
      await page.keyboard.press('F5');
    }
  },

  'what does not fit goes on to the next page at the same size': async ({ page }) => {
    await open(page);
    await go(page, 'Stages');
    await page.getByRole('tab', { name: /MQL/ }).click();
    await project(page);
    const all = async () => Number(/of (\d+)/.exec(await where(page))[1]);
    const size = () =>
      wall(page)
        .locator('.statement:visible')
        .first()
        .evaluate((one) => getComputedStyle(one).fontSize);
    const [before, was] = [await all(), await size()];
    await page.keyboard.press('F5');
    const long = `${'Someone who fits our profile and shows enough intent to be called. '.repeat(9)}Last words.`;
    const field = page.getByRole('textbox', { name: 'Statement of MQL' });
    await field.fill(long);
    await field.press('Escape');
    await page.getByText('Last words.').first().waitFor();
    await project(page);
    await page.waitForFunction(
      (before) => Number(/of (\d+)/.exec(document.querySelector('.dots').ariaLabel)[1]) > before,
      before,
    );
    assert.equal(await size(), was);
    const seen = () =>
      page.evaluate(() => {
        const statement = [...document.querySelectorAll('.statement')].find(
          (one) => getComputedStyle(one).visibility !== 'hidden',
        );
        const walker = document.createTreeWalker(statement, NodeFilter.SHOW_TEXT);
        let text;
        while (walker.nextNode()) if (walker.currentNode.textContent.trim() !== '') text = walker.currentNode;
        const range = document.createRange();
        range.selectNodeContents(text);
        range.setStart(text, text.textContent.length - 5);
        const box = range.getBoundingClientRect();
        return box.left >= 0 && box.right <= innerWidth;
      });
    assert.equal(await seen(), false, 'the last words are on a later page');
    // Some page on, still of the words, they are there.
    for (let at = 2; at <= 4 && !(await seen()); at += 1) {
      await page.keyboard.press('PageDown');
      await page.waitForFunction(
        (at) => document.querySelector('.dots').ariaLabel.startsWith(`Page ${at} `),
        at,
      );
    }
    assert.equal(await seen(), true);
  },

  'a head stays in its place from page to page, and words stand in the middle of theirs': async ({
    page,
  }) => {
    await open(page);
    await page.setViewportSize(SIZES[0]);
    const heads = async (screen, tab) => {
      await go(page, screen);
      if (tab) await page.getByRole('tab', { name: new RegExp(tab) }).click();
      await project(page);
      const tops = [];
      await leaf(page, async () => {
        const head = wall(page).locator('h2:visible').first();
        tops.push((await head.count()) > 0 ? (await head.boundingBox()).y : undefined);
      });
      await page.keyboard.press('F5');
      return tops;
    };
    const tops = await heads('Last quarter');
    assert.ok(tops.length > 4 && new Set(tops).size === 1, `heads of last quarter: ${tops.join(', ')}`);
    const points = (await heads('Sign', 'Open points')).slice(1);
    assert.ok(points.length > 2, 'the list flows on');
    assert.deepEqual([...new Set(points)], [tops[0]], 'what flows on keeps its head');

    await page.getByRole('tab', { name: /Read-back/ }).click();
    await project(page);
    let looked = 0;
    await leaf(page, async () => {
      if ((await wall(page).locator('.part > .rows:visible').count()) > 0) return;
      const { above, below } = await page.evaluate(() => {
        const shown = [...document.querySelectorAll('.wall main .part')].find(
          (one) => getComputedStyle(one).visibility !== 'hidden',
        );
        const box = shown.getBoundingClientRect();
        const range = document.createRange();
        const seen = [];
        const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          range.selectNodeContents(node);
          seen.push(
            ...[...range.getClientRects()].filter((one) => one.left >= box.left && one.left < box.right),
          );
        }
        const top = Math.min(...seen.map((one) => one.top));
        return { above: top - box.top, below: box.bottom - Math.max(...seen.map((one) => one.bottom)) };
      });
      looked += 1;
      const name = await where(page);
      assert.ok(Math.abs(above - below) < 64, `${name}: ${above} px above the words, ${below} below`);
    });
    assert.ok(looked > 5);
  },

  'a sum and its range stand on two lines, with nothing hanging at the end of one': async ({ page }) => {
    await open(page);
    await go(page, 'Where we differ');
    await page.getByRole('tab', { name: 'Cost of the gap' }).click();
    await project(page);
    const facts = await wall(page).locator('dl:visible dd').allInnerTexts();
    assert.equal(facts.length, 4, facts.join(' | '));
    assert.ok(!/·\s*$/m.test(facts.join('\n')), facts.join(' | '));
  },

  'the keys of a clicker turn pages and go on to the next stage and back': async ({ page }) => {
    await open(page);
    await go(page, 'Stages');
    await page.getByRole('tab', { name: /MQL/ }).click();
    await project(page);
    await clean(page, 'the wall of a stage');
    await page.keyboard.press('PageDown');
    await page.getByText('Would this be an MQL?').waitFor();
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 1, name: 'SAL' }).waitFor();
    await page.keyboard.press('PageUp');
    await page.getByRole('heading', { level: 1, name: 'MQL' }).waitFor();
    await page.waitForFunction(() => {
      const [, on, all] = /Page (\d+) of (\d+)/.exec(document.querySelector('.dots').ariaLabel);
      return on === all;
    });
  },

  'both answers are recorded on the wall': async ({ page, host }) => {
    await open(page);
    await go(page, 'Stages');
    await page.getByRole('tab', { name: /MQL/ }).click();
    await project(page);
    await page.keyboard.press('y');
    await page.getByRole('group', { name: /for sales/ }).waitFor();
    await clean(page, 'both sides are asked');
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await large(page, size, 'the answers');
    }
    await page
      .getByRole('group', { name: /for sales/ })
      .getByText('Yes', { exact: true })
      .click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Both sides agree').waitFor();
    const { stages } = (await host.call('view', {})).ok.review;
    assert.equal(stages.find((one) => one.stage.abbreviation === 'MQL').agreement.agreed, true);
  },

  'nothing private shows, no dialog opens, and Esc never ends it': async ({ page }) => {
    await open(page);
    const note = page.getByRole('textbox', { name: 'Private note on Open' });
    await note.fill('Ask Daniel first.');
    await note.press('Escape');
    await project(page);
    const private_ = async () => {
      const text = await page.evaluate(() => document.body.textContent);
      assert.ok(!text.includes('Ask Daniel first.'), 'the private note shows');
      assert.ok(!text.includes('Missing'), 'the panel shows');
    };
    await private_();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or run a command' }).waitFor();
    assert.equal(await page.locator('dialog').count(), 0);
    await clean(page, 'the palette on the wall');
    await page.keyboard.type('accepted');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'SAL' }).waitFor();
    await private_();
    await page.keyboard.press('p');
    await page.getByRole('textbox', { name: 'Park, then Enter' }).waitFor();
    await clean(page, 'the capture line on the wall');
    await page.keyboard.type('Who pays for the fair?');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Park, then Enter' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    assert.equal(await page.locator('dialog').count(), 0);
    await page.keyboard.press('h');
    await page.getByText('Hold is off: it needs a second screen.').waitFor();
    await page.keyboard.press('.');
    await page.getByRole('heading', { level: 1, name: 'Kestrel' }).waitFor();
    await clean(page, 'a blank wall');
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    await wall(page).waitFor();
    await page.keyboard.press('F5');
    await page.getByText('Who pays for the fair?').waitFor();
  },

  'a break says when it is over, and the next block begins from the wall': async ({ page }) => {
    await open(page);
    await project(page);
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Begin Check-in: Enter' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Check-in' }).waitFor();
    await page.getByRole('timer').waitFor();
    await clean(page, 'the wall of the check-in');
  },

  'the wall is light until somebody chooses dark': async ({ page }) => {
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await page.locator('html[data-theme=dark]').waitFor();
    await open(page);
    await project(page);
    await page.locator('.wall[data-theme=light]').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('projector in dark');
    await page.keyboard.press('Enter');
    await page.locator('.wall[data-theme=dark]').waitFor();
    await clean(page, 'a dark wall');
  },

  'a room with a window of its own reads along, and is held and blanked': async ({
    page,
    host,
    problems,
  }) => {
    await open(page);
    const note = page.getByRole('textbox', { name: 'Private note on Open' });
    await note.fill('Ask Daniel first.');
    await note.press('Escape');
    await go(page, 'Stages');
    await page.getByRole('tab', { name: /MQL/ }).click();
    const { room, shut } = await openRoom(page, host, problems);
    await page.getByRole('button', { name: 'Projector: Second screen' }).waitFor();
    await room.getByRole('heading', { level: 1, name: 'MQL' }).waitFor();
    await clean(room, 'the window of the room');
    await clean(page, 'the presenter while the room has a window');
    const here = () =>
      room.evaluate(
        () =>
          `${document.querySelector('.wall h1').textContent} ${document.querySelector('.dots').ariaLabel}`,
      );
    const walls = [
      ['Targets', 'Plan'],
      ['Where we differ', 'Side by side'],
      ['Sign', 'Read-back'],
      ['Stages', 'MQL'],
    ];
    for (const [screen, tab] of walls) {
      await go(page, screen);
      await page.getByRole('tab', { name: new RegExp(tab) }).click();
      await room.getByRole('heading', { level: 1, name: tab }).waitFor();
      for (const size of SIZES) {
        await room.setViewportSize(size);
        // There and back again, so that each size sees the same.
        for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'PageUp', 'PageUp']) {
          const now = await here();
          const { smallest, text } = await measured(room);
          const least = LEAST * size.height;
          assert.ok(
            smallest >= least,
            `the room, ${screen}, ${now}: “${text}” is ${smallest} px of ${size.height}`,
          );
          await page.keyboard.press(key);
          await room.waitForFunction(
            (now) =>
              `${document.querySelector('.wall h1').textContent} ${document.querySelector('.dots').ariaLabel}` !==
              now,
            now,
          );
        }
      }
    }
    for (const size of SIZES) {
      await room.setViewportSize(size);
      await large(room, size, 'the window of the room');
    }
    const field = page.getByRole('textbox', { name: 'Statement of MQL' });
    await field.fill('Someone sales would thank us for, first attempted within {time limit}.');
    await room.getByText('Someone sales would thank us for').waitFor();
    assert.equal(await room.getByText('{time limit}').count(), 0);
    await field.press('Escape');
    await page.keyboard.press('PageDown');
    await room.getByText('Would this be an MQL?').waitFor();
    await page.keyboard.press('h');
    await page.getByRole('button', { name: 'Projector: Held' }).waitFor();
    await page.getByRole('tab', { name: /SAL/ }).click();
    await page.getByRole('textbox', { name: 'Statement of SAL' }).waitFor();
    await room.getByText('Would this be an MQL?').waitFor();
    await page.keyboard.press('h');
    await room.getByRole('heading', { level: 1, name: 'SAL' }).waitFor();
    await page.keyboard.press('b');
    await room.getByRole('heading', { level: 1, name: 'Kestrel' }).waitFor();
    await page.keyboard.press('b');
    await page.keyboard.press('y');
    await room.getByText('Since each side’s last yes').waitFor();
    await page.keyboard.press('Escape');
    assert.ok(!(await room.content()).includes('Ask Daniel first.'), 'the private note is in the window');
    await shut();
    await page.getByRole('button', { name: 'Projector: Off' }).waitFor();
    assert.equal(await page.getByRole('region', { name: 'On the wall' }).count(), 0);
  },

  'who clears what is late is never shown to the room': async ({ page, host }) => {
    await open(page);
    await go(page, 'Scorecard');
    await page.getByRole('tab', { name: /Past their limit/ }).click();
    const { people, review } = (await host.call('view', {})).ok;
    const { overdue } = review.scorecard;
    const owners = overdue.map((row) => people.find((one) => one.id === row.owner)?.name).filter(Boolean);
    assert.ok(owners.length > 0, 'the sample says who clears them');
    await project(page);
    await wall(page).getByText(overdue[0].reason).waitFor();
    const text = await page.evaluate(() => document.body.textContent);
    for (const owner of owners) assert.ok(!text.includes(owner), `${owner} is named`);
  },
};

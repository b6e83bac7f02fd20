/** The end of a review: both agree, one error is waived, both sign, the documents are no drafts any more, and it is reopened. */
import assert from 'node:assert/strict';
import { clean, fits } from './axe.mjs';

const YES = { vote: 'yes', wish: '' };
const SIDES = [
  { side: 'marketing', name: 'Amara Osei' },
  { side: 'sales', name: 'Daniel Brandt' },
];
const call = async (host, command, request = {}) => {
  const { ok, error } = await host.call(command, request);
  assert.ok(ok, `${command}: ${error?.message}`);
  return ok;
};
const go = async (page, screen, tab) => {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click();
  if (tab) await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
};
const sheet = (page) => page.locator('main#sheet');
/** Opens the sample with a yes of both sides to everything, and waives all but the last error. */
const almost = async ({ page, host }) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page.locator('main#sheet').waitFor();
  const { review } = await call(host, 'view');
  const items = [
    ...review.stages.map((one) => one.agreement.item),
    ...review.commitments.map((one) => one.agreement.item),
    'handoff',
    'shared_number',
    'plan',
    'goals',
  ];
  // One error more than the sample has, which has one certain place.
  const promise = review.commitments[0].commitment;
  await call(host, 'change', { change: { set: { target: `commitment/${promise.id}/source`, value: '' } } });
  let { signing } = await call(host, 'answer', { items, marketing: YES, sales: YES });
  const blocking = ({ severity, waived }) => severity === 'error' && !waived;
  const own = `commitment/${promise.id}/source`;
  for (const { code, target } of signing.points.filter(blocking).filter((one) => one.target !== own)) {
    ({ signing } = await call(host, 'waive', { code, target, reason: 'It is looked at in March.' }));
  }
  assert.equal(signing.blocking, 1);
  // The page learns what was done behind its back with the next answer it gets.
  await page.reload();
  await page.locator('main#sheet').waitFor();
  return signing;
};
const waive = async (page, reason) => {
  await page.getByRole('button', { name: /^Waive with a reason: / }).click();
  const why = page.getByLabel(/^Why may it stay open/);
  assert.ok(await why.evaluate((box) => box === document.activeElement));
  assert.ok(await page.getByRole('button', { name: 'Both waive it' }).isDisabled());
  await why.fill(reason);
  await page.keyboard.press('Enter');
  await page.getByText(`“${reason}”`).waitFor();
};
/** Whether something is on screen whole, without scrolling. */
const inSight = async (page, thing) => {
  const sheetBox = await page.locator('main#sheet').boundingBox();
  const foot = await page.locator('main#sheet > footer').boundingBox();
  const box = await thing.boundingBox();
  const inFoot = await thing.evaluate((node) => node.closest('footer') !== null);
  return box.y >= sheetBox.y && box.y + box.height <= (inFoot ? sheetBox.y + sheetBox.height : foot.y);
};
const sign = async (page, { side, name }) => {
  const button = page.getByRole('button', { name: `Sign for ${side}`, exact: true });
  assert.ok(await button.isDisabled(), 'off until a name is typed');
  await page.getByRole('button', { name: `Type a name first, to sign for ${side}` }).click();
  const field = page.getByLabel(`Type your name, to sign for ${side}`);
  assert.ok(
    await field.evaluate((box) => box === document.activeElement),
    'why it is off leads to the field',
  );
  await field.fill(name);
  assert.equal(await page.getByRole('button', { name: `Type a name first, to sign for ${side}` }).count(), 0);
  await button.click();
  await page.getByText('Are you sure?').waitFor();
  await page.getByRole('button', { name: `Sign as ${name}` }).click();
};

export default {
  'a review is waived, signed by both, read only, exported without DRAFT, and reopened': async ({
    page,
    host,
  }) => {
    await almost({ page, host });
    await go(page, 'Sign');
    await page.getByText('One point blocks signing.').waitFor();
    assert.equal(await page.getByRole('tab', { name: /^Open points/ }).getAttribute('aria-selected'), 'true');
    await clean(page, 'sign, open points');
    await waive(page, 'The field arrives on 1 March; until then Jonas counts by hand.');
    await page.getByText('Nothing is left that blocks signing.').waitFor();
    await go(page, 'Sign', 'Read-back');
    await page.getByRole('heading', { name: 'What both sides promise' }).waitFor();
    await clean(page, 'sign, read-back');
    await go(page, 'Sign', 'Signatures');
    await clean(page, 'sign, signatures');
    for (const side of SIDES) await sign(page, side);
    await page.getByText('Both sides have signed.').waitFor();
    await clean(page, 'sign, signed');
    const { signing } = await call(host, 'view');
    assert.equal(signing.state, 'signed');

    // What goes on from here stands first in the rail.
    const rail = page.getByRole('navigation', { name: 'Chapters' });
    await rail.getByRole('heading', { name: 'This quarter' }).waitFor();
    await rail.getByRole('button', { name: /^Actions/ }).click();
    await page.getByRole('tab', { name: /^Actions/, selected: true }).waitFor();
    assert.equal(await rail.locator('[aria-current=page]').count(), 1);
    await rail.getByRole('button', { name: /^Meetings/ }).click();
    await page.getByRole('tab', { name: 'Rhythm', selected: true }).waitFor();
    assert.equal(await rail.getByRole('button', { name: 'Scorecard' }).count(), 1);

    // Nothing changes any more, and it says why and where to go.
    await go(page, 'Stages');
    const statement = page.getByRole('textbox', { name: /^Statement/ }).first();
    assert.ok(await statement.evaluate((box) => box.readOnly));
    assert.equal(await page.getByRole('button', { name: 'Ask both sides' }).count(), 0);
    await page.getByText(/^Signed .* What it says changes only once it is reopened/).waitFor();
    await clean(page, 'a signed stage');
    const refused = await host.call('change', { change: { set: { target: 'review/purpose', value: 'x' } } });
    assert.equal(refused.error.code, 'signed');

    await go(page, 'Documents');
    await page.getByRole('img', { name: /^Page 1 of/ }).waitFor();
    const preview = { document: 'plan', paper: 'a4', pages: [0], known: [] };
    const printed = await call(host, 'preview', preview);
    assert.equal(printed.draft, false);
    assert.deepEqual(printed.cards, (await call(host, 'preview', preview)).cards, 'the same each time');
    const words = printed.pages[0].lines.map((line) => line.text).join(' ');
    assert.ok(words.includes('Amara Osei') && !words.includes('DRAFT'), words);

    await go(page, 'Sign');
    await page.getByRole('button', { name: 'Reopen' }).click();
    await page.getByLabel(/^Why is it reopened/).fill('The Nordics moved to sales.');
    await clean(page, 'why it is reopened');
    await page.keyboard.press('Enter');
    await page.getByText('“The Nordics moved to sales.”').waitFor();
    await clean(page, 'an amendment');
    assert.equal((await call(host, 'view')).signing.state, 'amended');
    await go(page, 'Who we want');
    await sheet(page).getByRole('textbox').first().fill('Firms of 300 to 3,000 staff');
    await page.keyboard.press('Control+Enter');
    await go(page, 'Sign', 'Signatures');
    for (const side of SIDES) await sign(page, side);
    await page.getByText('Both sides have signed.').waitFor();
  },

  'who signs, what is in the way of it and both names are in sight at once': async ({ page, host }) => {
    await page.getByRole('button', { name: 'Look around a sample' }).click();
    await page.locator('main#sheet').waitFor();
    await go(page, 'Sign', 'Signatures');
    const all = async (name) => {
      for (const { side } of SIDES) {
        const field = page.getByLabel(`Type your name, to sign for ${side}`);
        assert.ok(await inSight(page, field), `${name}: where ${side} types its name`);
        const button = page.getByRole('button', { name: `Sign for ${side}`, exact: true });
        assert.ok(await inSight(page, button), `${name}: the button of ${side}`);
      }
      await page.getByText('Amara Osei, Chief Marketing Officer').waitFor();
    };
    await all('blocked');
    await clean(page, 'signatures that points block');
    const { signing } = await call(host, 'view');
    const said = signing.headline.replace('.', '');
    const why = page.getByRole('button', { name: said, exact: true });
    assert.ok(await inSight(page, why));
    const first = signing.points.find((one) => one.severity === 'error' && !one.waived);
    const block = page.getByRole('region', { name: 'What blocks signing' }).getByText(first.text);
    assert.ok(await inSight(page, block));
    await block.click();
    await page.waitForFunction(
      (target) => document.activeElement.closest('[data-target]')?.dataset.target?.startsWith(target),
      first.target,
    );
    await go(page, 'Sign', 'Signatures');
    await why.click();
    assert.equal(await page.getByRole('tab', { name: /^Open points/ }).getAttribute('aria-selected'), 'true');
    const { review } = await call(host, 'view');
    const items = [
      ...review.stages.map((one) => one.agreement.item),
      ...review.commitments.map((one) => one.agreement.item),
      'handoff',
      'shared_number',
      'plan',
      'goals',
    ];
    const answered = await call(host, 'answer', { items, marketing: YES, sales: YES });
    for (const { code, target } of answered.signing.points.filter((one) => one.severity === 'error')) {
      await call(host, 'waive', { code, target, reason: 'It is looked at in March.' });
    }
    await page.reload();
    await go(page, 'Sign', 'Signatures');
    await page.getByText('Nothing is left that blocks signing.').waitFor();
    await all('waived');
    for (const width of [1024, 1280]) {
      await page.setViewportSize({ width, height: 768 });
      for (const side of ['Marketing', 'Sales']) {
        const panel = await page.getByRole('region', { name: side, exact: true }).boundingBox();
        const proxy = await page
          .getByRole('region', { name: side, exact: true })
          .getByText('By proxy')
          .boundingBox();
        assert.ok(proxy.x + proxy.width <= panel.x + panel.width, `${side}: by proxy at ${width}`);
      }
    }
  },

  'a signature to earlier words says so, and is taken back by name before both have signed': async ({
    page,
    host,
  }) => {
    await almost({ page, host });
    await go(page, 'Sign');
    await waive(page, 'The field arrives on 1 March.');
    await go(page, 'Sign', 'Signatures');
    await sign(page, SIDES[0]);
    await page.getByText('Marketing signed', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Take back Amara Osei’s signature' }).click();
    await page.getByText('Nobody has signed yet', { exact: true }).waitFor();
    await sign(page, SIDES[0]);
    await page.getByText('Marketing signed', { exact: true }).waitFor();
    assert.equal((await call(host, 'view')).undo, null, 'undo stops at a signature');
    await go(page, 'Who we want');
    await sheet(page).getByRole('textbox').first().fill('Firms of 300 to 3,000 staff');
    await page.keyboard.press('Control+Enter');
    await go(page, 'Sign');
    await page.getByText(/^Amara Osei signed earlier words on/).waitFor();
    await clean(page, 'a signature to earlier words');
    await page.setViewportSize({ width: 1024, height: 768 });
    await fits(page, 'signatures at 1024');
    await page.setViewportSize({ width: 320, height: 768 });
    await fits(page, 'signatures at 320');
  },

  'by proxy needs a reason, which is printed with the name': async ({ page, host }) => {
    await almost({ page, host });
    await go(page, 'Sign');
    await waive(page, 'The field arrives on 1 March.');
    await go(page, 'Sign', 'Signatures');
    const sales = page.getByRole('region', { name: 'Sales' });
    await sales.getByText('By proxy').click();
    await sales.getByRole('textbox').first().fill('Jonas Weber');
    assert.ok(await page.getByRole('button', { name: 'Sign for sales', exact: true }).isDisabled());
    await page.getByRole('button', { name: 'Say why somebody else signs, to sign for sales' }).click();
    await sales.getByLabel(/^Why does somebody else sign/).fill('Daniel Brandt is travelling.');
    await page.getByRole('button', { name: 'Sign for sales', exact: true }).click();
    await page.getByRole('button', { name: 'Sign as Jonas Weber' }).click();
    await sales.getByText(/^by proxy for Daniel Brandt: Daniel Brandt is travelling, recorded by/).waitFor();
  },

  'the next quarter starts from a signed review, with what lives on': async ({ page, host }) => {
    await almost({ page, host });
    const { signing } = await call(host, 'view');
    const last = signing.points.find((one) => one.severity === 'error' && !one.waived);
    await call(host, 'waive', { code: last.code, target: last.target, reason: 'It comes in March.' });
    for (const { side, name } of SIDES) await call(host, 'sign', { side, name, manner: 'room' });
    await page.reload();
    const start = page.getByRole('navigation').getByRole('button', { name: 'Start Q2 2027' });
    await start.click();
    await page.getByRole('navigation').getByText('Q2 2027').first().waitFor();
    const { review } = await call(host, 'view');
    assert.equal(review.quarter, 'Q2 2027');
    assert.equal(review.stages_agreed, 0);
    assert.equal(review.previous.quarter, 'Q1 2027');
    assert.ok(
      review.stages.every((one) => one.agreement.sentence === 'As both signed in Q1 2027, not asked yet'),
    );
    await clean(page, 'the next quarter');
  },
};

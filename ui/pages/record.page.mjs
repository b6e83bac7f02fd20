/** What stands beside the agreed items of the sample: captured in one line, edited in rows, compared word by word. */
import assert from 'node:assert/strict';
import { clean } from './axe.mjs';

const sample = async (page) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page.locator('main#sheet').waitFor();
};
const go = async (page, screen, tab) => {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click();
  if (tab) await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
};
const review = async (host) => (await host.call('view', {})).ok.review;
const captureLine = (page) => page.getByRole('region', { name: 'Capture' }).getByRole('textbox');

export default {
  'from a changed field to its recorded decision it takes three key presses at most': async ({
    page,
    host,
  }) => {
    await sample(page);
    const field = page.getByRole('textbox', { name: /^Criterion/ }).nth(1);
    await field.fill('Engagement score reaches 70');
    let presses = 0;
    const press = async (keys) => {
      presses += 1;
      await page.keyboard.press(keys);
    };
    await press('Control+j');
    await page.getByText('Linked to MQL: criterion').waitFor();
    assert.equal(await captureLine(page).inputValue(), 'MQL: engagement score reaches 65 to 70');
    const selected = await captureLine(page).evaluate((box) => box.selectionEnd - box.selectionStart);
    assert.equal(selected, 'MQL: engagement score reaches 65 to 70'.length);
    await clean(page, 'the capture line');
    await press('Enter');
    await page
      .getByRole('list', { name: 'Captured last' })
      .getByText('MQL: engagement score reaches 65 to 70')
      .waitFor();
    assert.ok(presses <= 3, `${presses} key presses`);
    const { decisions } = await review(host);
    const made = decisions.at(-1);
    assert.deepEqual(
      [made.before, made.after, made.field],
      ['Engagement score reaches 65', 'Engagement score reaches 70', 'MQL: criterion'],
    );
    await page.waitForFunction(() => document.activeElement?.value === 'Engagement score reaches 70');
  },

  'a parked issue becomes an action in one press, which one undo takes back': async ({ page, host }) => {
    await sample(page);
    await go(page, 'Record', 'Parked');
    const before = await review(host);
    const parked = before.issues
      .map((one) => one.issue)
      .find((one) => one.kind === 'parked' && one.fate === 'open');
    await page.getByRole('button', { name: /^Make it an action/ }).click();
    await page.waitForFunction(() => /Undo make an action/.test(document.body.innerHTML));
    const after = await review(host);
    assert.equal(after.actions.length, before.actions.length + 1);
    assert.equal(after.actions.at(-1).action.text, parked.text);
    const solved = after.issues.map((one) => one.issue).find((one) => one.id === parked.id);
    assert.deepEqual([solved.fate, solved.solved_by], ['solved', 'made an action']);
    await clean(page, 'an issue that became an action');
    await host.call('undo', {});
    const again = await review(host);
    assert.equal(again.actions.length, before.actions.length);
    assert.equal(again.issues.map((one) => one.issue).find((one) => one.id === parked.id).fate, 'open');
  },

  'an action becomes an issue from its state, in Record and on Last quarter': async ({ page, host }) => {
    await sample(page);
    for (const [screen, tab] of [['Record', 'Actions'], ['Last quarter']]) {
      await go(page, screen, tab);
      if (screen === 'Last quarter') {
        await page.getByLabel(/^State of “.*”: Done$/).click();
        await page.getByRole('option', { name: 'Open', exact: true }).click();
      }
      const before = await review(host);
      const state = page.getByLabel(/^State of “.*”: Open$/).first();
      const text = /“(.*)”/.exec(await state.getAttribute('aria-label'))[1];
      await state.click();
      await page.getByRole('option', { name: 'Make it an issue' }).click();
      await page.getByLabel(`State of “${text}”: Dropped`).waitFor();
      const after = await review(host);
      assert.equal(after.issues.length, before.issues.length + 1, screen);
      assert.equal(after.issues.map((one) => one.issue).find((one) => one.text === text).fate, 'open');
      await host.call('undo', {});
      await page.reload();
    }
  },

  'which side asked for a change is noted with its decision, and said where it is read back': async ({
    page,
    host,
  }) => {
    await sample(page);
    const field = page.getByRole('textbox', { name: /^Criterion/ }).nth(1);
    await field.fill('Engagement score reaches 70');
    await page.keyboard.press('Control+j');
    await page.getByText('Linked to MQL: criterion').waitFor();
    await page.getByRole('button', { name: 'sales', exact: true }).click();
    await clean(page, 'who asked for it');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Captured last' }).waitFor();
    assert.equal((await review(host)).decisions.at(-1).decision.asked_by, 'sales');
    await page.getByRole('main').focus();
    await page.keyboard.press('y');
    await page.getByText('asked by sales').first().waitFor();
    await clean(page, 'a read-back that says who asked');
    await page.keyboard.press('Escape');
    await go(page, 'Record', 'Decisions');
    await page.getByLabel(/^Who asked for “MQL: engagement score.*: Sales$/).waitFor();
  },

  'a captured line says whom and which day it has understood, while it is typed': async ({ page }) => {
    await sample(page);
    await page.getByRole('main').focus();
    await page.keyboard.press('a');
    await captureLine(page).waitFor();
    await page.keyboard.type('Call back @jon by 5 March');
    const said = page.getByRole('region', { name: 'Capture' }).getByRole('status');
    await said.getByText(/^Jonas Weber, by \w{3} 5 Mar 20\d\d$/).waitFor();
    await clean(page, 'what a line has understood');
    await page.keyboard.press('Enter');
    await page
      .getByRole('list', { name: 'Captured last' })
      .getByRole('button', { name: /^Call back/ })
      .waitFor();
  },

  'a change that has its decision, or is undone, suggests none': async ({ page }) => {
    await sample(page);
    const field = page.getByRole('textbox', { name: /^Criterion/ }).nth(1);
    await field.fill('Engagement score reaches 70');
    await page.keyboard.press('Control+j');
    await page.getByText('Linked to MQL: criterion').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Linked to').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+j');
    await page.getByRole('radio', { name: 'Decision' }).waitFor();
    await page.keyboard.type('Nothing is linked');
    await page.getByText('Linked to').waitFor({ state: 'detached' });
    assert.equal(await captureLine(page).inputValue(), 'Nothing is linked');
  },

  'a name and a day are understood, Tab changes the kind, Esc keeps the draft and the caret': async ({
    page,
    host,
  }) => {
    await sample(page);
    const field = page.getByRole('textbox', { name: /^Criterion/ }).first();
    await field.evaluate((box) => {
      box.focus();
      box.setSelectionRange(3, 7);
    });
    await page.keyboard.press('Control+j');
    await page.keyboard.type('Staff Fridays @jonas by 1 February 2027');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await page.getByRole('radio', { name: 'Action' }).getAttribute('aria-checked'), 'true');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.selectionStart === 3);
    assert.equal(await field.evaluate((box) => box.selectionEnd), 7);
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.getByRole('radio', { name: 'Action' }).waitFor();
    assert.equal(await captureLine(page).inputValue(), 'Staff Fridays @jonas by 1 February 2027');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Captured last' }).getByText('Staff Fridays').waitFor();
    const view = (await host.call('view', {})).ok;
    const { action } = view.review.actions.at(-1);
    assert.deepEqual([action.text, action.due, action.state], ['Staff Fridays', '2027-02-01', 'open']);
    assert.equal(view.people.find((one) => one.id === action.owner).name, 'Jonas Weber');
  },

  'a folded panel opens for the line and folds again': async ({ page }) => {
    await sample(page);
    await page.setViewportSize({ width: 1024, height: 768 });
    await captureLine(page).waitFor({ state: 'hidden' });
    await page.keyboard.press('p');
    await page.getByRole('radio', { name: 'Park' }).waitFor();
    await page.keyboard.type('Who pays for the enrichment contract?');
    await page.keyboard.press('Enter');
    await captureLine(page).waitFor({ state: 'hidden' });
  },

  'an initiative is added by keys and can’t end before it starts': async ({ page, host }) => {
    await sample(page);
    await go(page, 'Campaigns');
    await page.getByRole('button', { name: 'Add an initiative' }).click();
    await page.keyboard.type('Partner webinar');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'New initiative' }).press('Escape');
    await page.getByRole('textbox', { name: 'Budget of “Partner webinar”' }).fill('12k');
    await page.getByRole('textbox', { name: 'SQOs expected of “Partner webinar”' }).fill('4');
    await page.keyboard.press('Escape');
    await page.getByText('107 SQOs expected for USD 205,000.').waitFor();
    const { initiatives } = await review(host);
    assert.equal(initiatives.at(-1).budget, 'USD 12,000');
    const first = initiatives[0].initiative;
    const refused = await host.call('change', {
      change: { set: { target: `initiative/${first.id}/end`, value: '2027-01-01' } },
    });
    assert.match(refused.error.message, /must not be before the start/);
  },

  'a solved issue asks by what, and a removed one comes back with undo': async ({ page, host }) => {
    await sample(page);
    await go(page, 'Issues and risks', 'Issues');
    await page
      .getByRole('combobox', { name: /^What became of “Two lists/ })
      .or(page.getByRole('button', { name: /^What became of “Two lists/ }))
      .first()
      .click();
    await page.getByRole('option', { name: 'Solved' }).click();
    const by = page.getByRole('textbox', { name: /^What solved “Two lists/ });
    await by.fill('One list, kept by Maya.');
    await by.press('Escape');
    await page.getByText('Saved').waitFor();
    const solved = (await review(host)).issues.find((one) => one.issue.text.startsWith('Two lists')).issue;
    assert.deepEqual([solved.fate, solved.solved_by], ['solved', 'One list, kept by Maya.']);
    const issue = page.getByRole('textbox', { name: 'Issue', exact: true }).first();
    await issue.fill('');
    await issue.press('Backspace');
    const live = page.getByRole('textbox', { name: /^Issue$/ });
    await live.nth(4).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.getByText(/^Undone/).waitFor();
    assert.equal((await review(host)).issues.length, 5);
  },

  'what changed is told for one side or both, and leads to its field': async ({ page }) => {
    await sample(page);
    await go(page, 'Record', 'What changed');
    const answered = page.getByRole('region', { name: 'Since each side’s last yes' });
    const limit = answered.getByRole('button', { name: 'Time limit', exact: true });
    await limit.waitFor();
    await page.getByText('Marketing', { exact: true }).click();
    await page.getByText('Nothing has changed since anybody said yes.').waitFor();
    await page.getByText('Sales', { exact: true }).click();
    await limit.click();
    await page.waitForFunction(() => document.activeElement?.value === '4 working hours');
  },

  'a decision leads to the field it changed': async ({ page }) => {
    await sample(page);
    await go(page, 'Record', 'Decisions');
    await page.getByRole('button', { name: /^MQL: time limit/ }).click();
    await page.waitForFunction(() => document.activeElement?.value === '4 working hours');
  },

  'the strip shows thirteen weeks and where a holiday moves a meeting': async ({ page, host }) => {
    await sample(page);
    await host.call('change', { change: { set: { target: 'company/holidays', value: '2027-02-02' } } });
    await go(page, 'Handoff', 'Rhythm');
    await page.getByRole('textbox', { name: 'Minutes of “Weekly pipeline sync”' }).fill('45');
    await page.keyboard.press('Escape');
    await page.getByText(/Weekly pipeline sync, Wed 3 Feb: put off from Tue 2 Feb/).waitFor();
    const { weeks, rituals } = await review(host);
    assert.equal(weeks.length, 13);
    assert.equal(rituals[0].hours, '09:30 to 10:15');
  },
};

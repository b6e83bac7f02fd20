/** Holidays from a calendar file: looked at first, then added. */
import assert from 'node:assert/strict';
import { clean } from './axe.mjs';

const CALENDAR = [
  'BEGIN:VCALENDAR',
  ...['20270326 Good Friday', '20270329 Easter Monday'].flatMap((line) => [
    'BEGIN:VEVENT',
    `DTSTART;VALUE=DATE:${line.slice(0, 8)}`,
    `SUMMARY:${line.slice(9)}`,
    'END:VEVENT',
  ]),
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20271125',
  'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
  'SUMMARY:Thanksgiving',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

const open = async (page) => {
  await page.getByRole('button', { name: 'Look around a sample' }).click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Agenda/ })
    .click();
  await page.getByRole('tab', { name: 'Company' }).click();
};
const choose = (page, name, text) =>
  page
    .getByLabel('Calendar file')
    .setInputFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(text) });

export default {
  'a calendar file shows what it would add, adds it as one step, and names what it leaves out': async ({
    page,
    host,
  }) => {
    await open(page);
    const before = (await host.call('view', {})).ok.company.holidays;
    await choose(page, 'holidays.ics', CALENDAR);
    await page.getByText(/to add/).waitFor();
    await page.getByText(/“Thanksgiving” repeats in a way that is not read/).waitFor();
    await clean(page, 'a calendar that was read');
    assert.equal((await host.call('view', {})).ok.company.holidays, before);
    await page.getByRole('button', { name: /^Add \d+ days?$/ }).click();
    await page.getByText(/to add/).waitFor({ state: 'detached' });
    const after = (await host.call('view', {})).ok;
    assert.ok(['2027-03-26', '2027-03-29'].every((day) => after.company.holidays.split(' ').includes(day)));
    assert.equal(after.undo.name, 'edit holidays');
    await choose(page, 'holidays.ics', CALENDAR);
    await page.getByText(/all are there already/).waitFor();
    assert.equal(await page.getByRole('button', { name: /^Add \d+ day/ }).count(), 0);
  },

  'a file that is no calendar is refused in words': async ({ page }) => {
    await open(page);
    await choose(page, 'photo.ics', 'not a calendar');
    await page.getByRole('alert').getByText('This file is no calendar.').waitFor();
  },
};

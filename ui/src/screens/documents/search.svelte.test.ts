import { expect, test } from 'vitest';
import type { Match } from '../../host/bindings';
import { Search } from './search.svelte';
import { Viewer } from './viewer.svelte';

const on = (page: number): Match => ({ page, areas: [{ x: 0, y: 0, width: 1, height: 1 }] });
const started = (find: (text: string) => Match[] | Promise<Match[]>) => {
  const viewer = new Viewer(() => Promise.reject(new Error('no pages here')));
  viewer.cards = Array.from({ length: 9 }, (_, at) => ({ print: `p${at}`, heading: '' }));
  const search = new Search(viewer, async ({ text }) => ({ matches: await find(text) }));
  search.open = true;
  return { viewer, search };
};

test('a search shows the first place from the page looked at, and goes round', async () => {
  const { viewer, search } = started(() => [on(1), on(4), on(4), on(8)]);
  viewer.turn(3);
  search.text = 'MQL';
  await search.run(true);
  expect([search.at, viewer.at]).toEqual([1, 4]);
  search.step(1);
  expect([search.at, viewer.at]).toEqual([2, 4]);
  search.step(1);
  search.step(1);
  expect([search.at, viewer.at]).toEqual([0, 1]);
  search.step(-1);
  expect([search.at, viewer.at]).toEqual([3, 8]);
});

test('a changed document keeps the place and turns no page', async () => {
  let places = [on(1), on(4), on(8)];
  const { viewer, search } = started(() => places);
  search.text = 'MQL';
  await search.run(true);
  search.step(-1);
  viewer.turn(5);
  places = [on(1)];
  await search.run(false);
  expect([search.at, viewer.at]).toEqual([0, 5]);
});

test('an answer that was overtaken is dropped, and no words have no places', async () => {
  const answers: ((matches: Match[]) => void)[] = [];
  const { search } = started(() => new Promise((resolve) => answers.push(resolve)));
  search.text = 'M';
  const first = search.run(true);
  search.text = 'MQ';
  const second = search.run(true);
  answers[1]?.([on(2)]);
  answers[0]?.([on(1), on(1)]);
  await Promise.all([first, second]);
  expect(search.matches).toEqual([on(2)]);
  search.text = ' ';
  await search.run(true);
  expect(search.matches).toEqual([]);
});

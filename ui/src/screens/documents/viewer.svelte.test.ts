import { beforeEach, describe, expect, test } from 'vitest';
import type { DocumentRequest, Preview } from '../../host/bindings';
import { HostError } from '../../host/host';
import { fitting, SIZES, Viewer, zoomed } from './viewer.svelte';

const preview = (title: string, pages: number): Preview => ({
  document: 'definitions',
  title,
  pages: Array.from({ length: pages }, (_, at) => ({ svg: '<svg/>', text: `${title} ${at + 1}` })),
  missing: [],
});
const REQUEST: DocumentRequest = { document: 'definitions', paper: 'a4' };
const made: string[] = [];
const revoked: string[] = [];
beforeEach(() => {
  made.length = 0;
  revoked.length = 0;
  URL.createObjectURL = () => {
    made.push(`blob:${made.length}`);
    return made.at(-1) ?? '';
  };
  URL.revokeObjectURL = (picture) => {
    revoked.push(picture);
  };
});

describe('a viewer', () => {
  test('makes a picture of each page and lets go of the ones before', async () => {
    const viewer = new Viewer(() => Promise.resolve(preview('Definitions', 3)));
    await viewer.load(REQUEST);
    expect(viewer.pages.map((page) => page.text)).toEqual([
      'Definitions 1',
      'Definitions 2',
      'Definitions 3',
    ]);
    expect(viewer.counts.definitions).toBe(3);
    await viewer.load(REQUEST);
    expect(revoked).toEqual(made.slice(0, 3));
    viewer.close();
    expect(revoked).toEqual(made);
  });

  test('stays on a page that exists when the document gets shorter', async () => {
    let pages = 9;
    const viewer = new Viewer(() => Promise.resolve(preview('Definitions', pages)));
    await viewer.load(REQUEST);
    viewer.turn(100);
    expect(viewer.at).toBe(8);
    pages = 4;
    await viewer.load(REQUEST);
    expect(viewer.at).toBe(3);
    viewer.turn(-1);
    expect(viewer.at).toBe(0);
  });

  test('drops an answer that was overtaken', async () => {
    const answers: ((preview: Preview) => void)[] = [];
    const viewer = new Viewer(() => new Promise((resolve) => answers.push(resolve)));
    const first = viewer.load(REQUEST);
    const second = viewer.load(REQUEST);
    answers[1]?.(preview('new', 1));
    answers[0]?.(preview('old', 1));
    await Promise.all([first, second]);
    expect(viewer.title).toBe('new');
  });

  test('says why there are no pages and mends itself', async () => {
    let broken = true;
    const viewer = new Viewer(() =>
      broken
        ? Promise.reject(new HostError('internal', 'The pages could not be set.'))
        : Promise.resolve(preview('Definitions', 1)),
    );
    await viewer.load(REQUEST);
    expect(viewer.refusal?.message).toBe('The pages could not be set.');
    broken = false;
    await viewer.load(REQUEST);
    expect(viewer.refusal).toBeUndefined();
    expect(viewer.pages).toHaveLength(1);
  });
});

test('a whole page fits into its room, whichever edge is short', () => {
  expect(fitting('a4', SIZES.a4.width, 10_000)).toBe(1);
  expect(fitting('a4', 10_000, SIZES.a4.height / 2)).toBe(0.5);
});

test('zoom goes by steps and stops at the ends', () => {
  expect(zoomed(0.6, 1)).toBe(0.67);
  expect(zoomed(0.6, -1)).toBe(0.5);
  expect(zoomed(1, 1)).toBe(1.25);
  expect(zoomed(3, 1)).toBe(3);
  expect(zoomed(0.25, -1)).toBe(0.25);
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { Preview, PreviewRequest } from '../../host/bindings';
import { HostError } from '../../host/host';
import { scaled, Viewer, zoomed } from './viewer.svelte';

/** A host with a document whose pages look as their names say; it keeps to what it is asked. */
const host = (prints: string[]) => (request: PreviewRequest) =>
  Promise.resolve<Preview>({
    document: request.document,
    title: 'Definitions',
    draft: true,
    width: 595,
    height: 842,
    missing: [],
    cards: prints.map((print) => ({ print, heading: `About ${print}` })),
    pages: request.pages
      .flatMap((at) => prints[at] ?? [])
      .filter((print) => !request.known.includes(print))
      .map((print) => ({ print, svg: `<svg>${print}</svg>`, lines: [], paragraphs: [print], fields: [] })),
  });
const named = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `p${from + at}`);
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
  test('keeps the pictures of pages that stay as they are', async () => {
    const prints = named(0, 3);
    const viewer = new Viewer(host(prints));
    viewer.sight = [0, 2];
    await viewer.load();
    expect([0, 1, 2].map((at) => viewer.picture(at)?.paragraphs[0])).toEqual(prints);
    expect(viewer.known.definitions).toEqual({ pages: 3, draft: true });
    const first = viewer.picture(0)?.picture;
    prints[1] = 'changed';
    await viewer.load();
    expect(made).toHaveLength(4);
    expect(viewer.picture(0)?.picture).toBe(first);
    expect(viewer.picture(1)?.paragraphs[0]).toBe('changed');
    viewer.close();
    expect(new Set(revoked)).toEqual(new Set(made));
  });

  test('of a long document has only what is in sight and a little more', async () => {
    let asked = 0;
    const answer = host(named(0, 2000));
    const viewer = new Viewer((request) => {
      asked += 1;
      return answer(request);
    });
    viewer.sight = [0, 7];
    await viewer.load();
    expect(made).toHaveLength(8);
    await viewer.see();
    expect(asked).toBe(1);
    for (let first = 10; first < 1000; first += 10) {
      viewer.sight = [first, first + 9];
      await viewer.see();
      expect(viewer.picture(first + 9)).toBeDefined();
    }
    expect(made.length - revoked.length).toBeLessThan(80);
    viewer.turn(1500);
    await viewer.see();
    expect(viewer.picture(1500)?.paragraphs).toEqual(['p1500']);
  });

  test('stays on a page that exists when the document gets shorter', async () => {
    const prints = named(0, 9);
    const viewer = new Viewer(host(prints));
    await viewer.load();
    viewer.turn(100);
    expect(viewer.at).toBe(8);
    prints.length = 4;
    await viewer.load();
    expect(viewer.at).toBe(3);
    viewer.turn(-1);
    expect(viewer.at).toBe(0);
  });

  test('drops an answer that was overtaken', async () => {
    const answers: ((preview: Preview) => void)[] = [];
    const viewer = new Viewer(() => new Promise((resolve) => answers.push(resolve)));
    const preview = await host(['p0'])({ document: 'definitions', paper: 'a4', pages: [], known: [] });
    const [first, second] = [viewer.load(), viewer.load()];
    answers[1]?.({ ...preview, title: 'new' });
    answers[0]?.({ ...preview, title: 'old' });
    await Promise.all([first, second]);
    expect(viewer.title).toBe('new');
  });

  test('says why there are no pages and mends itself', async () => {
    let broken = true;
    const answer = host(['p0']);
    const viewer = new Viewer((request) =>
      broken ? Promise.reject(new HostError('internal', 'The pages could not be set.')) : answer(request),
    );
    await viewer.load();
    expect(viewer.refusal?.message).toBe('The pages could not be set.');
    broken = false;
    await viewer.load();
    expect(viewer.refusal).toBeUndefined();
    expect(viewer.cards).toHaveLength(1);
  });
});

test('a page fits into its room, whichever edge is short, or into its width', () => {
  const page = { width: 600, height: 900 };
  expect(scaled('page', page, { width: 800, height: 10_000 })).toBe(1);
  expect(scaled('page', page, { width: 10_000, height: 600 })).toBe(0.5);
  expect(scaled('width', page, { width: 400, height: 1 })).toBe(0.5);
  expect(scaled(2, page, { width: 1, height: 1 })).toBe(2);
});

test('zoom goes by steps and stops at the ends', () => {
  expect(zoomed(0.6, 1)).toBe(0.67);
  expect(zoomed(0.7, -1)).toBe(0.67);
  expect(zoomed(1, 1)).toBe(1.25);
  expect(zoomed(3, 1)).toBe(3);
  expect(zoomed(0.5, -1)).toBe(0.5);
});

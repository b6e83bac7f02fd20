import { expect, test } from 'vitest';
import { exportedText } from './exported';

const file = (name: string, pages: number, missing: string[] = [], removed = 0) => ({
  document: 'definitions' as const,
  name,
  pages,
  bytes: 1,
  missing,
  removed,
});

test('each file is named with its pages and its folder', () => {
  expect(
    exportedText({
      written: [file('Definitions.pdf', 16), file('Plan.pdf', 1)],
      folder: '/home/ines/Reviews',
    }),
  ).toEqual([
    'Exported Definitions.pdf, 16 pages, to /home/ines/Reviews',
    'Exported Plan.pdf, 1 page, to /home/ines/Reviews',
  ]);
});

test('a workspace has a folder and no pages', () => {
  const written = [{ ...file('Kestrel.accord', 0), document: null }];
  expect(exportedText({ written, folder: '/home/ines' })).toEqual(['Shared Kestrel.accord, to /home/ines']);
});

test('characters that no page can show are counted', () => {
  const written = [file('a.pdf', 2, [], 2), file('b.pdf', 2, [], 1)];
  expect(exportedText({ written, folder: 'x' }).at(-1)).toBe('Left out 3 characters that no page can show');
});

test('characters that were not printed are named once', () => {
  const written = [file('a.pdf', 2, ['🎉']), file('b.pdf', 2, ['🎉'])];
  expect(exportedText({ written, folder: 'x' }).at(-1)).toBe('No face here can show 🎉');
});

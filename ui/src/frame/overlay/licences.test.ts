import { expect, test } from 'vitest';
import made from '../../../package.json';
import { FONTS, PACKAGES, PROGRAM } from './licences';

const installed = import.meta.glob<{ name: string; license: string }>(
  [
    '../../../node_modules/{svelte,bits-ui}/package.json',
    '../../../node_modules/{@internationalized/date,@lucide/svelte,@tauri-apps/api}/package.json',
  ],
  { eager: true },
);

test('every package the window is built from is named with the licence it has', () => {
  const built = Object.keys(made.dependencies).filter((name) => !name.startsWith('@fontsource'));
  expect(PACKAGES.map((part) => part.name)).toEqual(built.sort());
  const found = Object.values(installed).map(({ name, license }) => [name, license]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(PACKAGES.map(({ name, licence }) => [name, licence])),
  );
});

test('the texts are those of the licences named', () => {
  expect(PROGRAM.text).toMatch(/^MIT License/);
  for (const font of FONTS) expect(font.text).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/i);
});

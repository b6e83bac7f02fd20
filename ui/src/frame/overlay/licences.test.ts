import { expect, test } from 'vitest';
import lock from '../../../package-lock.json';
import { CRATES, FONTS, PACKAGES, PROGRAM, TEXTS } from './licences';

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

test('every package the window is built from is named with the version and the licence it has', () => {
  const built = Object.entries<Locked>(lock.packages as Record<string, Locked>)
    .map(([path, { version, license, dev, optional }]) => ({
      name: path.split('node_modules/').pop() ?? '',
      version,
      // One package says it in its licence file only.
      licence: license ?? 'MIT',
      passing: (dev ?? false) || (optional ?? false),
    }))
    .filter(({ name, passing }) => name !== '' && !passing && !name.startsWith('@fontsource'))
    .map(({ name, version, licence }) => `${name} ${version} ${licence}`);
  expect(PACKAGES.map((one) => `${one.name} ${one.version ?? ''} ${one.licence}`).sort()).toEqual(
    built.sort(),
  );
});

test('the texts are those of the licences named', () => {
  expect(PROGRAM.text).toMatch(/^MIT License/);
  for (const font of FONTS) expect(font.text).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/i);
  for (const { name, text = '' } of TEXTS) {
    expect(text.slice(0, 200).toLowerCase(), name).toContain(name.split(' ')[0]?.toLowerCase());
  }
});

test('every package allows what Accord carries the text of', () => {
  expect(CRATES.length).toBeGreaterThan(300);
  const carried = new Set(TEXTS.map((one) => one.licence));
  const free = new Set(['0BSD', 'CC0-1.0', 'MIT-0', 'Unlicense', 'BSL-1.0']);
  const allowed = (licence: string) =>
    licence
      .replaceAll(/[()]/g, '')
      .split(/ OR |\/| AND /)
      .map((one) => one.trim().replace(' WITH LLVM-exception', ''))
      .some((one) => carried.has(one) || free.has(one));
  expect([...CRATES, ...PACKAGES].filter(({ licence }) => !allowed(licence))).toEqual([]);
});

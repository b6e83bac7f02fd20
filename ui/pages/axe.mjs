/** axe on what a page shows: every rule of WCAG 2.2 A and AA, and the best practices but one. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Throws when axe finds something. `region` is off: menus stand at the end of the body, outside every landmark. */
export const clean = async (page, where) => {
  await page.evaluate(source);
  // A colour on its way from one to the other is neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)));
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run({ rules: { region: { enabled: false } } }),
  );
  if (violations.length === 0) return;
  const told = violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join('\n    ')}`);
  throw new Error(`axe, ${where}:\n  ${told.join('\n  ')}`);
};

/** Throws when something is wider than the window. */
export const fits = async (page, where) => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) throw new Error(`${where}: ${over} px wider than the window`);
};

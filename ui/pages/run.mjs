/** Runs every page test: the built interface in Chromium over accord-cli. Last line: "N passed, N failed". */
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openPage } from './browser.mjs';
import { startHost } from './host.mjs';
import { serve } from './serve.mjs';

/** So many at once: each has a browser and a host of its own, and waits for either most of the time. */
const AT_ONCE = Math.min(availableParallelism(), 3);

const only = process.argv[2];
const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.page.mjs')).sort();
const site = await serve();
const tests = [];
for (const file of files) {
  const { default: found } = await import(join(import.meta.dirname, file));
  for (const [name, test] of Object.entries(found)) {
    if (!only || `${file} ${name}`.includes(only)) tests.push({ name, test });
  }
}

/** Runs a test; true when it passed. */
const passes = async ({ name, test }) => {
  const host = await startHost();
  const window = await openPage(site.address, host);
  try {
    await test({ ...window, host });
    if (window.problems.length > 0) throw new Error(`the page complained: ${window.problems.join(' | ')}`);
    console.log(`ok   ${name}`);
    return true;
  } catch (error) {
    console.log(`FAIL ${name}\n     ${error.stack ?? error}`);
    if (process.env.ACCORD_PAGES_SHOTS) {
      const at = join(process.env.ACCORD_PAGES_SHOTS, `${name.replaceAll(/\W+/g, '-')}.png`);
      await window.page.screenshot({ path: at });
    }
    return false;
  } finally {
    await window.close();
    await host.stop();
  }
};

let passed = 0;
const waiting = tests.values();
const work = async () => {
  for (const test of waiting) if (await passes(test)) passed += 1;
};
await Promise.all(Array.from({ length: AT_ONCE }, work));
site.stop();
const failed = tests.length - passed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Runs every page test: the built interface in Chromium over accord-cli. Last line: "N passed, N failed". */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openPage } from './browser.mjs';
import { startHost } from './host.mjs';
import { serve } from './serve.mjs';

const only = process.argv[2];
const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.page.mjs')).sort();
const site = await serve();
let passed = 0;
let failed = 0;
for (const file of files) {
  const { default: tests } = await import(join(import.meta.dirname, file));
  for (const [name, test] of Object.entries(tests)) {
    if (only && !`${file} ${name}`.includes(only)) continue;
    const host = await startHost();
    const window = await openPage(site.address, host);
    try {
      await test({ ...window, host });
      if (window.problems.length > 0) throw new Error(`the page complained: ${window.problems.join(' | ')}`);
      passed += 1;
      console.log(`ok   ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAIL ${name}\n     ${error.stack ?? error}`);
      if (process.env.ACCORD_PAGES_SHOTS) {
        const at = join(process.env.ACCORD_PAGES_SHOTS, `${name.replaceAll(/\W+/g, '-')}.png`);
        await window.page.screenshot({ path: at });
      }
    } finally {
      await window.close();
      await host.stop();
    }
  }
}
site.stop();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

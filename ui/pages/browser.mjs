/** Chromium with one page whose host is a child program, as the window's page has Tauri for a host. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/* Runs before the page's own script: what the window does to every page, and the way to the host. */
export const before = () => {
  const ask = (command, args) =>
    window.accordHost(command, args.request ?? null).then((answer) => {
      if ('error' in answer) throw answer.error;
      return answer.ok;
    });
  window.__TAURI_INTERNALS__ = { invoke: ask };
  Object.freeze(Object.prototype);
};

/** Opens the page at an address on a host; `problems` gathers what the console and the policy complained of. */
export const openPage = async (address, host, options = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'accord-chromium-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ARGS,
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(20_000);
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.exposeFunction('accordHost', (command, request) => host.call(command, request));
  await page.addInitScript(before);
  await page.goto(address);
  return {
    page,
    problems,
    close: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** Serves the built files as the window does: under the real content security policy, read from its configuration. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
const UI = join(import.meta.dirname, '..');

/** The policy of the window. */
export const policy = async () => {
  const config = JSON.parse(await readFile(join(UI, '../src-tauri/tauri.conf.json'), 'utf8'));
  const csp = config.app.security.csp;
  return typeof csp === 'string'
    ? csp
    : Object.entries(csp)
        .map(([name, value]) => `${name} ${[value].flat().join(' ')}`)
        .join('; ');
};

/** Starts serving; gives the address and how to stop. */
export const serve = async () => {
  const csp = await policy();
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://page').pathname);
    const file = path === '/' ? '/index.html' : path;
    try {
      const body = await readFile(join(UI, 'dist', file));
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': csp,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
};

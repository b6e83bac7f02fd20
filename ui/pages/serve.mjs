/** Serves the built files as the window does: under the real content security policy, read from its configuration. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';

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

/** The built files by their path, read once: a build beside the tests must not pull them away. */
const built = async () => {
  const root = join(UI, 'dist');
  const files = new Map();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files.set(`/${relative(root, path).replaceAll('\\', '/')}`, await readFile(path));
  }
  return files;
};

/** Starts serving; gives the address and how to stop. */
export const serve = async () => {
  const [csp, files] = await Promise.all([policy(), built()]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    const file = pathname === '/' ? '/index.html' : pathname;
    const body = files.get(file);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': csp,
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
};

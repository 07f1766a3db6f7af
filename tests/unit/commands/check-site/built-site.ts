import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersOf } from '../../../../src/outputs/headers.ts';

const page = (title: string): string =>
  `<!doctype html><title>${title}</title><link rel="canonical" href="https://news.example.org/"><p>${'Words. '.repeat(400)}`;

const files: Readonly<Record<string, string>> = {
  'index.html': page('Front'),
  '404.html': page('Not found'),
  'about/index.html': page('About'),
  'articles/rain/index.html': page('Rain'),
  'articles/rain.bib': '@article{rain}',
  'articles/rain.csl.json': '[]',
  'embed/quotes/a/index.html': page('A'),
  'feeds/articles.xml': `<feed>${'<entry/>'.repeat(400)}</feed>`,
  'feeds/articles.json': '{}',
  'quotes.json': '{}',
  'events.ics': 'BEGIN:VCALENDAR',
  'manifest.webmanifest': '{}',
  'icon.svg': '<svg/>',
  '_astro/site.abc.css': 'a{}',
  '_astro/site.abc.js': '1',
  '.verbatim': 'digest',
  _headers: '',
};

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** The faults that a server can have. */
export interface Faults {
  /** Headers by path, or for all paths under `*`; `undefined` omits a header. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
  /** What is served instead of a file; `undefined` if the file is missing. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  readonly isPlain?: boolean;
  readonly hasNoRedirect?: boolean;
  readonly sendsAgain?: boolean;
  readonly notFoundStatus?: number;
}

/** Serves a small built site from a temporary folder, correctly except for the given faults. */
export async function serveBuiltSite(faults: Faults = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-published-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const server = createServer((request, response) => answer(folder, faults, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    front: new URL(`http://127.0.0.1:${port}/`),
    folder,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

function answer(
  folder: string,
  faults: Faults,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = (request.url ?? '/').slice(1);
  const isPage = path === '' || path.endsWith('/');
  const file = isPage ? `${path}index.html` : path;
  if (`${path}/index.html` in files && !faults.hasNoRedirect) {
    response.writeHead(301, { Location: `/${path}/` }).end();
    return;
  }
  const exists = file in files && !(file in (faults.files ?? {}) && !faults.files?.[file]);
  const text = faults.files?.[file] ?? readFileSync(join(folder, exists ? file : '404.html'));
  const ending = /[^.]*$/.exec(exists ? file : '404.html')?.[0] ?? '';
  const headers = Object.entries({
    'Content-Type': types[ending],
    ETag: '"1"',
    ...headersOf(path),
    ...faults.headers?.['*'],
    ...faults.headers?.[path],
  });
  for (const [name, value] of headers) if (value !== undefined) response.setHeader(name, value);
  // Some servers send everything again if asked with `no-cache`.
  const isReload = request.headers['cache-control'] === 'no-cache';
  if (request.headers['if-none-match'] === '"1"' && !isReload && !faults.sendsAgain) {
    response.writeHead(304).end();
    return;
  }
  response.statusCode = exists ? 200 : (faults.notFoundStatus ?? 404);
  if (faults.isPlain) response.end(text);
  else response.setHeader('Content-Encoding', 'gzip').end(gzipSync(text));
}

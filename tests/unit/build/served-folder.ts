import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { serve, type Served } from '../../../src/build/serve.ts';

/** A small site, rewritten for each test, and its server. */
export interface ServedFolder {
  /** The absolute path of a file, given relative to the folder that contains the site's `dist`. */
  readonly at: (path: string) => string;
  readonly write: (path: string, content: string) => void;
  /** Serves the site until the test ends. */
  readonly startServer: (base?: string) => Promise<Served>;
}

/** Writes the site before each test in a file, and stops its servers after each test. */
export function servedFolder(): ServedFolder {
  let folder: string;
  let running: Served[];
  const at = (path: string): string => join(folder, path);
  const write = (path: string, content: string): void => {
    mkdirSync(at(join(path, '..')), { recursive: true });
    writeFileSync(at(path), content);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-serve-'));
    running = [];
    write('dist/index.html', 'front page');
    write('dist/articles/one/index.html', 'article');
    write('dist/404.html', 'no such page');
    write('dist/feed.xml', '<feed/>');
    write('dist/feeds/quotes.xml', '<feed/>');
    write('dist/quotes/one.bib', '@misc{one}');
    write('dist/embed/one/index.html', 'framed');
    write('secret.txt', 'secret');
  });
  afterEach(async () => {
    await Promise.allSettled(running.map((served) => served.close()));
    rmSync(folder, { recursive: true });
  });
  return {
    at,
    write,
    startServer: async (base) => {
      const served = await serve(at('dist'), 0, base === undefined ? {} : { base });
      running.push(served);
      return served;
    },
  };
}

/** The response to an address; redirects are not followed. */
export async function get(
  url: string,
): Promise<{ status: number; type: string | null; body: string }> {
  const response = await fetch(url, { redirect: 'manual' });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: await response.text(),
  };
}

/** Requests a path unchanged; `fetch` would normalize it. */
export function rawRequest(
  url: string,
  path: string,
  headers = {},
  method = 'GET',
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, headers, method }, (response) => {
      response.resume();
      resolve(response);
    })
      .on('error', reject)
      .end();
  });
}

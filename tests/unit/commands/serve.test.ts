import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../../src/commands/serve.ts';

let folder: string;
let running: Served[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-serve-'));
  running = [];
  write('dist/index.html', 'front page');
  write('dist/articles/one/index.html', 'article');
  write('dist/404.html', 'no such page');
  write('dist/feed.xml', '<feed/>');
  write('secret.txt', 'secret');
});

afterEach(async () => {
  await Promise.all(running.map((served) => served.close()));
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function started(base?: string): Promise<Served> {
  const served = await serve(join(folder, 'dist'), 0, base === undefined ? {} : { base });
  running.push(served);
  return served;
}

async function get(url: string): Promise<{ status: number; type: string | null; body: string }> {
  const response = await fetch(url, { redirect: 'manual' });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: await response.text(),
  };
}

/** Asks for a path as it is written, which `fetch` would tidy first. */
function statusOfRaw(url: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('at the root of the host', () => {
  test('the front page and pages in folders are found', async () => {
    const { url } = await started();
    expect(await get(url)).toEqual({
      status: 200,
      type: 'text/html;charset=utf-8',
      body: 'front page',
    });
    expect(await get(`${url}articles/one/?from=feed`)).toMatchObject({
      status: 200,
      body: 'article',
    });
  });

  test('a file is sent with its own type', async () => {
    const { url } = await started();
    expect(await get(`${url}feed.xml`)).toMatchObject({
      status: 200,
      type: expect.stringContaining('xml') as unknown,
    });
  });

  test('an unknown address gets the 404 page with status 404', async () => {
    const { url } = await started();
    expect(await get(`${url}nowhere/`)).toEqual({
      status: 404,
      type: 'text/html;charset=utf-8',
      body: 'no such page',
    });
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%'])(
    'nothing outside the folder is given away: %s',
    async (path) => {
      const { url } = await started();
      expect(await statusOfRaw(url, path)).toBe(404);
    },
  );

  test('a new build shows at once', async () => {
    const { url } = await started();
    await get(url);
    write('dist/index.html', 'new front page');
    expect(await get(url)).toMatchObject({ body: 'new front page' });
  });
});

describe('under a base', () => {
  test('pages are found below it and nowhere else', async () => {
    const { url } = await started('/news/');
    expect(new URL(url).pathname).toBe('/news/');
    expect(await get(`${url}articles/one/`)).toMatchObject({ status: 200, body: 'article' });
    expect(await get(new URL('/articles/one/', url).href)).toMatchObject({ status: 404 });
    expect(await get(new URL('/newsarticles/one/', url).href)).toMatchObject({ status: 404 });
  });

  test('the base without its slash leads to the front page', async () => {
    const { url } = await started('/news/');
    const response = await fetch(url.slice(0, -1));
    expect({ url: response.url, body: await response.text() }).toEqual({ url, body: 'front page' });
  });
});

test('a port that is taken is refused', async () => {
  const { url } = await started();
  const port = Number(new URL(url).port);
  await expect(serve(join(folder, 'dist'), port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a closed server answers no more, and frees its port', async () => {
  const first = await started();
  running = [];
  await get(first.url);
  await first.close();
  await expect(fetch(first.url)).rejects.toThrow();
  const again = await serve(join(folder, 'dist'), Number(new URL(first.url).port));
  running.push(again);
  expect(again.url).toBe(first.url);
});

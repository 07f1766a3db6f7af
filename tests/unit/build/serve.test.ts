import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../../src/build/serve.ts';
import { headersOf } from '../../../src/outputs/headers.ts';

let folder: string;
let running: Served[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-serve-'));
  running = [];
  write('dist/index.html', 'front page');
  write('dist/articles/one/index.html', 'article');
  write('dist/404.html', 'no such page');
  write('dist/feed.xml', '<feed/>');
  write('dist/embed/one/index.html', 'framed');
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

/** Requests a path as it is written; `fetch` would normalize it. */
function raw(url: string, path: string, headers = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response);
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
      expect((await raw(url, path)).statusCode).toBe(404);
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

describe('the headers', () => {
  const sent = ({ headers }: IncomingMessage, file: string) =>
    Object.fromEntries(
      Object.keys(headersOf(file)).map((name) => [name, headers[name.toLowerCase()]]),
    );

  test.each([
    ['/', '', 200],
    ['/articles/one/', 'articles/one/', 200],
    ['/articles/one/?q=embed/', 'articles/one/', 200],
    ['/embed/one/', 'embed/one/', 200],
    ['/feed.xml', 'feed.xml', 200],
    ['/embed/../articles/one/', 'articles/one/', 200],
    ['/embed/%2e%2e/articles/one/', 'articles/one/', 200],
    ['/embed\\..\\articles\\one\\', 'articles/one/', 200],
    ['/nowhere/', 'nowhere/', 404],
  ])('%s is sent with those of “%s”', async (path, file, status) => {
    const { url } = await started();
    const response = await raw(url, path);
    expect(response.statusCode).toBe(status);
    expect(sent(response, file)).toEqual(headersOf(file));
    expect(response.headers['x-frame-options']).toBe(file === 'embed/one/' ? undefined : 'DENY');
  });

  test('are those of the same path under a base', async () => {
    const { url } = await started('/news/');
    expect(sent(await raw(url, '/news/embed/one/'), 'embed/one/')).toEqual(headersOf('embed/one/'));
    expect((await raw(url, '/news')).headers['x-frame-options']).toBe('DENY');
  });

  test('are also sent if the reader has the file already', async () => {
    const { url } = await started();
    const { etag } = (await raw(url, '/')).headers;
    const again = await raw(url, '/', { 'if-none-match': etag });
    expect(again.statusCode).toBe(304);
    expect(sent(again, '')).toEqual(headersOf(''));
  });

  test('a request without a valid address is refused, and the server keeps running', async () => {
    const { url } = await started();
    expect((await raw(url, ':no-port')).statusCode).toBe(400);
    expect((await raw(url, '/')).statusCode).toBe(200);
  });
});

test('a port that is taken is refused', async () => {
  const { url } = await started();
  const port = Number(new URL(url).port);
  await expect(serve(join(folder, 'dist'), port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a closed server answers no requests and releases its port', async () => {
  const first = await started();
  running = [];
  await get(first.url);
  await first.close();
  await expect(fetch(first.url)).rejects.toThrow();
  const again = await serve(join(folder, 'dist'), Number(new URL(first.url).port));
  running.push(again);
  expect(again.url).toBe(first.url);
});

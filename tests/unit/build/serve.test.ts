import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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
  write('dist/feeds/quotes.xml', '<feed/>');
  write('dist/quotes/one.bib', '@misc{one}');
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

/** Requests a path unchanged; `fetch` would normalize it. */
function raw(url: string, path: string, headers = {}, method = 'GET'): Promise<IncomingMessage> {
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

describe('at the root of the host', () => {
  test('the front page and pages in folders are found', async () => {
    const { url } = await started();
    expect(await get(url)).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
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
      type: 'text/html; charset=utf-8',
      body: 'no such page',
    });
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%'])(
    'nothing outside the folder is served: %s',
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

describe('what browsers and programs request', () => {
  test.each([
    ['bytes=2-5', 206, 'ont '],
    ['bytes=-4', 206, 'page'],
    ['bytes=6-', 206, 'page'],
    ['bytes=6-99', 206, 'page'],
    ['bytes=0-0', 206, 'f'],
    ['bytes=5-2', 416, ''],
    ['bytes=99-', 416, ''],
    ['bytes=-0', 416, ''],
    ['bytes=a-b', 200, 'front page'],
    ['lines=1-2', 200, 'front page'],
    ['bytes=0-1,4-5', 200, 'front page'],
  ])('the range %s is answered with %s', async (range, status, body) => {
    const { url } = await started();
    const response = await fetch(url, { headers: { range } });
    expect({ status: response.status, body: await response.text() }).toEqual({ status, body });
    expect(await get(url)).toMatchObject({ status: 200, body: 'front page' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])(
    'the method %s is refused, and the allowed ones are named',
    async (method) => {
      const { url } = await started();
      const response = await raw(url, '/', {}, method);
      expect([response.statusCode, response.headers.allow]).toEqual([405, 'GET, HEAD']);
    },
  );

  test('HEAD gets the headers alone', async () => {
    const { url } = await started();
    const response = await fetch(url, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('10');
    expect(await response.text()).toBe('');
  });

  test('a folder without its slash leads to the one with it, with what follows', async () => {
    const { url } = await started('/news/');
    const response = await raw(url, '/news/articles/one');
    expect([response.statusCode, response.headers.location]).toEqual([301, '/news/articles/one/']);
  });

  test('a file that begins with a dot is not given away', async () => {
    write('dist/.verbatim', 'digest');
    write('dist/.hidden/file.txt', 'hidden');
    const { url } = await started();
    expect(await get(`${url}.verbatim`)).toMatchObject({ status: 404 });
    expect(await get(`${url}.hidden/file.txt`)).toMatchObject({ status: 404 });
  });

  test('only files whose names contain a digest are kept without another request', async () => {
    write('dist/_astro/site.abc.css', 'body{}');
    const { url } = await started();
    expect((await raw(url, '/_astro/site.abc.css')).headers['cache-control']).toContain(
      'immutable',
    );
    expect((await raw(url, '/')).headers['cache-control']).toBe('no-cache');
  });

  test.skipIf(process.platform !== 'linux')(
    'downloads that are cut off leave no file open',
    async () => {
      write('dist/large.txt', 'x'.repeat(20_000_000));
      const { url } = await started();
      const open = (): number =>
        readdirSync('/proc/self/fd').filter((descriptor) => isOpen(descriptor, 'large.txt')).length;
      for (let count = 0; count < 20; count += 1) {
        const controller = new AbortController();
        const response = await fetch(`${url}large.txt`, { signal: controller.signal });
        await response.body?.getReader().read();
        controller.abort();
      }
      await expect.poll(open).toBe(0);
    },
  );
});

/** Whether a descriptor of this process is that of a file with this name. */
function isOpen(descriptor: string, name: string): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`).endsWith(name);
  } catch {
    return false;
  }
}

test('while a new build takes the place of the old one, readers get one or the other', async () => {
  const dist = join(folder, 'dist');
  const { url } = await started();
  const pages = { old: 'o'.repeat(50_000), new: 'n'.repeat(70_000) };
  write('dist/index.html', pages.old);
  const stop = new AbortController();
  const reader = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const { status, body } = await get(url);
      expect(status).toBe(200);
      expect([pages.old, pages.new].includes(body)).toBe(true);
    }
  };
  const readers = Array.from({ length: 8 }, reader);
  for (let version = 0; version < 20; version += 1) {
    write('dist.next/index.html', version % 2 === 0 ? pages.new : pages.old);
    renameSync(dist, `${dist}.previous`);
    await new Promise((resolve) => setTimeout(resolve, 15));
    renameSync(`${dist}.next`, dist);
    rmSync(`${dist}.previous`, { recursive: true });
    await get(url);
  }
  stop.abort();
  await Promise.all(readers);
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

test('a file has the type that links to it name, also in part and unchanged, and a missing one that of a page', async () => {
  const { url } = await started();
  const typeOf = async (path: string, headers = {}): Promise<unknown> =>
    (await raw(url, path, headers)).headers['content-type'];
  expect(await typeOf('/feeds/quotes.xml')).toBe('application/atom+xml');
  expect(await typeOf('/quotes/one.bib', { Range: 'bytes=0-3' })).toBe(
    'application/x-bibtex;charset=utf-8',
  );
  expect(await typeOf('/feeds/nothing.xml')).toBe('text/html; charset=utf-8');
});

test.each([
  '//evil.example/%2f..',
  '//evil.example/%5c..',
  '/articles%2fone',
  '/%2f%2fevil.example/%2e%2e%2f',
])('%s does not lead to another host', async (path) => {
  const { url } = await started();
  const { statusCode, headers } = await raw(url, path);
  expect(statusCode).toBe(404);
  expect(headers.location).toBeUndefined();
});

test('a folder behind two slashes is on this host', async () => {
  const { url } = await started();
  expect((await raw(url, '//articles/one')).headers.location).toBe('/articles/one/');
});

test('that a file is missing is not kept, even where files never change', async () => {
  write('dist/_astro/site.abc.css', 'a{}');
  const { url } = await started();
  for (const [path, headers] of [
    ['/_astro/site.other.css', {}],
    ['/_astro/site.abc.css', { Range: 'bytes=9-' }],
    ['/_astro/site.abc.css', { 'If-Match': '"x"' }],
  ] as const)
    expect((await raw(url, path, headers)).headers['cache-control']).toBe('no-cache');
});

import { renameSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serve } from '../../../src/build/serve.ts';
import { get, rawRequest, servedFolder } from './served-folder.ts';

const { at, write, startServer } = servedFolder();

describe('at the root of the host', () => {
  test('the front page and pages in folders are found', async () => {
    const { url } = await startServer();
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
    const { url } = await startServer();
    expect(await get(`${url}feed.xml`)).toMatchObject({
      status: 200,
      type: expect.stringContaining('xml') as unknown,
    });
  });

  test('an unknown address gets the 404 page with status 404', async () => {
    const { url } = await startServer();
    expect(await get(`${url}nowhere/`)).toEqual({
      status: 404,
      type: 'text/html; charset=utf-8',
      body: 'no such page',
    });
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%'])(
    'nothing outside the folder is served: %s',
    async (path) => {
      const { url } = await startServer();
      expect((await rawRequest(url, path)).statusCode).toBe(404);
    },
  );

  test('a new build shows at once', async () => {
    const { url } = await startServer();
    await get(url);
    write('dist/index.html', 'new front page');
    expect(await get(url)).toMatchObject({ body: 'new front page' });
  });
});

test('while a new build replaces the old one, readers get one or the other', async () => {
  const dist = at('dist');
  const { url } = await startServer();
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
    const { url } = await startServer('/news/');
    expect(new URL(url).pathname).toBe('/news/');
    expect(await get(`${url}articles/one/`)).toMatchObject({ status: 200, body: 'article' });
    expect(await get(new URL('/articles/one/', url).href)).toMatchObject({ status: 404 });
    expect(await get(new URL('/newsarticles/one/', url).href)).toMatchObject({ status: 404 });
  });

  test('the base without its slash redirects to the front page', async () => {
    const { url } = await startServer('/news/');
    const response = await fetch(url.slice(0, -1));
    expect({ url: response.url, body: await response.text() }).toEqual({ url, body: 'front page' });
  });
});

test('a port that is taken is refused', async () => {
  const { url } = await startServer();
  const port = Number(new URL(url).port);
  await expect(serve(at('dist'), port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a closed server answers no requests and releases its port', async () => {
  const first = await serve(at('dist'), 0);
  await get(first.url);
  await first.close();
  await expect(fetch(first.url)).rejects.toThrow();
  const again = await serve(at('dist'), Number(new URL(first.url).port));
  expect(again.url).toBe(first.url);
  await again.close();
});

test.each([
  '//evil.example/%2f..',
  '//evil.example/%5c..',
  '/articles%2fone',
  '/%2f%2fevil.example/%2e%2e%2f',
])('%s does not lead to another host', async (path) => {
  const { url } = await startServer();
  const { statusCode, headers } = await rawRequest(url, path);
  expect(statusCode).toBe(404);
  expect(headers.location).toBeUndefined();
});

test('an address that begins with two slashes stays on this host', async () => {
  const { url } = await startServer();
  expect((await rawRequest(url, '//articles/one')).headers.location).toBe('/articles/one/');
});

test('an error is not cached, even where files never change', async () => {
  write('dist/_astro/site.abc.css', 'a{}');
  const { url } = await startServer();
  for (const [path, headers] of [
    ['/_astro/site.other.css', {}],
    ['/_astro/site.abc.css', { Range: 'bytes=9-' }],
    ['/_astro/site.abc.css', { 'If-Match': '"x"' }],
  ] as const)
    expect((await rawRequest(url, path, headers)).headers['cache-control']).toBe('no-cache');
});

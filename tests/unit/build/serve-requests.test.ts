import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { get, rawRequest, servedFolder } from './served-folder.ts';

const { at, write, startServer } = servedFolder();

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
    ['bytes=-10', 206, 'front page'],
    ['bytes=-11', 206, 'front page'],
    ['bytes=-99999999999999999999999', 206, 'front page'],
    ['bytes=a-b', 200, 'front page'],
    ['lines=1-2', 200, 'front page'],
    ['bytes=0-1,4-5', 200, 'front page'],
  ])('the range %s is answered with the status %s', async (range, status, body) => {
    const { url } = await startServer();
    const response = await fetch(url, { headers: { range } });
    expect({ status: response.status, body: await response.text() }).toEqual({ status, body });
    expect(await get(url)).toMatchObject({ status: 200, body: 'front page' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])(
    'the method %s is refused with a list of those allowed',
    async (method) => {
      const { url } = await startServer();
      const response = await rawRequest(url, '/', {}, method);
      expect([response.statusCode, response.headers.allow]).toEqual([405, 'GET, HEAD']);
    },
  );

  test('HEAD gets only the headers', async () => {
    const { url } = await startServer();
    const response = await fetch(url, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('10');
    expect(await response.text()).toBe('');
  });

  test('a folder’s address without a slash redirects to the one with it', async () => {
    const { url } = await startServer('/news/');
    const response = await rawRequest(url, '/news/articles/one');
    expect([response.statusCode, response.headers.location]).toEqual([301, '/news/articles/one/']);
  });

  test('a redirect to a folder keeps the query', async () => {
    const { url } = await startServer('/news/');
    for (const [path, location] of [
      ['/news/articles/one?q=a%26b', '/news/articles/one/?q=a%26b'],
      ['/news?q=//evil.example', '/news/?q=//evil.example'],
    ] as const)
      expect((await rawRequest(url, path)).headers.location).toBe(location);
  });

  test('a request may contain a full address, as to a proxy, but only a web address', async () => {
    const { url } = await startServer();
    const status = async (path: string): Promise<unknown> =>
      (await rawRequest(url, path)).statusCode;
    expect(await status(`${url}articles/one/`)).toBe(200);
    expect(await status('https://other.example/articles/one/')).toBe(200);
    expect(await status('http://other.example//evil.example/')).toBe(404);
    expect((await rawRequest(url, 'http://other.example//articles/one')).headers.location).toBe(
      '/articles/one/',
    );
    expect(await status('file:///index.html')).toBe(400);
    expect(await status('*')).toBe(400);
  });

  test('hidden files are not served', async () => {
    write('dist/.verbatim', 'digest');
    write('dist/.hidden/file.txt', 'hidden');
    const { url } = await startServer();
    expect(await get(`${url}.verbatim`)).toMatchObject({ status: 404 });
    expect(await get(`${url}.hidden/file.txt`)).toMatchObject({ status: 404 });
  });

  test('only files with a digest in their names are cached for good', async () => {
    write('dist/_astro/site.abc.css', 'body{}');
    const { url } = await startServer();
    expect((await rawRequest(url, '/_astro/site.abc.css')).headers['cache-control']).toContain(
      'immutable',
    );
    expect((await rawRequest(url, '/')).headers['cache-control']).toBe('no-cache');
  });

  test('a request with two hosts or none is refused', async () => {
    const { url } = await startServer();
    const answer = (lines: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(Number(new URL(url).port), 'localhost', () => {
          socket.write(`GET / HTTP/1.1\r\n${lines}Connection: close\r\n\r\n`);
        });
        socket.once('data', (data) => {
          resolve(String(data).slice(9, 12));
        });
      });
    expect(await answer('Host: a.example\r\n')).toBe('200');
    expect(await answer('Host: a.example\r\nHost: b.example\r\n')).toBe('400');
    expect(await answer('')).toBe('400');
  });

  test.skipIf(process.platform === 'win32')(
    'only regular files in the folder are served, and nothing else blocks the server',
    async () => {
      const { url, close } = await startServer();
      execFileSync('mkfifo', [at('dist/pipe'), at('dist/articles/pipe.html')]);
      mkdirSync(at('dist/in-pipe'));
      execFileSync('mkfifo', [at('dist/in-pipe/index.html')]);
      symlinkSync('circle', at('dist/circle'));
      symlinkSync(at('secret.txt'), at('dist/out.txt'));
      symlinkSync(at('.'), at('dist/above'));
      symlinkSync('feed.xml', at('dist/same.xml'));
      const socket = createServer().listen(at('dist/socket'));
      await once(socket, 'listening');
      const paths = [
        'pipe',
        'articles/pipe.html',
        'in-pipe/',
        'circle',
        'circle/a',
        'out.txt',
        'above/secret.txt',
        'above',
        'socket',
      ];
      for (const path of paths)
        expect({ path, ...(await get(url + path)) }).toMatchObject({ path, status: 404 });
      expect(await get(`${url}same.xml`)).toMatchObject({ status: 200 });
      rmSync(at('dist/404.html'));
      execFileSync('mkfifo', [at('dist/404.html')]);
      expect(await get(`${url}nowhere`)).toMatchObject({ status: 404 });
      socket.close();
      await close();
    },
  );

  test('a folder that is itself a link is served', async () => {
    renameSync(at('dist'), at('built'));
    symlinkSync('built', at('dist'), 'dir');
    const { url } = await startServer();
    expect(await get(`${url}articles/one/`)).toMatchObject({ status: 200 });
  });

  test.skipIf(process.platform !== 'linux').each(['gzip', 'identity'])(
    'aborted downloads (%s) leave no file open',
    async (coding) => {
      write('dist/large.txt', randomBytes(10_000_000).toString('hex'));
      const { url } = await startServer();
      const open = (): number =>
        readdirSync('/proc/self/fd').filter((descriptor) => isOpen(descriptor, 'large.txt')).length;
      for (let count = 0; count < 20; count += 1) {
        const controller = new AbortController();
        const response = await fetch(`${url}large.txt`, {
          signal: controller.signal,
          headers: { 'Accept-Encoding': coding },
        });
        await response.body?.getReader().read();
        controller.abort();
      }
      await expect.poll(open).toBe(0);
    },
  );
});

/** Whether a file descriptor of this process belongs to a file with this name. */
function isOpen(descriptor: string, name: string): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`).endsWith(name);
  } catch {
    return false;
  }
}

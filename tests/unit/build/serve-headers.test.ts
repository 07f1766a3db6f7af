import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../../src/outputs/headers.ts';
import { rawRequest, servedFolder } from './served-folder.ts';

const { startServer } = servedFolder();

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
  ])('%s is sent with the headers of “%s”', async (path, file, status) => {
    const { url } = await startServer();
    const response = await rawRequest(url, path);
    expect(response.statusCode).toBe(status);
    expect(sent(response, file)).toEqual(headersOf(file));
    expect(response.headers['x-frame-options']).toBe(file === 'embed/one/' ? undefined : 'DENY');
  });

  test('are the same for a path under a base', async () => {
    const { url } = await startServer('/news/');
    expect(sent(await rawRequest(url, '/news/embed/one/'), 'embed/one/')).toEqual(
      headersOf('embed/one/'),
    );
    expect((await rawRequest(url, '/news')).headers['x-frame-options']).toBe('DENY');
  });

  test('are sent even if the client already has the file', async () => {
    const { url } = await startServer();
    const { etag } = (await rawRequest(url, '/')).headers;
    const again = await rawRequest(url, '/', { 'if-none-match': etag });
    expect(again.statusCode).toBe(304);
    expect(sent(again, '')).toEqual(headersOf(''));
  });

  test('a request without a valid address is refused, and the server keeps running', async () => {
    const { url } = await startServer();
    expect((await rawRequest(url, ':no-port')).statusCode).toBe(400);
    expect((await rawRequest(url, '/')).statusCode).toBe(200);
  });
});

test('a file is sent, even in part, with the type that links to it state; a missing file, with the type of a page', async () => {
  const { url } = await startServer();
  const typeOf = async (path: string, headers = {}): Promise<unknown> =>
    (await rawRequest(url, path, headers)).headers['content-type'];
  expect(await typeOf('/feeds/quotes.xml')).toBe('application/atom+xml');
  expect(await typeOf('/quotes/one.bib', { Range: 'bytes=0-3' })).toBe(
    'application/x-bibtex;charset=utf-8',
  );
  expect(await typeOf('/feeds/nothing.xml')).toBe('text/html; charset=utf-8');
});

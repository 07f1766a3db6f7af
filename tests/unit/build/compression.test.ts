import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { IncomingMessage, request, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { sendCompressed } from '../../../src/build/compression.ts';
import { servedFolder } from './served-folder.ts';

const { at, write, startServer } = servedFolder();
const page = '<p>Rain</p>'.repeat(500);

/** The response to a path, still compressed. */
async function fetchRaw(path: string, headers = {}, method = 'GET') {
  const { url } = await startServer();
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(new URL(path, url), { headers, method }, resolve).on('error', reject).end();
  });
  return { ...response.headers, status: response.statusCode, body: await buffer(response) };
}

describe('a page', () => {
  test.each(['gzip', 'br, GZIP;q=0.5', 'deflate, gzip, br, zstd'])(
    'is compressed for a client that accepts %s',
    async (accepted) => {
      write('dist/rain/index.html', page);
      const { body, ...answer } = await fetchRaw('rain/', { 'Accept-Encoding': accepted });
      expect(answer).toMatchObject({
        status: 200,
        vary: 'Accept-Encoding',
        'content-encoding': 'gzip',
        'content-type': 'text/html; charset=utf-8',
      });
      expect(answer['content-length']).toBeUndefined();
      expect(answer['accept-ranges']).toBeUndefined();
      expect(gunzipSync(body).toString()).toBe(page);
    },
  );

  test.each([{}, 'identity', 'br', 'gzip;q=0', 'gzip; q=0.00, br', 'x-gzip-like'])(
    'is sent uncompressed to a client that accepts %s',
    async (accepted) => {
      write('dist/rain/index.html', page);
      const headers = typeof accepted === 'string' ? { 'Accept-Encoding': accepted } : {};
      const { body, ...answer } = await fetchRaw('rain/', headers);
      expect(answer).toMatchObject({ vary: 'Accept-Encoding', 'content-length': `${page.length}` });
      expect(answer['content-encoding']).toBeUndefined();
      expect(body.toString()).toBe(page);
    },
  );

  test('is not sent again to a client that has it compressed', async () => {
    write('dist/rain/index.html', page);
    const { etag } = await fetchRaw('rain/', { 'Accept-Encoding': 'gzip' });
    const again = await fetchRaw('rain/', { 'Accept-Encoding': 'gzip', 'If-None-Match': etag });
    expect(again).toMatchObject({ status: 304, vary: 'Accept-Encoding', body: Buffer.alloc(0) });
  });

  test('is sent uncompressed if only a part is requested', async () => {
    write('dist/rain/index.html', page);
    const part = await fetchRaw('rain/', { 'Accept-Encoding': 'gzip', Range: 'bytes=0-10' });
    expect([part.status, part['content-encoding'], part.body.toString()]).toEqual([
      206,
      undefined,
      '<p>Rain</p>',
    ]);
  });

  test('for a missing address is compressed as well', async () => {
    write('dist/404.html', page);
    const { status, body, ...answer } = await fetchRaw('nowhere/', { 'Accept-Encoding': 'gzip' });
    expect([status, answer['content-encoding']]).toEqual([404, 'gzip']);
    expect(gunzipSync(body).toString()).toBe(page);
  });
});

test.each([
  ['image.png', 'x'.repeat(5000)],
  ['small.txt', 'x'.repeat(1400)],
])('%s is not compressed', async (file, text) => {
  write(`dist/${file}`, text);
  const { body, ...answer } = await fetchRaw(file, { 'Accept-Encoding': 'gzip' });
  expect([answer['content-encoding'], answer.vary]).toEqual([undefined, undefined]);
  expect(body.toString()).toBe(text);
});

test('a file is closed if the client is gone', async () => {
  write('dist/rain/index.html', page);
  const file = createReadStream(at('dist/rain/index.html'));
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  response.destroy();
  sendCompressed(file, response);
  expect(file.destroyed).toBe(true);
  await once(file, 'close');
});

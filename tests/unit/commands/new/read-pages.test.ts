import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CommandError } from '../../../../src/commands/command.ts';
import { readPages } from '../../../../src/commands/new/read-pages.ts';

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/gone') response.writeHead(404).end();
    else if (url === '/endless') {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        while (response.write('<p>rain</p>'.repeat(10_000)));
      };
      response.on('drain', more).on('error', () => response.destroy());
      more();
    } else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=windows-1252' })
        .end(
          Buffer.from(
            '<title>Caf\u00e9</title><link rel="canonical" href="https://post.example/rain"><article><p>\u0093Rain\u0094 fell.</p></article>',
            'latin1',
          ),
        );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a page is read in its own encoding, and its canonical address is used', async () => {
  const [page] = await readPages([`${origin}/a#b`], []);
  expect(page?.source).toMatchObject({ title: 'Café', URL: 'https://post.example/rain' });
  expect(page?.text).toContain('“Rain” fell.');
});

test('a page that is gone or endless is rejected, with advice on what to do', async () => {
  await expect(readPages([`${origin}/gone`], [])).rejects.toThrow(/404.*--file/);
  await expect(readPages([`${origin}/endless`], [])).rejects.toThrow(/more than 5,000,000 bytes/);
  await expect(readPages(['http://127.0.0.1:1/'], [])).rejects.toThrow(CommandError);
});

test('a saved page that is nested too deeply is rejected', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-page-'));
  try {
    const file = join(folder, 'deep.html');
    writeFileSync(file, '<div>'.repeat(50_000));
    await expect(readPages([], [file])).rejects.toThrow(/deep.html cannot be read/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

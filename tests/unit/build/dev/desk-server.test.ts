import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../../src/build/build-lock.ts';
import { deskServer } from '../../../../src/build/dev/desk-server.ts';
import { readForEditing } from '../../../../src/build/dev/save-file.ts';
import { checkOnChange, type ContinuousGate } from '../../../../src/build/dev/continuous-gate.ts';
import { smallContent, type SmallContent } from '../../checks/small-content.ts';

const RECORD = 'quotes/lee-rain.md';

let content: SmallContent;
let server: Server;
let gate: ContinuousGate;
let checked: number;
let changed: (event: string, path: string) => void;

beforeEach(async () => {
  content = smallContent();
  await content.accept();
  checked = 0;
  const watcher = {
    add: () => watcher,
    on: (_: string, callBack: typeof changed) => {
      changed = callBack;
      return watcher;
    },
  };
  gate = checkOnChange(
    content.dir,
    watcher as unknown as Parameters<typeof checkOnChange>[1],
    () => {
      checked += 1;
    },
  );
  const desk = deskServer(content.dir, gate);
  server = createServer((request, response) =>
    desk.handle(request, response, () => response.writeHead(404).end('other')),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterEach(async () => {
  await new Promise((closed) => server.close(closed));
  content.delete();
});

const url = (path: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;

async function post(name: string, text: string, site = 'same-origin', digest?: string) {
  const known = digest ?? (await readForEditing(content.dir, RECORD)).digest;
  return fetch(url(`_desk/edit/${name}/`), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': site },
    body: new URLSearchParams({ text, digest: known }),
  });
}

test('a file is saved and checked before the response is sent', async () => {
  const text = content.read(RECORD).replace('medium: speech', 'medium: song');
  const answer = await post(RECORD, text.replaceAll('\n', '\r\n'));
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/_desk/edit/${RECORD}/`]);
  expect(content.read(RECORD)).toBe(text);
  const page = await (await fetch(url(`_desk/edit/${RECORD}/`))).text();
  expect(page).toContain('medium cannot be “song”');
});

test('a file keeps its Windows line ends', async () => {
  const dos = content.read(RECORD).replaceAll('\n', '\r\n');
  content.write(RECORD, dos);
  await post(RECORD, `${dos}More.\r\n`);
  expect(content.read(RECORD)).toBe(`${dos}More.\r\n`);
});

test('an editor of an outdated text cannot save, but keeps what was typed', async () => {
  const before = content.read(RECORD);
  const answer = await post(RECORD, 'other <text>', 'same-origin', 'old');
  const page = await answer.text();
  expect(answer.status).toBe(409);
  expect(page).toContain('another program has changed');
  expect(page).toContain('other &lt;text&gt;</textarea>');
  expect(content.read(RECORD)).toBe(before);
});

test.each([
  ['a page on another site', 'cross-site'],
  ['a page on another port of this host', 'same-site'],
  ['a program other than a browser', ''],
])('%s cannot save', async (_, site) => {
  const before = content.read(RECORD);
  const answer = await post(RECORD, 'other <text>', site);
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('only the desk itself');
  expect(content.read(RECORD)).toBe(before);
});

test('a form from another site is refused before it is fully sent', async () => {
  const form = request(url(`_desk/edit/${RECORD}/`), {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'cross-site' },
  });
  form.write('text=');
  const [answer] = (await once(form, 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(403);
  form.on('error', () => undefined).destroy();
});

test('nothing is saved while another command writes', async () => {
  const release = await takeLock(content.dir);
  const answer = await post(RECORD, 'other');
  expect(await answer.text()).toContain('another command is writing');
  await release?.();
});

test.each(['published.lock', 'quotes/none.md', '..%2f..%2fsecret'])(
  '%s cannot be edited',
  async (name) => {
    const answer = await post(name, 'other');
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('<textarea');
  },
);

test('requests for other pages are passed on', async () => {
  expect(await (await fetch(url('quotes/'))).text()).toBe('other');
});

test('changes during a check lead to one more check; changes to hidden and outside files lead to none', async () => {
  await gate.result();
  const before = checked;
  changed('change', `${content.dir}/.writing/0`);
  changed('change', `${content.dir}-other/quotes/x.md`);
  await gate.result();
  expect(checked).toBe(before);
  for (let each = 0; each < 5; each += 1) changed('change', `${content.dir}/${RECORD}`);
  await gate.result();
  expect(checked).toBe(before + 1);
});

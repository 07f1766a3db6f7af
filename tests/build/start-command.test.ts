import { renameSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endless, smallProject, until, type SmallProject, type Started } from './small-project.ts';

let project: SmallProject;

beforeEach(() => {
  project = smallProject();
});

afterEach(() => {
  project.remove();
});

/** Starts the site on a free port and waits for its address. */
async function start(): Promise<Started & { url: string }> {
  const started = project.start('start.ts', { PORT: '0' });
  const address = /is at (http:\S+)/;
  await until(() => address.test(started.output()), started);
  return { ...started, url: address.exec(started.output())?.[1] ?? '' };
}

async function stop({ child, ended }: Started): Promise<void> {
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}

const identity = (): number => statSync(join(project.folder, 'dist')).ino;

test('the site is built again only if something has changed, and not after an interrupted swap', async () => {
  const first = await start();
  expect(await (await fetch(first.url)).text()).toContain('<h1>first</h1>');
  await stop(first);
  const build = identity();

  await stop(await start());
  expect(identity()).toBe(build);

  project.writePage('second, and longer');
  const third = await start();
  expect(await (await fetch(third.url)).text()).toContain('<h1>second, and longer</h1>');
  await stop(third);

  // An interrupted swap is finished, and the site is not built again.
  const rebuilt = identity();
  renameSync(join(project.folder, 'dist'), join(project.folder, 'dist.next'));
  project.write('dist.previous/index.html', 'the site before');
  await stop(await start());
  expect(identity()).toBe(rebuilt);
  expect(project.entries().filter((entry) => entry.startsWith('dist'))).toEqual(['dist']);
});

test('a taken port is reported, and nothing is built', async () => {
  const other = createServer().listen(0, 'localhost');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { ended, output } = project.start('start.ts', { PORT: String(port) });
  expect(await ended).toBe(1);
  expect(output()).toContain(
    `Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`,
  );
  expect(project.built()).toBeUndefined();
  other.close();
});

test('a site that cannot be built is not served', async () => {
  project.write('content/topics/chips.md', 'no front matter');
  const { ended, output } = project.start('start.ts', { PORT: '0' });
  expect(await ended).toBe(1);
  expect(output()).toContain('content/topics/chips.md');
});

test('a port that is not a number is refused', async () => {
  const { ended, output } = project.start('start.ts', { PORT: 'http' });
  expect(await ended).toBe(1);
  expect(output()).toContain('PORT must be a number');
});

test('when it is stopped during a build, the build ends as well', async () => {
  project.writePage('second', endless);
  const started = project.start('start.ts', { PORT: '0' });
  await until(() => project.entries().includes('rendering'), started);
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(128 + 15);
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endless, smallProject, until, type SmallProject, type Started } from './small-project.ts';

let project: SmallProject;

beforeEach(() => {
  project = smallProject();
});

afterEach(() => {
  project.remove();
});

async function build(env?: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  const { ended, output } = project.start('build.ts', env);
  return { code: await ended, output: output() };
}

/** Starts a build and waits until it is in the midst of it. */
async function startEndlessBuild(): Promise<Started> {
  project.writePage('second', endless);
  const started = project.start('build.ts');
  await until(() => project.entries().includes('rendering'), started);
  return started;
}

/** Checks that something is left of a killed build, and that the next one, which fails, throws it away. */
async function settleByFailing(): Promise<void> {
  expect(nothingLeft()).toBe(false);
  expect(await build({ CONTENT_DIR: 'nowhere' })).toMatchObject({ code: 1 });
}

const nothingLeft = (): boolean => !project.entries().some((entry) => entry.startsWith('dist.'));

test('a build puts the site in place, and the next one takes its place', async () => {
  expect(await build()).toMatchObject({ code: 0 });
  expect(project.built()).toBe('first');
  project.writePage('second');
  expect(await build()).toMatchObject({ code: 0 });
  expect(project.built()).toBe('second');
  expect(nothingLeft()).toBe(true);
});

describe('the site that stands is left alone', () => {
  beforeEach(() => {
    project.write('dist/index.html', '<h1>first</h1>');
  });

  afterEach(() => {
    expect(project.built()).toBe('first');
    expect(nothingLeft()).toBe(true);
  });

  test('by content that the gate refuses', async () => {
    project.writePage('second');
    project.write('content/topics/chips.md', '---\nname: Chips\n---\n');
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain('content/topics/chips.md:2:1');
  });

  test('by content that is not there', async () => {
    expect(await build({ CONTENT_DIR: 'nowhere' })).toMatchObject({ code: 1 });
  });

  test('by a page that fails', async () => {
    project.writePage('second', "throw new Error('broken page');");
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain('broken page');
  });

  test('by a build that is told to stop', async () => {
    const { child, ended } = await startEndlessBuild();
    child.kill('SIGTERM');
    expect(await ended).toBeNull();
    await settleByFailing();
  });

  test('by a build that is killed', async () => {
    const { child, ended } = await startEndlessBuild();
    child.kill('SIGKILL');
    expect(await ended).toBeNull();
    await settleByFailing();
  });

  test('by a second build at the same time', async () => {
    const first = await startEndlessBuild();
    project.writePage('third');
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain('Another build of this project is running');
    first.child.kill('SIGTERM');
    await first.ended;
    await settleByFailing();
  });
});

test('a folder of other things is never taken for a site', async () => {
  const { code, output } = await build({ DIST_DIR: 'src' });
  expect(code).toBe(1);
  expect(output).toContain('DIST_DIR');
  expect(existsSync(join(project.folder, 'src/pages/index.astro'))).toBe(true);
});

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeStamp } from '../../src/build/stamp.ts';
import { settingsFor } from './command-settings.ts';
import { hasSmallDisks } from './small-disk.ts';
import { endless, smallProject, until, type SmallProject, type Started } from './small-project.ts';

const program = resolve('src/commands/build.ts');

let project: SmallProject;

beforeEach(() => {
  project = smallProject();
});

afterEach(() => {
  project.remove();
});

async function build(
  env?: NodeJS.ProcessEnv,
  ...args: readonly string[]
): Promise<{ code: number | null; output: string }> {
  const { ended, output } = project.start('build.ts', env, args);
  return { code: await ended, output: output() };
}

/** Starts a build and waits until it is rendering. */
async function startEndlessBuild(): Promise<Started> {
  project.writePage('second', endless);
  const started = project.start('build.ts');
  await until(() => project.entries().includes('rendering'), started);
  return started;
}

/** Checks that a killed build leaves something behind. Then runs a build that fails, which removes it. */
async function settleByFailing(): Promise<void> {
  expect(nothingLeft()).toBe(false);
  expect(await build({ CONTENT_DIR: 'nowhere' })).toMatchObject({ code: 1 });
}

const nothingLeft = (): boolean => !project.entries().some((entry) => entry.startsWith('dist.'));

test('a build prints a line for each step and a notice about the address, and replaces the site', async () => {
  const { code, output } = await build();
  expect(code).toBe(0);
  expect(output.replace(/\([\d.]+ s\)/g, '(…)')).toMatch(
    /^Content +0 files checked: 0 errors, 0 warnings \(…\)\nPages +.*\nSearch index +skipped .*\nSite +written to dist \(…\)\nThe site has no address yet, .*\n$/,
  );
  expect(project.built()).toBe('first');

  // The next site replaces it. That build prints Astro’s log, which the first did not.
  project.writePage('second');
  const verbose = await build({ SITE_URL: 'https://news.test' }, '--verbose');
  expect(verbose.code).toBe(0);
  expect(verbose.output).toContain('generating static routes');
  expect(verbose.output).not.toContain('SITE_URL');
  expect(project.built()).toBe('second');
  expect(nothingLeft()).toBe(true);
});

test('an impossible address is reported, and nothing is built', async () => {
  const { code, output } = await build({ SITE_URL: 'https://news.example.org/path' });
  expect(code).toBe(1);
  expect(output).toMatch(/^SITE_URL is “https:\/\/news\.example\.org\/path”, .*\n$/);
  expect(project.built()).toBeUndefined();
});

describe('the last site stays in place', () => {
  beforeEach(() => {
    project.writeSite('first');
  });

  afterEach(() => {
    expect(project.built()).toBe('first');
    expect(nothingLeft()).toBe(true);
  });

  test('if the gate rejects the content', async () => {
    project.writePage('second');
    project.write('content/topics/chips.md', '---\nname: Chips\n---\n');
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain('content/topics/chips.md:2:1');
  });

  test('if a file is saved after the gate has read it', async () => {
    project.writePage(
      'second',
      "import { writeFileSync } from 'node:fs'; writeFileSync('content/published.lock', 'never');",
    );
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain('saved while the site was being built');
  });

  test('if there is no content', async () => {
    expect(await build({ CONTENT_DIR: 'nowhere' })).toMatchObject({ code: 1 });
  });

  test('if a page fails', async () => {
    project.writePage('second', "throw new Error('broken page');");
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain('broken page');
    expect(output).toContain('generating static routes');
    expect(output).toMatch(/The build failed\. .*dist has not been changed\.\n$/);
  });

  test('if a build is killed', async () => {
    const { child, ended } = await startEndlessBuild();
    child.kill('SIGKILL');
    expect(await ended).toBeNull();
    await settleByFailing();
  });

  test('during a second, simultaneous build, and if the first is stopped', async () => {
    const first = await startEndlessBuild();
    project.writePage('third');
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain('Another build of this project is running');
    first.child.kill('SIGTERM');
    expect(await first.ended).toBeNull();
    await settleByFailing();
  });
});

test('an unwritable folder is reported in one message before any page is rendered, and the next build works', async () => {
  project.write('published', 'a file');
  const { code, output } = await build({ DIST_DIR: 'published/dist' });
  expect(code).toBe(1);
  expect(output).toMatch(
    /^.*published.dist: a part of this path is a file, not a folder\nThe build failed\. .*\n$/,
  );
  writeFileSync(join(project.folder, 'dist'), 'a file');
  expect((await build()).output).toMatch(/^.*dist is not a folder, or is a link .*\n$/);
  rmSync(join(project.folder, 'dist'));
  expect((await build()).code).toBe(0);
  expect(project.built()).toBe('first');
});

test('a site on a read-only disk, or in a folder that is a disk of its own, stays as it is', () => {
  if (!hasSmallDisks()) return;
  project.write('published/dist/index.html', '<h1>old</h1>');
  writeStamp(join(project.folder, 'published/dist'), 'digest');
  for (const [prepare, message] of [
    [
      'mount --bind published published && mount -o remount,ro,bind published',
      'this disk is read-only',
    ],
    ['mount --bind published/dist published/dist', 'another program is using it'],
  ] as const) {
    const { status, stdout, stderr } = spawnSync(
      'unshare',
      ['-Urm', 'sh', '-c', `${prepare} && exec "$@"`, 'sh', process.execPath, program],
      {
        cwd: project.folder,
        encoding: 'utf8',
        env: settingsFor({ DIST_DIR: 'published/dist', SEARCH: 'off' }),
      },
    );
    expect(status).toBe(1);
    expect(stderr.trim().split('\n'), stdout).toEqual([
      expect.stringMatching(message),
      expect.stringMatching(/^The build failed\. .*dist has not been changed\.$/),
    ]);
    expect(readdirSync(join(project.folder, 'published'))).toEqual(['dist']);
    expect(readFileSync(join(project.folder, 'published/dist/index.html'), 'utf8')).toBe(
      '<h1>old</h1>',
    );
  }
});

test('a folder on a different disk from the project is reported before anything is read', () => {
  if (!hasSmallDisks()) return;
  project.write('other/notes.txt', '');
  for (const folder of ['other', 'other/new/dist']) {
    const { status, stdout, stderr } = spawnSync(
      'unshare',
      [
        '-Urm',
        'sh',
        '-c',
        'mount -t tmpfs tmpfs other && exec "$@"',
        'sh',
        process.execPath,
        program,
      ],
      {
        cwd: project.folder,
        encoding: 'utf8',
        env: settingsFor({ DIST_DIR: folder, CONTENT_DIR: 'nowhere' }),
      },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^.*other.* is on a different disk from this project, .*--out or DIST_DIR.*\n$/,
    );
  }
});

test('a folder with anything but a site is never replaced', async () => {
  const { code, output } = await build({ DIST_DIR: 'src' });
  expect(code).toBe(1);
  expect(output).toContain('DIST_DIR');
  expect(existsSync(join(project.folder, 'src/pages/index.astro'))).toBe(true);
});

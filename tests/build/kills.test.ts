import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seeded } from '../bench/random.ts';
import { smallProject, type SmallProject } from './small-project.ts';

/** Enough that rendering and writing take a good part of a build. */
const PAGES = 300;
const KILLS = 20;

let project: SmallProject;
/** How long a build takes here that nobody kills, in milliseconds. */
let duration: number;

/** Writes the source of a site of many pages, each of which says which version it is of. */
function writeSite(version: number): void {
  project.write(
    'src/pages/[page].astro',
    `---
export const getStaticPaths = () => Array.from({ length: ${PAGES} }, (_, page) => ({ params: { page: String(page) } }));
---
<html lang="en"><body><h1>${version}</h1>${'<p>Text.</p>'.repeat(50)}</body></html>`,
  );
}

/** The version of the site that stands, if all of it is of one; a description of what is wrong otherwise. */
function standing(): number | string {
  const dist = join(project.folder, 'dist');
  if (!existsSync(dist)) return 'nothing stands';
  const pages = readdirSync(dist).filter((name) => /^\d+$/.test(name));
  if (pages.length !== PAGES) return `${pages.length} pages stand`;
  const versions = pages.map((page) => {
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    return html.endsWith('</html>') ? /<h1>(\d+)<\/h1>/.exec(html)?.[1] : 'cut off';
  });
  const [version, ...others] = new Set(versions);
  return others.length > 0 ? 'versions are mixed' : Number(version);
}

/** Runs a command that settles what was cut and changes nothing else: a build of content that is not there. */
async function recover(): Promise<void> {
  expect(await project.start('build.ts', { CONTENT_DIR: 'nowhere' }).ended).toBe(1);
  expect(project.entries().filter((entry) => entry.startsWith('dist.'))).toEqual([]);
}

beforeAll(async () => {
  project = smallProject();
  writeSite(0);
  await project.start('build.ts').ended;
  const start = performance.now();
  expect(await project.start('build.ts').ended).toBe(0);
  duration = performance.now() - start;
  expect(standing()).toBe(0);
});

afterAll(() => {
  project.remove();
});

test(`a build killed at ${KILLS} random moments leaves one whole site`, async () => {
  const random = seeded(41);
  let killed = 0;
  for (let version = 1; version <= KILLS; version += 1) {
    const before = standing();
    writeSite(version);
    const { child, ended } = project.start('build.ts');
    const moment = random.next() * duration;
    await Promise.race([sleep(moment), ended]);
    child.kill('SIGKILL');
    if ((await ended) === null) killed += 1;
    expect([before, version, 'nothing stands'], `at ${moment.toFixed(0)} ms`).toContain(standing());
    await recover();
    expect([before, version], `settled, at ${moment.toFixed(0)} ms`).toContain(standing());
  }
  expect(killed).toBeGreaterThan(KILLS / 2);
});

/** Where a switch may be cut: a program loaded before the build that kills it there. */
const cuts = {
  'before the old site is put aside': `if (to.endsWith('.previous')) die(); rename(from, to);`,
  'between its two steps': `rename(from, to); if (to.endsWith('.previous')) die();`,
  'before the old site is thrown away': `rename(from, to); if (from.endsWith('.next')) die();`,
  'while the old site is thrown away': `rename(from, to); if (from.endsWith('.next')) { remove(to.concat('.previous', '/0'), { recursive: true }); die(); }`,
};

describe('a build killed in the switch leaves the new site, or the old one', () => {
  test.each(Object.entries(cuts))('%s', async (_, cut) => {
    const before = standing();
    if (typeof before === 'string') throw new Error(before);
    const version = before + 1;
    writeSite(version);
    const program = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { renameSync: rename, rmSync: remove } = fs;
      const die = () => { process.kill(process.pid, 'SIGKILL'); for (;;); };
      fs.renameSync = (from, to) => { if (!/dist(?:\\.next|\\.previous)?$/.test(from)) return rename(from, to); ${cut} };
      syncBuiltinESMExports();`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(program)}`;
    expect(await project.start('build.ts', { NODE_OPTIONS }).ended).toBeNull();
    expect([before, version, 'nothing stands']).toContain(standing());
    await recover();
    expect([before, version]).toContain(standing());
  });
});

test('a full disk leaves the site that stands', async () => {
  const before = standing();
  writeSite(99);
  project.write(
    'src/pages/large.astro',
    `---\nconst text = 'x'.repeat(40_000_000);\n---\n<p>{text}</p>`,
  );
  // No file may grow larger than this, which to a program is as if the disk were full.
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 40000; exec "$0" "$1"', process.execPath, resolve('src/commands/build.ts')],
    { cwd: project.folder, encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(`${stdout}${stderr}`).toContain('EFBIG');
  expect(standing()).toBe(before);
  await recover();
});

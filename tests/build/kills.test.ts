import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deathAt } from './death.ts';
import { hasSmallDisks, onFullDisk, textsIn } from './small-disk.ts';
import { smallProject, type SmallProject } from './small-project.ts';

/** The version of a project's site if all its pages have the same version; otherwise what is wrong. */
function versionIn(project: SmallProject, count: number): number | string {
  const dist = join(project.folder, 'dist');
  if (!existsSync(dist)) return 'no site';
  const pages = readdirSync(dist).filter((name) => /^\d+$/.test(name));
  if (pages.length !== count) return `${pages.length} pages`;
  const versions = pages.map((page) => {
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    return html.endsWith('</html>') ? /<h1>(\d+)<\/h1>/.exec(html)?.[1] : 'cut off';
  });
  const [version, ...others] = new Set(versions);
  return others.length > 0 ? 'versions are mixed' : Number(version);
}

const leftovers = (project: SmallProject): string[] =>
  project.entries().filter((entry) => entry.startsWith('dist.'));

describe('a build whose pages take no time', () => {
  const PAGES = 4;
  const stub = '../../tests/build/stub-build.ts';
  let project: SmallProject;

  const build = (version: number, step?: number): Promise<number | null> =>
    project.start(stub, { ...deathAt(step), PAGES: String(PAGES), VERSION: String(version) }).ended;

  beforeAll(() => {
    project = smallProject();
  });

  afterAll(() => {
    project.remove();
  });

  test('leaves one complete site whatever step it is killed before, and the next one cleans up', async () => {
    expect(await build(0)).toBe(0);
    expect(await build(1)).toBe(0);
    const steps = Number(readFileSync(join(project.folder, 'steps'), 'utf8'));
    // Two steps for each page, and two more for the swap.
    expect(steps).toBeGreaterThan(2 * PAGES + 2);
    let before = 1;
    for (let step = 1; step <= steps; step += 1) {
      const version = before + 1;
      const context = `killed before step ${step} of ${steps}`;
      expect(await build(version, step), context).toBeNull();
      expect([before, version, 'no site'], context).toContain(versionIn(project, PAGES));
      expect(await project.start(stub).ended).toBe(1);
      expect(leftovers(project)).toEqual([]);
      expect([before, version], `recovered, ${context}`).toContain(versionIn(project, PAGES));
      before = Number(versionIn(project, PAGES));
    }
    // The last steps come after the swap.
    expect(before).toBeGreaterThan(1);
  });
});

describe('a real build', () => {
  /** Enough pages for many to be written before the one in the middle. */
  const PAGES = 60;
  let project: SmallProject;

  /** Writes the source of a site with many pages that show the version. One of them may kill the build. */
  function writeSite(version: number, killer?: number): void {
    project.write(
      'src/pages/[page].astro',
      `---
export const getStaticPaths = () => Array.from({ length: ${PAGES} }, (_, page) => ({ params: { page: String(page) } }));
if (Astro.params.page === '${killer}') { process.kill(process.pid, 'SIGKILL'); for (;;); }
---
<html lang="en"><body><h1>${version}</h1>${'<p>Text.</p>'.repeat(50)}</body></html>`,
    );
  }

  /** Runs a command that cleans up after an interrupted build and changes nothing else: a build of missing content. */
  async function cleanUp(): Promise<void> {
    expect(await project.start('build.ts', { CONTENT_DIR: 'nowhere' }).ended).toBe(1);
    expect(leftovers(project)).toEqual([]);
  }

  /** Runs a build that is killed, and checks what is left before and after a command has cleaned up. */
  async function killed(killer?: number, env?: NodeJS.ProcessEnv): Promise<void> {
    const before = versionIn(project, PAGES);
    if (typeof before === 'string') throw new Error(before);
    const version = before + 1;
    writeSite(version, killer);
    expect(await project.start('build.ts', env).ended).toBeNull();
    expect(leftovers(project)).not.toEqual([]);
    expect([before, version, 'no site']).toContain(versionIn(project, PAGES));
    await cleanUp();
    expect([before, version]).toContain(versionIn(project, PAGES));
  }

  beforeAll(async () => {
    project = smallProject();
    writeSite(0);
    expect(await project.start('build.ts').ended).toBe(0);
    expect(versionIn(project, PAGES)).toBe(0);
  });

  afterAll(() => {
    project.remove();
  });

  // Every other step is tried above, with the same swap.
  test('that is killed at a page in the middle leaves the old site', async () => {
    await killed(PAGES / 2);
    expect(versionIn(project, PAGES)).toBe(0);
  });

  test('that is killed between the two steps of the swap leaves the new site or the old one', async () => {
    // A program that is loaded before the build and kills it there.
    const program = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { renameSync: rename } = fs;
      fs.renameSync = (from, to) => {
        rename(from, to);
        if (to.endsWith('dist.previous')) { process.kill(process.pid, 'SIGKILL'); for (;;); }
      };
      syncBuiltinESMExports();`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(program)}`;
    await killed(undefined, { NODE_OPTIONS });
  });

  test('that fills the disk leaves the current site', async () => {
    const before = versionIn(project, PAGES);
    writeSite(99);
    project.write(
      'src/pages/large.astro',
      `---\nconst text = 'x'.repeat(8_000_000);\n---\n<p>{text}</p>`,
    );
    // A limit on file size, which a program cannot tell from a full disk.
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 8000; exec "$0" "$1"', process.execPath, resolve('src/commands/build.ts')],
      { cwd: project.folder, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).toContain('larger than this user’s limit allows');
    expect(versionIn(project, PAGES)).toBe(before);
    await cleanUp();
    if (!hasSmallDisks()) return;
    const program = [process.execPath, resolve('src/commands/build.ts')];
    const { code, output, files } = onFullDisk(project.folder, 500, program, { SEARCH: 'off' });
    expect(output).toContain('the disk is full');
    expect(code).toBe(1);
    const site = [...files].filter(([file]) => file.startsWith('dist/'));
    expect(new Map(site.map(([file, text]) => [file.slice('dist/'.length), text]))).toEqual(
      textsIn(join(project.folder, 'dist')),
    );
  });
});

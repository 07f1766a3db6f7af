import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nextFolder, recover, swapIn } from '../../../src/build/swap.ts';

let folder: string;
let dist: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-switch-'));
  dist = join(folder, 'dist');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writeFile(path: string, content: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), content);
}

/** The site in `dist`, and whether anything is left next to it. */
function state(): { site: string | undefined; leftovers: boolean } {
  const page = join(dist, 'index.html');
  return {
    site: existsSync(page) ? readFileSync(page, 'utf8') : undefined,
    leftovers: existsSync(nextFolder(dist)) || existsSync(`${dist}.previous`),
  };
}

describe('a swap without interruption', () => {
  test('replaces the old site with the new one', async () => {
    writeFile(dist, 'old');
    writeFile(nextFolder(dist), 'new');
    swapIn(dist);
    await recover(dist);
    expect(state()).toEqual({ site: 'new', leftovers: false });
  });

  test('puts the first build in place', async () => {
    writeFile(nextFolder(dist), 'new');
    swapIn(dist);
    await recover(dist);
    expect(state()).toEqual({ site: 'new', leftovers: false });
  });
});

describe('recovering from a build that was killed', () => {
  test('during the first build: there is no site', async () => {
    writeFile(nextFolder(dist), 'half');
    await recover(dist);
    expect(state()).toEqual({ site: undefined, leftovers: false });
  });

  test('during a later build: the old site stays', async () => {
    writeFile(dist, 'old');
    writeFile(nextFolder(dist), 'half');
    await recover(dist);
    expect(state()).toEqual({ site: 'old', leftovers: false });
  });

  test('between the two renames: the swap is finished', async () => {
    writeFile(dist, 'old');
    writeFile(nextFolder(dist), 'new');
    renameSync(dist, `${dist}.previous`);
    await recover(dist);
    expect(state()).toEqual({ site: 'new', leftovers: false });
  });

  test('after both renames: the new site stays', async () => {
    writeFile(dist, 'old');
    writeFile(nextFolder(dist), 'new');
    swapIn(dist);
    expect(state().leftovers).toBe(true);
    await recover(dist);
    expect(state()).toEqual({ site: 'new', leftovers: false });
  });

  test('with only the old site left: it is put back', async () => {
    writeFile(`${dist}.previous`, 'old');
    await recover(dist);
    expect(state()).toEqual({ site: 'old', leftovers: false });
  });

  test('with a broken link and a file in place of leftovers: they are removed', async () => {
    writeFile(dist, 'old');
    symlinkSync('nowhere', nextFolder(dist));
    writeFileSync(`${dist}.previous`, '');
    expect(await recover(dist)).toBe(true);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('with nothing left over: nothing changes', async () => {
    writeFile(dist, 'old');
    await recover(dist);
    expect(state()).toEqual({ site: 'old', leftovers: false });
  });
});

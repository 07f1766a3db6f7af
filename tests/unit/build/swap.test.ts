import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nextOf, recover, swapIn } from '../../../src/build/swap.ts';

let folder: string;
let dist: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-switch-'));
  dist = join(folder, 'dist');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, content: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), content);
}

/** What stands in `dist` and whether anything is left beside it. */
function state(): { site: string | undefined; leftovers: boolean } {
  const page = join(dist, 'index.html');
  return {
    site: existsSync(page) ? readFileSync(page, 'utf8') : undefined,
    leftovers: existsSync(nextOf(dist)) || existsSync(`${dist}.previous`),
  };
}

describe('a switch that is not disturbed', () => {
  test('puts the next build in the place of the old one', () => {
    put(dist, 'old');
    put(nextOf(dist), 'new');
    swapIn(dist);
    recover(dist);
    expect(state()).toEqual({ site: 'new', leftovers: false });
  });

  test('puts the first build in place', () => {
    put(nextOf(dist), 'new');
    swapIn(dist);
    recover(dist);
    expect(state()).toEqual({ site: 'new', leftovers: false });
  });
});

describe('settling after a build that was killed', () => {
  test('while the first site was made: there is none', () => {
    put(nextOf(dist), 'half');
    recover(dist);
    expect(state()).toEqual({ site: undefined, leftovers: false });
  });

  test('while the next site was made: the old one stands', () => {
    put(dist, 'old');
    put(nextOf(dist), 'half');
    recover(dist);
    expect(state()).toEqual({ site: 'old', leftovers: false });
  });

  test('between the two renames: the switch is finished', () => {
    put(dist, 'old');
    put(nextOf(dist), 'new');
    renameSync(dist, `${dist}.previous`);
    recover(dist);
    expect(state()).toEqual({ site: 'new', leftovers: false });
  });

  test('after both renames: the new site stands', () => {
    put(dist, 'old');
    put(nextOf(dist), 'new');
    swapIn(dist);
    expect(state().leftovers).toBe(true);
    recover(dist);
    expect(state()).toEqual({ site: 'new', leftovers: false });
  });

  test('with only the old site left: it is put back', () => {
    put(`${dist}.previous`, 'old');
    recover(dist);
    expect(state()).toEqual({ site: 'old', leftovers: false });
  });

  test('at rest: nothing changes', () => {
    put(dist, 'old');
    recover(dist);
    expect(state()).toEqual({ site: 'old', leftovers: false });
  });
});

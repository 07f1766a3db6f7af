import { describe, expect, it } from 'vitest';
import { mergedIndex } from '../../../../src/search/browser/merged-index.ts';
import type { PagefindProgram, PagefindResult } from '../../../../src/search/browser/pagefind.ts';

/** A program that finds the given results and logs which bundles are opened and merged. */
function program(found: Readonly<Record<string, readonly string[]>>): {
  readonly program: PagefindProgram;
  readonly log: string[];
} {
  const log: string[] = [];
  const result = (id: string): PagefindResult => ({
    id,
    score: 1,
    words: [],
    data: () => Promise.reject(new Error(`${id} was loaded`)),
  });
  const createInstance: PagefindProgram['createInstance'] = ({ basePath }) => {
    log.push(`open ${basePath}`);
    return {
      search: (term) => {
        const ids = found[term ?? 'all'];
        return ids
          ? Promise.resolve({ results: ids.map(result) })
          : Promise.reject(new Error('no'));
      },
      mergeIndex: (folder) => {
        log.push(`merge ${folder}`);
        return Promise.resolve();
      },
    };
  };
  return { program: { createInstance }, log };
}

const ids = ({ results }: { readonly results: readonly PagefindResult[] }) =>
  results.map(({ id }) => id);

describe('mergedIndex', () => {
  it('opens the first bundle and merges the others', async () => {
    const { program: opened, log } = program({ '': [] });
    await mergedIndex(opened, ['/a/', '/b/', '/c/']);
    expect(log).toEqual(['open /a/', 'merge /b/', 'merge /c/']);
  });

  it('finds nothing if there is no bundle', async () => {
    const { program: opened, log } = program({});
    expect(ids(await (await mergedIndex(opened, [])).search('word'))).toEqual([]);
    expect(log).toEqual([]);
  });

  it('fails without merging if the program cannot run', async () => {
    const { program: opened, log } = program({});
    await expect(mergedIndex(opened, ['/a/'])).rejects.toThrow('no');
    await expect(mergedIndex(opened, ['/a/', '/b/'])).rejects.toThrow('no');
    expect(log).toEqual(['open /a/', 'open /a/']);
  });

  it('leaves out results from a bundle that lacks one of the words, if another bundle has them', async () => {
    const { program: opened } = program({
      '': [],
      'snow will': ['b/0', 'a/7', 'a/20007'],
      '"snow"': ['a/3', 'b/1'],
      '"will"': ['a/7', 'a/20007', 'b/0'],
      'snwo will': ['a/7', 'b/0'],
      '"snwo"': [],
    });
    const index = await mergedIndex(opened, ['/a/', '/a2/', '/b/']);
    expect(ids(await index.search('snow will'))).toEqual(['b/0', 'a/7']);
    expect(ids(await index.search('snwo will'))).toEqual(['a/7', 'b/0']);
    expect(ids(await index.search('"will"'))).toEqual(['a/7', 'a/20007', 'b/0']);
  });
});

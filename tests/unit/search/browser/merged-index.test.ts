import { describe, expect, it } from 'vitest';
import { mergedIndex } from '../../../../src/search/browser/merged-index.ts';
import type { PagefindProgram, PagefindResult } from '../../../../src/search/browser/pagefind.ts';

/** A program that finds the given results and logs which bundles are opened and merged. */
function programThatFinds(found: Readonly<Record<string, readonly string[]>>): {
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
    const { program, log } = programThatFinds({ '': [] });
    await mergedIndex(program, ['/a/', '/b/', '/c/']);
    expect(log).toEqual(['open /a/', 'merge /b/', 'merge /c/']);
  });

  it('finds nothing if there is no bundle', async () => {
    const { program, log } = programThatFinds({});
    expect(ids(await (await mergedIndex(program, [])).search('word'))).toEqual([]);
    expect(log).toEqual([]);
  });

  it('fails without merging if the program cannot run', async () => {
    const { program, log } = programThatFinds({});
    await expect(mergedIndex(program, ['/a/'])).rejects.toThrow('no');
    await expect(mergedIndex(program, ['/a/', '/b/'])).rejects.toThrow('no');
    expect(log).toEqual(['open /a/', 'open /a/']);
  });

  it('leaves out results from a bundle that lacks one of the words if another bundle has it', async () => {
    const { program } = programThatFinds({
      '': [],
      'snow will': ['b/0', 'a/7', 'a/20007'],
      '"snow"': ['a/3', 'b/1'],
      '"will"': ['a/7', 'a/20007', 'b/0'],
      'snwo will': ['a/7', 'b/0'],
      '"snwo"': [],
    });
    const index = await mergedIndex(program, ['/a/', '/a2/', '/b/']);
    expect(ids(await index.search('snow will'))).toEqual(['b/0', 'a/7']);
    expect(ids(await index.search('snwo will'))).toEqual(['a/7', 'b/0']);
    expect(ids(await index.search('"will"'))).toEqual(['a/7', 'a/20007', 'b/0']);
  });
});

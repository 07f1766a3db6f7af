import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSearchBundles } from '../../../../src/search/index/write-bundles.ts';
import { indexInput } from '../../../../src/search/index/index-input.ts';
import type { QuotationSummary } from '../../../../src/search/quotation-summary.ts';
import type { SearchIndex } from '../../../../src/search/search-index.ts';
import { archiveOf, quote } from '../quote.ts';

const dir = mkdtempSync(join(tmpdir(), 'verbatim-bundle-'));
const archive = archiveOf([
  quote({ id: 'second', said: '2025', text: 'Nothing is gone' }),
  quote({ id: 'first', said: '2022', text: '“Entire supply routes”—gone' }),
  quote({ id: 'draft', said: '2023', status: 'draft' }),
]);

function files(folder: string): string[] {
  return readdirSync(join(dir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, folder).length))
    .sort();
}

beforeAll(async () => {
  await writeSearchBundles(indexInput(archive), join(dir, 'once'), dir);
  await writeSearchBundles(indexInput(archive), join(dir, 'again'), dir);
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('writeSearchBundles', () => {
  it('writes the same bytes again', () => {
    expect(files('again')).toEqual(files('once'));
    for (const file of files('once'))
      expect(
        readFileSync(join(dir, 'again', file)).equals(readFileSync(join(dir, 'once', file))),
      ).toBe(true);
  });

  it('reuses every folder that was made from the same', async () => {
    const ask = async (to: string, words: string): Promise<Map<string, string>> => {
      const asked = new Map<string, string>();
      const input = indexInput(archive);
      const concept = { terms: [words], topics: [] };
      const subjects = { ...input.subjects, concepts: [concept] };
      await writeSearchBundles({ ...input, subjects }, join(dir, to), dir, (folder, digest) => {
        asked.set(folder, digest);
        if (to === 'made') return false;
        cpSync(join(dir, 'made', folder), join(dir, to, folder), { recursive: true });
        return true;
      });
      return asked;
    };
    const made = await ask('made', 'gone');
    expect(await ask('reused', 'gone')).toEqual(made);
    const folders = new Set(files('made').flatMap((file) => file.split('/').slice(1, -1)[0] ?? []));
    expect([...made.keys()].map((folder) => folder.split('/')[0]).sort()).toEqual(
      [...folders].sort(),
    );
    expect(files('reused')).toEqual(files('made'));
    for (const file of files('made'))
      expect(readFileSync(join(dir, 'reused', file))).toEqual(
        readFileSync(join(dir, 'made', file)),
      );

    const other = await ask('made', 'supply');
    const changed = [...made].filter(([folder, digest]) => other.get(folder) !== digest);
    expect(changed.map(([folder]) => folder.split('/')[0])).toEqual(['subjects']);
  });

  it('writes a fragment for each quotation that is not a draft, named by its position by date', () => {
    const volume = JSON.parse(readFileSync(join(dir, 'once/index.json'), 'utf8')) as SearchIndex;
    expect(volume).toMatchObject({ quotations: 2, articles: 0 });
    const folder = join(dir, 'once/quotes/fragment', volume.name);
    expect(readdirSync(folder).sort()).toEqual(['0.pf_fragment', '1.pf_fragment']);
    const shown = [0, 1].map((position) => {
      const file = readFileSync(join(folder, `${position}.pf_fragment`));
      const { filters } = JSON.parse(gunzipSync(file).toString('utf8', 12)) as {
        filters: { shown: [string] };
      };
      return JSON.parse(filters.shown[0]) as QuotationSummary;
    });
    expect(shown.map(({ href }) => href)).toEqual(['/quotes/first/', '/quotes/second/']);
    expect(shown[0]?.words).toEqual({ text: '“Entire supply routes”—gone', language: 'en' });
  });

  it('writes the program once, and no file that is never loaded', () => {
    const kinds = new Set(
      files('once').map((file) =>
        file
          .replace(/fragment\/\w+\/\d+/, 'fragment/VOLUME/POSITION')
          .replace(/index\/\w+\/\d+/, 'index/VOLUME/NUMBER')
          .replace(/subjects\/\w+\/(\w+)-\d+/, 'subjects/VOLUME/$1-NUMBER')
          .replace(/(terms|words)\/\w+\/\d+/, '$1/VOLUME/NUMBER'),
      ),
    );
    expect([...kinds].filter((file) => !file.includes('/articles/'))).toEqual([
      '/facets/dates.json',
      '/facets/days-0.json',
      '/facets/form-0.json',
      '/facets/quotations-0.json',
      '/facets/source-0.json',
      '/facets/speaker-0.json',
      '/facets/topic-0.json',
      '/index.json',
      '/quotes/bundle.json',
      '/quotes/fragment/VOLUME/POSITION.pf_fragment',
      '/quotes/index/VOLUME/NUMBER.pf_index',
      '/quotes/pagefind.js',
      '/quotes/wasm.en.pagefind',
      '/subjects/VOLUME/speakers-NUMBER.json',
      '/terms/VOLUME/NUMBER.json',
      '/volume.json',
      '/words/VOLUME/NUMBER.json',
    ]);
    expect([...kinds].filter((file) => /articles.*(?:wasm|\.js$)/.test(file))).toEqual([]);
  });
});

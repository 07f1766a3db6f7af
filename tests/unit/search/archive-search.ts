import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Archive } from '../../../src/archive/archive.ts';
import { openSearch } from '../../../src/search/browser/search.ts';
import type { QuotationAnswer } from '../../../src/search/browser/messages.ts';
import { stateOf } from '../../../src/search/browser/state.ts';
import { indexInput } from '../../../src/search/index/index-input.ts';
import { writeSearchBundles } from '../../../src/search/index/write-bundles.ts';

/** An archive's search as readers use it, but without a browser: Pagefind itself, with an index in files. */
export interface ArchiveSearch {
  /** Answers the query in a search page's address, such as `q=gref+chips&form=direct`. */
  readonly ask: (query: string) => Promise<QuotationAnswer>;
  /** The ids of the quotations found for a text, best first. */
  readonly ids: (text: string) => Promise<string[]>;
  /** The marked words in the results for a text, passage by passage. */
  readonly marks: (text: string) => Promise<string[]>;
  readonly close: () => void;
}

/** Writes an archive's search index to files and opens it. The caller must close it. */
export async function openArchiveSearch(archive: Archive): Promise<ArchiveSearch> {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-opened-'));
  await writeSearchBundles({ ...indexInput(archive), articles: [] }, dir, dir);
  const fetchFromHost = globalThis.fetch;
  globalThis.fetch = async (address) => {
    const url = new URL(address instanceof Request ? address.url : address);
    return readFile(url).then(
      (bytes) => new Response(bytes),
      () => new Response(null, { status: 404 }),
    );
  };
  const search = await openSearch({
    folder: `${pathToFileURL(dir).href}/`,
    others: [],
  });
  const ask = (query: string): Promise<QuotationAnswer> =>
    search.quotations({ id: 1, ...stateOf(query), count: 50, choices: false });
  const answer = (text: string) => ask(new URLSearchParams({ q: text }).toString());
  return {
    ask,
    ids: async (text) =>
      (await answer(text)).hits.map(({ quotation }) => quotation.href.split('/').at(-2) ?? ''),
    marks: async (text) =>
      (await answer(text)).hits.flatMap(({ runs, passages }) =>
        [...runs, ...passages]
          .flatMap(({ parts }) => parts)
          .filter(({ isMatch }) => isMatch)
          .map((part) => part.text),
      ),
    close: () => {
      globalThis.fetch = fetchFromHost;
      rmSync(dir, { recursive: true });
    },
  };
}

import { withNames, type KnownRecord } from '../../passage-check/known-record.ts';
import type { RecordIndex } from '../../passage-check/record-index.ts';
import { fetchJson } from '../browser/fetch-json.ts';
import { memoize } from '../browser/memoize.ts';
import { searchedPassages } from '../quotation-summary.ts';
import { positionsIn, type TermFile } from './term-files.ts';
import { termsOf } from './terms.ts';
import { fetchRecordFragment, openVolume, recordAddress, termAddress } from './volume-files.ts';

/** The addresses of a site's search folder and of the search folders of other volumes, each ending in a slash. */
export interface RecordsConfig {
  readonly folder: string;
  readonly others: readonly string[];
}

/** The records of a site and its other volumes; only what a passage needs is loaded. */
export interface SiteRecords extends RecordIndex {
  /** How many other volumes could not be loaded. */
  readonly missing: number;
}

/**
 * Opens the records of a site.
 * @throws if the site's own volume cannot be loaded
 */
export async function openRecords({ folder, others }: RecordsConfig): Promise<SiteRecords> {
  const [own, ...rest] = await Promise.allSettled([folder, ...others].map(openVolume));
  if (own?.status !== 'fulfilled') throw new Error(String(own?.reason));
  const reached = rest.flatMap((other) => (other.status === 'fulfilled' ? [other.value] : []));
  const volumes = [own.value, ...reached].filter(({ terms }) => terms > 0);
  const termFile = memoize((address: string) => fetchJson<TermFile>(address));
  return {
    total: volumes.reduce((sum, { quotations }) => sum + quotations, 0),
    missing: rest.length - reached.length,
    terms: (text) => termsOf(text),
    find: async (term) => {
      const found = volumes.map(async (volume, number) => {
        const file = await termFile(termAddress(volume, term));
        return positionsIn(file, term).map((position) => `${number}/${position}`);
      });
      return (await Promise.all(found)).flat();
    },
    open: async (key) => {
      const [number, position] = key.split('/').map(Number);
      const volume = volumes[number ?? 0];
      if (!volume) throw new Error(`There is no record ${key}.`);
      const { shown, names } = await fetchRecordFragment(volume, position ?? 0);
      return {
        passages: searchedPassages(shown),
        record: () => fetchRecord(shown.href, names),
      };
    },
  };
}

/** The record of a quotation, from its data file, with its address on this site. */
async function fetchRecord(href: string, names: readonly string[]): Promise<KnownRecord> {
  const { quote } = await fetchJson<{ readonly quote: KnownRecord }>(recordAddress(href));
  return withNames({ ...quote, url: new URL(href, location.href).href }, names);
}

import type { KnownRecord } from '../../check/known-record.ts';
import type { RecordIndex } from '../../check/record-index.ts';
import { fetchJson } from '../browser/fetch-json.ts';
import { memoize } from '../browser/memoize.ts';
import { searchedPassages, type QuotationSummary } from '../quotation-summary.ts';
import { BUNDLE_SIZE, bundleFolder, type VolumeSummary } from '../volume.ts';
import { positionsIn, termFileOf, TERMS_FOLDER, type TermFile } from './term-files.ts';
import { termsOf } from './terms.ts';

/** Where the search of a site is: the addresses of its folder and of those of other volumes, ending in a slash. */
export interface RecordsConfig {
  readonly folder: string;
  readonly others: readonly string[];
}

/** The records of a site and its other volumes; only what a passage needs is loaded. */
export interface SiteRecords extends RecordIndex {
  /** How many other volumes could not be loaded. */
  readonly missing: number;
}

interface Volume extends VolumeSummary {
  readonly folder: string;
}

/**
 * Opens the records of a site.
 * @throws where its own volume cannot be loaded
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
      const summary = await fetchSummary(volume, position ?? 0);
      return {
        passages: searchedPassages(summary),
        record: () => fetchRecord(summary.href),
      };
    },
  };
}

async function openVolume(folder: string): Promise<Volume> {
  return { folder, ...(await fetchJson<VolumeSummary>(`${folder}volume.json`)) };
}

function termAddress({ folder, name, terms }: Volume, term: string): string {
  return `${folder}${TERMS_FOLDER}/${name}/${termFileOf(term, terms)}.json`;
}

/** The signature with which Pagefind's files begin, once unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** What a search result shows of the quotation at a position, from its fragment in Pagefind's bundle. */
async function fetchSummary({ folder, name }: Volume, position: number): Promise<QuotationSummary> {
  const bundle = bundleFolder('quotes', Math.floor(position / BUNDLE_SIZE.quotes) + 1);
  const address = `${folder}${bundle}/fragment/${name}/${position}.pf_fragment`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const packed = await response.arrayBuffer();
  const unpacked = new Response(packed).body?.pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(unpacked).text();
  // Both were written by write-bundles.ts.
  const { filters } = JSON.parse(text.slice(SIGNATURE.length)) as {
    readonly filters: { readonly shown: readonly [string] };
  };
  return JSON.parse(filters.shown[0]) as QuotationSummary;
}

/** The record of a quotation, from its file for programs. Its address is that of this site. */
async function fetchRecord(href: string): Promise<KnownRecord> {
  const { quote } = await fetchJson<{ readonly quote: KnownRecord }>(href.replace(/\/$/, '.json'));
  return { ...quote, url: new URL(href, location.href).href };
}

import { fetchJson } from '../browser/fetch-json.ts';
import type { QuotationSummary } from '../quotation-summary.ts';
import { BUNDLE_SIZE, bundleFolder, type VolumeSummary } from '../volume.ts';
import { termFileOf, TERMS_FOLDER } from './term-files.ts';

/** A volume with the address of the folder of its search, ending in a slash. */
export interface Volume extends VolumeSummary {
  readonly folder: string;
}

/**
 * Opens a volume.
 * @throws where its summary cannot be loaded
 */
export async function openVolume(folder: string): Promise<Volume> {
  return { folder, ...(await fetchJson<VolumeSummary>(summaryAddress(folder))) };
}

function summaryAddress(folder: string): string {
  return `${folder}volume.json`;
}

/** The address of the file that has a term. */
export function termAddress({ folder, name, terms }: Volume, term: string): string {
  return termFileAddress(folder, name, termFileOf(term, terms));
}

function termFileAddress(folder: string, name: string, number: number): string {
  return `${folder}${TERMS_FOLDER}/${name}/${number}.json`;
}

/** The address of the file for programs of a quotation, by that of its page. */
export function recordAddress(href: string): string {
  return href.replace(/\/$/, '.json');
}

/** The signature with which Pagefind's files begin, once unpacked. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Loads what a search result shows of the quotation at a position, from its fragment in Pagefind's bundle.
 * @throws where it cannot be loaded
 */
export async function fetchSummary(volume: Volume, position: number): Promise<QuotationSummary> {
  const address = fragmentAddress(volume, position);
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

function fragmentAddress({ folder, name }: Volume, position: number): string {
  const bundle = bundleFolder('quotes', Math.floor(position / BUNDLE_SIZE.quotes) + 1);
  return `${folder}${bundle}/fragment/${name}/${position}.pf_fragment`;
}

/**
 * The addresses of all files with which the records of a volume are checked.
 * @param most how many quotations it may have; of a larger one only the summary is named
 * @throws where one of them cannot be loaded
 */
export async function filesOfVolume(folder: string, most: number): Promise<string[]> {
  const volume = await openVolume(folder);
  const { name, quotations, terms } = volume;
  if (quotations > most) return [summaryAddress(folder)];
  const positions = Array.from({ length: quotations }, (_, position) => position);
  const summaries = await Promise.all(positions.map((position) => fetchSummary(volume, position)));
  return [
    summaryAddress(folder),
    ...Array.from({ length: terms }, (_, number) => termFileAddress(folder, name, number)),
    ...positions.map((position) => fragmentAddress(volume, position)),
    ...summaries.map(({ href }) => recordAddress(href)),
  ];
}

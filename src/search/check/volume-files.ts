import { fetchJson } from '../browser/fetch-json.ts';
import { fetchFragment } from '../browser/fragments.ts';
import { fragmentFile } from '../packing.ts';
import type { QuotationSummary } from '../quotation-summary.ts';
import { BUNDLE_SIZE, bundleFolder, type VolumeSummary } from '../volume.ts';
import { termFileOf, TERMS_FOLDER } from './term-files.ts';

/** A volume with the address of its search folder, ending in a slash. */
export interface Volume extends VolumeSummary {
  readonly folder: string;
}

/**
 * Opens a volume.
 * @throws if its summary cannot be loaded
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

/** The address of a quotation's data file, given the address of its page. */
export function recordAddress(href: string): string {
  return href.replace(/\/$/, '.json');
}

/** What a bundle has about a quotation: what a search result shows of it, and all words of its speakers' names. */
export interface RecordFragment {
  readonly shown: QuotationSummary;
  readonly names: readonly string[];
}

/**
 * Loads the fragment of the quotation at a position from its bundle.
 * @throws if it cannot be loaded
 */
export async function fetchRecordFragment(
  volume: Volume,
  position: number,
): Promise<RecordFragment> {
  const { folder, bundle } = bundleWith(volume, position);
  const { filters, meta } = await fetchFragment(folder, bundle, position);
  // Both were written by write-bundles.ts.
  return {
    shown: JSON.parse(filters['shown']?.[0] ?? '') as QuotationSummary,
    names: meta['title']?.split(' ') ?? [],
  };
}

/** The bundle of the quotation at a position, with the address of its folder. */
function bundleWith({ folder, name, quotations }: Volume, position: number) {
  const number = Math.floor(position / BUNDLE_SIZE.quotes);
  const first = number * BUNDLE_SIZE.quotes;
  const records = Math.min(BUNDLE_SIZE.quotes, quotations - first);
  return {
    folder: `${folder}${bundleFolder('quotes', number + 1)}/`,
    bundle: { name, first, records },
  };
}

function fragmentAddress(volume: Volume, position: number): string {
  const { folder, bundle } = bundleWith(volume, position);
  return `${folder}${fragmentFile(bundle, position)}`;
}

/**
 * The addresses of all files that the passage check needs from a volume.
 * @param maxQuotations for a volume with more quotations than this, only the summary is listed
 * @throws if one of them cannot be loaded
 */
export async function filesOfVolume(folder: string, maxQuotations: number): Promise<string[]> {
  const volume = await openVolume(folder);
  const { name, quotations, terms } = volume;
  if (quotations > maxQuotations) return [summaryAddress(folder)];
  const positions = Array.from({ length: quotations }, (_, position) => position);
  const fragments = await Promise.all(
    positions.map((position) => fetchRecordFragment(volume, position)),
  );
  return [
    summaryAddress(folder),
    ...Array.from({ length: terms }, (_, number) => termFileAddress(folder, name, number)),
    ...new Set(positions.map((position) => fragmentAddress(volume, position))),
    ...fragments.map(({ shown }) => recordAddress(shown.href)),
  ];
}

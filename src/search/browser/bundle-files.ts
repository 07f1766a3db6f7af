import { interfaceLanguage } from '../../interface/strings.ts';
import { nameOf, type BundleIndex } from '../search-index.ts';
import { encodeMeta } from './pagefind-meta.ts';

/** The language of every bundle, and the files that Pagefind's program requests when it opens a bundle in that language. */
const LANGUAGE = interfaceLanguage;
const ENTRY_FILE = 'pagefind-entry.json';
const META_FILE = ['pagefind', LANGUAGE, 'pf_meta'].join('.');
const PROGRAM_FILE = ['wasm', LANGUAGE, 'pagefind'].join('.');

/** The code of the program, by its address. All bundles share it. */
const programs = new Map<string, Promise<ArrayBuffer>>();

/** Settles when the latest index has been opened; the next one waits for that. */
let latestOpening: Promise<unknown> = Promise.resolve();

/**
 * Opens an index from descriptions of its bundles. To open a bundle, Pagefind's program requests three files: the list of
 * the bundle's languages, the list of all its records and parts, which grows with the archive, and the program's own code,
 * again for each bundle. Pagefind 1.6 has no option to pass them in; it calls the global `fetch`. That function is therefore
 * replaced while the index is being opened, in the search worker and never on a page. The replacement makes both lists from
 * the description, loads the code only once, and passes every other request to the original. Indexes are opened one after
 * another, since they share their memory.
 * @param program the address of the folder with the program
 * @param bundles the descriptions of bundles, by the addresses of their folders
 * @param open opens the index; its requests are answered as described above
 */
export function openFrom<T>(
  program: string,
  bundles: ReadonlyMap<string, BundleIndex>,
  open: () => Promise<T>,
): Promise<T> {
  const opened = latestOpening.then(async () => {
    const load = globalThis.fetch;
    globalThis.fetch = async (request, options) => {
      const address = request instanceof Request ? request.url : String(request);
      const at = address.lastIndexOf('/') + 1;
      const bundle = bundles.get(address.slice(0, at));
      const file = address.slice(at).split('?', 1)[0] ?? '';
      if (bundle === undefined) return load(request, options);
      if (file === ENTRY_FILE) return new Response(entryOf(bundle));
      if (file === META_FILE) return new Response(metaOf(bundle));
      if (file === PROGRAM_FILE) return new Response(await programAt(`${program}${file}`, load));
      return load(request, options);
    };
    return open().finally(() => (globalThis.fetch = load));
  });
  latestOpening = opened.catch(() => undefined);
  return opened;
}

function entryOf({ version, records }: BundleIndex): string {
  const languages = { [LANGUAGE]: { hash: LANGUAGE, wasm: LANGUAGE, page_count: records } };
  return JSON.stringify({ version, languages, include_characters: [] });
}

function metaOf({
  version,
  name,
  first,
  records,
  words,
  parts,
}: BundleIndex): Uint8Array<ArrayBuffer> {
  return encodeMeta([
    version,
    Array.from({ length: records }, (_, index) => [nameOf(name, first + index), words, '']),
    parts.map((part, number) => [...part.split(' '), nameOf(name, number)]),
    // No filters and no sort orders; the names of speakers are indexed as a title.
    [],
    [],
    ['title'],
  ]);
}

function programAt(address: string, load: typeof fetch): Promise<ArrayBuffer> {
  const cached = programs.get(address);
  if (cached) return cached;
  const loaded = load(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status} for ${address}`);
    return response.arrayBuffer();
  });
  loaded.catch(() => programs.delete(address));
  programs.set(address, loaded);
  return loaded;
}

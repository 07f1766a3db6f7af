import { pageOf } from '../checks/addresses-distinct.ts';
import type { Content } from '../content/content.ts';
import { webAddress } from '../schemas/web-address.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { SourceData } from '../schemas/source.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { ReportedPlace } from './reported-place.ts';
import { comparedWords } from './found-passage.ts';
import type { NeededKey } from './draft-faults.ts';
import { missingKeys } from './missing-keys.ts';
import { printRecord, recordPath, type DraftData } from './print-record.ts';
import { outletTypes } from './outlet-types.ts';
import { splitList } from './split-list.ts';
import { freeId, slug, takenIds } from './record-id.ts';

/** A new record, and the keys it still needs. */
export interface DraftedRecord {
  readonly collection: CollectionName;
  readonly id: string;
  readonly path: string;
  readonly data: DraftData;
  readonly needed: readonly NeededKey[];
}

/** A record, complete or not. */
export interface KnownRecord {
  readonly id: string;
  readonly data: DraftData;
}

/** Collects new records before any is written. */
export interface Desk {
  readonly content: Content;
  /** The new files, by path in the content folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly drafted: readonly DraftedRecord[];
  /** Remarks for the editor, in full sentences, the most important first. */
  readonly remarks: string[];
  /** Descriptions of the editor's remaining tasks that no new file shows. */
  readonly tasks: string[];
  /** The places in new files whose tasks the report already describes. */
  readonly reported: ReportedPlace[];
  /** New sources whose pages were not read, and those whose pages were read but give no day of publication. */
  readonly unread: string[];
  readonly undated: string[];
  /** New quotations dated only “by” the day they were printed, keyed by that day. */
  readonly saidBy: Map<string, readonly string[]>;
  /** The paths of new quotations whose speaker is taken from the page, keyed by that speaker’s id. */
  readonly attributed: Map<string, readonly string[]>;
  /** The page texts of new sources, by id. */
  readonly texts: Map<string, string>;
  /** The type of a new source: the usual type of its outlet's sources, otherwise the one that its page gives. */
  readonly typeOf: (source: DraftData & Pick<SourceData, 'type'>) => SourceData['type'];
  /** The source at an address, on record or new. */
  readonly sourceAt: (address: string) => string | undefined;
  /** The speakers on record, complete or not. */
  readonly speakers: Content['speakers'];
  /** The outlets of sources, on record or new. */
  readonly outlets: ReadonlySet<unknown>;
  /** The quotation on record, complete or not, that has exactly these words. */
  readonly quoteWith: (words: string) => string | undefined;
  /** The quotations on record, complete or not, and the new ones. */
  readonly quotes: () => readonly KnownRecord[];
  /**
   * The sources, on record or new, that have the same title, outlet and day as a given one. If either source has no address, an
   * outlet or day that one of them lacks counts as the same.
   */
  readonly sourcesLike: (source: DraftData) => readonly string[];
  /** The keys that a quotation on record still needs. */
  readonly missingFromQuote: (id: string) => readonly string[];
  /** The data of a source on record, complete or not. */
  readonly sourceData: (id: string) => DraftData | undefined;
  /** Messages about values that the schemas of new records reject. */
  readonly refused: readonly string[];
  /**
   * Adds a record.
   * @param names names for its id, which is made from the first suitable one
   * @returns its id
   */
  readonly add: (
    collection: CollectionName,
    names: readonly string[],
    data: DraftData,
    body?: string,
  ) => string;
  /** Sets a new record’s key to a string or, if only a list is valid, to its parts between commas. Returns whether it did. */
  readonly fill: (path: string, key: string, value: string) => boolean;
  /** The text kept as evidence from a source's page; empty if there is none. */
  readonly evidenceOf: (source: string) => string;
  /** Adds another file unless its path is taken. Returns whether it was added. */
  readonly addFile: (path: string, text: string) => boolean;
}

/** What a new desk needs to know about a content folder, apart from its complete records. */
export interface KnownToDesk {
  /** The paths of files that are not records. */
  readonly others: Iterable<string>;
  /** The sources and quotations as they are in their files, complete or not. */
  readonly sources: readonly KnownRecord[];
  readonly quotes: readonly KnownRecord[];
  readonly speakers: Content['speakers'];
  /** The evidence kept from the pages of sources, by source id. */
  readonly evidence: ReadonlyMap<string, Pick<Evidence, 'text'>>;
}

/** Makes an empty desk for a content folder. */
export function newDesk(
  content: Content,
  { others, sources, quotes, speakers, evidence }: KnownToDesk,
): Desk {
  const taken = takenIds(content);
  const files = new Map<string, string>();
  const known = new Set(others);
  const drafted: (DraftedRecord & { readonly body: string })[] = [];
  const refused: string[] = [];
  const byAddress = new Map<string, string>();
  const byTitle = new Map<string, KnownRecord[]>();
  const outlets = new Set<unknown>();
  const types = outletTypes();
  const siteLanguage = content.settings.data?.language;
  const indexSource = (id: string, data: DraftData): void => {
    outlets.add(data['container-title']);
    types.add(data);
    const { URL: address } = data;
    if (typeof address === 'string' && webAddress.safeParse(address).success)
      byAddress.set(pageOf(address), id);
    const title = plain(data['title']);
    if (title !== '') byTitle.set(title, [...(byTitle.get(title) ?? []), { id, data }]);
  };
  const byWords = new Map(
    quotes.flatMap(({ id, data: { text } }) =>
      typeof text === 'string' ? [[comparedWords(text), id] as const] : [],
    ),
  );
  for (const { id, data } of sources) indexSource(id, data);
  return {
    content,
    files,
    drafted,
    speakers,
    outlets,
    quotes: () => [...quotes, ...drafted.filter(({ collection }) => collection === 'quotes')],
    quoteWith: (words) => byWords.get(comparedWords(words)),
    remarks: [],
    attributed: new Map(),
    tasks: [],
    reported: [],
    unread: [],
    undated: [],
    saidBy: new Map(),
    texts: new Map(),
    refused,
    typeOf: types.typeOf,
    sourceAt: (address) => byAddress.get(pageOf(address)),
    sourcesLike: (source) =>
      (byTitle.get(plain(source['title'])) ?? [])
        .filter(({ data }) => isSimilarSource(source, data))
        .map(({ id }) => id),
    missingFromQuote: (id) => {
      const data = quotes.find((quote) => quote.id === id)?.data;
      const needed = data === undefined ? [] : missingKeys('quotes', data, '', siteLanguage).needed;
      return needed.filter(({ key }) => key !== 'witnesses.follows').map(({ key }) => key);
    },
    sourceData: (id) => sources.find((source) => source.id === id)?.data,
    add: (collection, names, data, body = '') => {
      const { language = siteLanguage } = data;
      const id = freeId(
        collection,
        names,
        taken,
        typeof language === 'string' ? language : undefined,
      );
      const path = recordPath(collection, id);
      const { needed, refused: faults } = missingKeys(collection, data, body, siteLanguage);
      refused.push(...faults.map(({ key, message }) => `${path}: ${key} ${message}`));
      files.set(path, printRecord(collection, data, body));
      if (collection === 'sources') indexSource(id, data);
      drafted.push({ collection, id, path, data, needed, body });
      return id;
    },
    fill: (path, key, value) => {
      const index = drafted.findIndex((record) => record.path === path);
      const record = drafted[index];
      if (!record) return false;
      for (const given of [value, splitList(value)]) {
        const data = { ...record.data, [key]: given };
        const missing = missingKeys(record.collection, data, record.body, siteLanguage);
        if (missing.refused.length > 0) continue;
        drafted[index] = { ...record, data, needed: missing.needed };
        files.set(path, printRecord(record.collection, data, record.body));
        return true;
      }
      return false;
    },
    evidenceOf: (source) => evidence.get(source)?.text ?? '',
    addFile: (path, text) => {
      if (known.has(path) || files.has(path)) return false;
      files.set(path, text);
      return true;
    },
  };
}

/** Whether two sources with the same title agree on outlet and day. A missing value agrees if either has no address. */
function isSimilarSource(one: DraftData, other: DraftData): boolean {
  const isOpen = one['URL'] === undefined || other['URL'] === undefined;
  return ['container-title', 'issued'].every((key) => {
    const [first, second] = [plain(one[key]), plain(other[key])];
    return first === '' || second === '' ? isOpen : first === second;
  });
}

/** Normalizes a title or an outlet for comparison, ignoring case and punctuation. */
function plain(value: unknown): string {
  return typeof value === 'string' ? slug(value, Infinity) || value : '';
}

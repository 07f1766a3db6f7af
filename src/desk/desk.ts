import { pageOf } from '../checks/addresses-distinct.ts';
import type { Content } from '../content/content.ts';
import { webAddress } from '../schemas/web-address.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { SourceData } from '../schemas/source.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { NamedPlace } from './named-place.ts';
import { comparedWords } from './found-passage.ts';
import type { NeededKey } from './incomplete.ts';
import { lackedBy } from './lacking.ts';
import { printRecord, recordPath, type DraftData } from './print-record.ts';
import { typesOfOutlets } from './types-of-outlets.ts';
import { splitList } from './split-list.ts';
import { freeId, slug, takenIds } from './record-id.ts';

/** A new record, and what it still needs. */
export interface DraftedRecord {
  readonly collection: CollectionName;
  readonly id: string;
  readonly path: string;
  readonly data: DraftData;
  readonly needed: readonly NeededKey[];
}

/** A record, also one that is not complete. */
export interface KnownRecord {
  readonly id: string;
  readonly data: DraftData;
}

/** Where new records are collected before any is written. */
export interface Desk {
  readonly content: Content;
  /** The new files, by path in the content folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly drafted: readonly DraftedRecord[];
  /** What the editor should know, in sentences. */
  readonly remarks: string[];
  /** What is left to do that no new file shows, in words. */
  readonly left: string[];
  /** The places in new files of which the report says what is left to do. */
  readonly named: NamedPlace[];
  /** New sources whose pages were not read, and those whose pages give no day of publication. */
  readonly unread: string[];
  readonly undated: string[];
  /** The new quotations whose day is only that of printing, by that day. */
  readonly saidBy: Map<string, readonly string[]>;
  /** The texts of the pages of which new sources were made. */
  readonly texts: Map<string, string>;
  /** The type of a new source: that of its outlet, where sources on record or new ones show it. */
  readonly typeOf: (source: DraftData & Pick<SourceData, 'type'>) => SourceData['type'];
  /** The source of an address, on record or new. */
  readonly sourceAt: (address: string) => string | undefined;
  /** The speakers on record, also those that are not complete. */
  readonly speakers: Content['speakers'];
  /** The outlets of sources, on record or new. */
  readonly outlets: ReadonlySet<unknown>;
  /** The quotation on record, complete or not, that has exactly certain words. */
  readonly quoteWith: (words: string) => string | undefined;
  /** The quotations on record, complete or not, and the new ones. */
  readonly quotes: () => readonly KnownRecord[];
  /**
   * The sources with the title, the outlet and the day of another, on record or new. One without an address has them
   * also where it or the other gives no outlet or no day.
   */
  readonly sourcesLike: (source: DraftData) => readonly string[];
  /** The keys that a quotation on record still needs. */
  readonly lackedByQuote: (id: string) => readonly string[];
  /** What a source on record says, also one that is not complete. */
  readonly sourceData: (id: string) => DraftData | undefined;
  /** Values that no record can have, in words. */
  readonly refused: readonly string[];
  /**
   * Adds a record.
   * @param names from the first of which that can be one its id is made
   * @returns its id
   */
  readonly add: (
    collection: CollectionName,
    names: readonly string[],
    data: DraftData,
    body?: string,
  ) => string;
  /** Gives a new record the value of a key, as one text or as the list that its commas make of it; whether it can have it. */
  readonly fill: (path: string, key: string, value: string) => boolean;
  /** What is kept of the page of a source as evidence. */
  readonly evidenceOf: (source: string) => string;
  /** Adds another file, unless there is one of that path: whether it was added. */
  readonly addFile: (path: string, text: string) => boolean;
}

/** What a content folder has beside its complete records. */
export interface KnownToDesk {
  /** The paths of the files that are no records. */
  readonly others: Iterable<string>;
  /** The sources and the quotations as their files have them, also those that are not complete. */
  readonly sources: readonly KnownRecord[];
  readonly quotes: readonly KnownRecord[];
  readonly speakers: Content['speakers'];
  /** What is kept of the pages of sources. */
  readonly evidence: ReadonlyMap<string, Pick<Evidence, 'text'>>;
}

/** An empty desk beside a content folder. */
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
  const types = typesOfOutlets();
  const ours = content.settings.data?.language;
  const know = (id: string, data: DraftData): void => {
    outlets.add(data['container-title']);
    types.know(data);
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
  for (const { id, data } of sources) know(id, data);
  return {
    content,
    files,
    drafted,
    speakers,
    outlets,
    quotes: () => [...quotes, ...drafted.filter(({ collection }) => collection === 'quotes')],
    quoteWith: (words) => byWords.get(comparedWords(words)),
    remarks: [],
    left: [],
    named: [],
    unread: [],
    undated: [],
    saidBy: new Map(),
    texts: new Map(),
    refused,
    typeOf: types.typeOf,
    sourceAt: (address) => byAddress.get(pageOf(address)),
    sourcesLike: (source) =>
      (byTitle.get(plain(source['title'])) ?? [])
        .filter(({ data }) => isLike(source, data))
        .map(({ id }) => id),
    lackedByQuote: (id) => {
      const data = quotes.find((quote) => quote.id === id)?.data;
      const needed = data === undefined ? [] : lackedBy('quotes', data, '', ours).needed;
      return needed.filter(({ key }) => key !== 'witnesses.follows').map(({ key }) => key);
    },
    sourceData: (id) => sources.find((source) => source.id === id)?.data,
    add: (collection, names, data, body = '') => {
      const { language = ours } = data;
      const id = freeId(
        collection,
        names,
        taken,
        typeof language === 'string' ? language : undefined,
      );
      const path = recordPath(collection, id);
      const { needed, refused: faults } = lackedBy(collection, data, body, ours);
      refused.push(...faults.map(({ key, message }) => `${path}: ${key} ${message}`));
      files.set(path, printRecord(collection, data, body));
      if (collection === 'sources') know(id, data);
      drafted.push({ collection, id, path, data, needed, body });
      return id;
    },
    fill: (path, key, value) => {
      const index = drafted.findIndex((record) => record.path === path);
      const record = drafted[index];
      if (!record) return false;
      for (const given of [value, splitList(value)]) {
        const data = { ...record.data, [key]: given };
        const { needed, refused: faults } = lackedBy(record.collection, data, record.body, ours);
        if (faults.length > 0) continue;
        drafted[index] = { ...record, data, needed };
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

/** Whether two sources with one title have one outlet and one day, as far as one without an address can say. */
function isLike(one: DraftData, other: DraftData): boolean {
  const isOpen = one['URL'] === undefined || other['URL'] === undefined;
  return ['container-title', 'issued'].every((key) => {
    const [first, second] = [plain(one[key]), plain(other[key])];
    return first === '' || second === '' ? isOpen : first === second;
  });
}

/** A text as titles and outlets are compared, whatever their case and marks. */
function plain(value: unknown): string {
  return typeof value === 'string' ? slug(value, Infinity) || value : '';
}

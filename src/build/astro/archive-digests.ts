import type { Archive } from '../../archive/archive.ts';
import type { Collection } from '../../archive/collection.ts';
import type { Article } from '../../archive/records.ts';
import { collectionNames } from '../../schemas/collections.ts';
import { digestValues } from '../digest.ts';

/**
 * Digests of records, and of whatever is made of records. Only the prose of articles is left out, since it appears only on the
 * article's own page and in the feed.
 */
export class ArchiveDigests {
  /** The collections and the lookups of the archive, by name. */
  readonly #members: ReadonlyMap<string, unknown>;
  readonly #records = new Map<object, string>();
  readonly #reads = new Map<string, string>();

  constructor(archive: Archive) {
    this.#members = new Map(Object.entries(archive));
    for (const article of archive.articles.all)
      this.#records.set(article, digestValues([withoutProse(article)]));
    for (const name of collectionNames)
      for (const record of archive[name].all)
        if (!this.#records.has(record)) this.#records.set(record, digestValues([record]));
  }

  /** The digest of values that JSON can represent, and of maps; records in them count by their own digests. */
  of(values: readonly unknown[]): string {
    return digestValues(
      values.map((value) => JSON.stringify(value, (_key, part: unknown) => this.#replaced(part))),
    );
  }

  /** The digest of what the archive returns for the name of a read (src/archive/reads.ts). */
  ofRead(name: string): string {
    const known = this.#reads.get(name);
    if (known !== undefined) return known;
    const digest = this.of([this.#read(name)]);
    this.#reads.set(name, digest);
    return digest;
  }

  /** What the archive gives to a page that notes a read; undefined if it has no such lookup, as after a change to the code. */
  #read(name: string): unknown {
    const [, member = name, id] = /^([^/]*)\/(.*)$/s.exec(name) ?? [];
    const found = this.#members.get(member);
    if (typeof found === 'function') return (found as (id?: string) => unknown)(id);
    const collection = found as Collection<object> | undefined;
    return id === undefined ? collection?.all : collection?.get(id);
  }

  #replaced(part: unknown): unknown {
    if (typeof part !== 'object' || part === null) return part;
    return this.#records.get(part) ?? (part instanceof Map ? [...part] : part);
  }
}

function withoutProse({ html: _html, headings: _headings, references, ...data }: Article): object {
  const { wordCount: _wordCount, ...used } = references;
  return { ...data, used };
}

import type { References } from '../markdown/remark-references.ts';
import type { CollectionName, DataOf } from '../schemas/collections.ts';

export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The parts that every record has in addition to its data. */
interface Entry {
  readonly id: string;
  /** The rendered Markdown of its body. */
  readonly html: string;
}

/** Details of the body that only some collections need. */
interface BodyDetails {
  readonly articles: { readonly headings: readonly Heading[]; readonly references: References };
  readonly pages: { readonly headings: readonly Heading[] };
}

/** A record of a collection. */
export type RecordOf<Name extends CollectionName> = Entry &
  DataOf<Name> &
  (Name extends keyof BodyDetails ? BodyDetails[Name] : unknown);

export type Article = RecordOf<'articles'>;
export type Quote = RecordOf<'quotes'>;
export type Speaker = RecordOf<'speakers'>;
export type Source = RecordOf<'sources'>;
export type Event = RecordOf<'events'>;
export type Topic = RecordOf<'topics'>;
export type Author = RecordOf<'authors'>;
export type Concept = RecordOf<'concepts'>;
export type Page = RecordOf<'pages'>;

/** The records of every collection, in any order. */
export type Records = { readonly [Name in CollectionName]: readonly RecordOf<Name>[] };

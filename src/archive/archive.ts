import type { References } from '../markdown/remark-references.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { EventData } from '../schemas/event.ts';
import type { PageData } from '../schemas/page.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { SourceData } from '../schemas/source.ts';
import type { SpeakerData } from '../schemas/speaker.ts';
import type { TopicData } from '../schemas/topic.ts';
import { compareEdtf } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { classify, type Variant } from '../quotation/classify.ts';
import type { Witness } from '../schemas/witness.ts';
import { bySpeakerName } from './speaker-order.ts';

export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** What every record has beside its data: its id and its rendered Markdown body. */
interface Entry {
  readonly id: string;
  readonly html: string;
}

export type Quote = Entry & Readonly<QuoteData>;
export type Speaker = Entry & Readonly<SpeakerData>;
export type Source = Entry & Readonly<SourceData>;
export type Event = Entry & Readonly<EventData>;
export type Topic = Entry & Readonly<TopicData>;
export type Page = Entry & Readonly<PageData> & { readonly headings: readonly Heading[] };
export type Article = Entry &
  Readonly<ArticleData> & {
    readonly headings: readonly Heading[];
    readonly references: References;
  };

/** The records of every collection, in any order. */
export interface Records {
  readonly articles: readonly Article[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  readonly sources: readonly Source[];
  readonly events: readonly Event[];
  readonly topics: readonly Topic[];
  readonly pages: readonly Page[];
}

/** What draws on a source. */
export interface Citations {
  readonly articles: readonly Article[];
  readonly quotes: readonly Quote[];
  readonly events: readonly Event[];
}

/** One collection: in its order, and by id. */
export interface Shelf<T> {
  readonly all: readonly T[];
  readonly get: (id: string) => T | undefined;
  /** @throws where there is no such record; the gate has made sure that there is. */
  readonly need: (id: string) => T;
}

/** Everything published, indexed once. Each answer costs no more than what it holds. */
export interface Archive {
  /** Newest first. */
  readonly articles: Shelf<Article>;
  /** By the date the words were said, earliest first. */
  readonly quotes: Shelf<Quote>;
  /** By name, people by family name. */
  readonly speakers: Shelf<Speaker>;
  /** By outlet, then date. */
  readonly sources: Shelf<Source>;
  /** Chronological. */
  readonly events: Shelf<Event>;
  /** By title. */
  readonly topics: Shelf<Topic>;
  readonly pages: Shelf<Page>;
  readonly articlesUsing: (quoteId: string) => readonly Article[];
  readonly quotesBy: (speakerId: string) => readonly Quote[];
  readonly quotesOn: (topicId: string) => readonly Quote[];
  readonly articlesOn: (topicId: string) => readonly Article[];
  readonly eventsOn: (topicId: string) => readonly Event[];
  readonly eventsWith: (quoteId: string) => readonly Event[];
  /** Records that name this one under `related`. */
  readonly quotesRelatedTo: (quoteId: string) => readonly Quote[];
  readonly citing: (sourceId: string) => Citations;
  /** How a printing of a quotation stands to its copy-text: worked out once, asked for by many pages and files. */
  readonly variantOf: (quote: Quote, witness: Witness) => Variant;
}

/** Indexes the records: sorts each collection once and turns every link round once. Drafts are left out. */
export function buildArchive(records: Records): Archive {
  const articles = shelf(
    [...records.articles].sort((a, b) => order(b.published, a.published) || order(a.id, b.id)),
  );
  const quotes = shelf(
    records.quotes
      .filter(({ status }) => status !== 'draft')
      .sort((a, b) => byDate(a.said, b.said) || order(a.id, b.id)),
  );
  const speakers = shelf(
    [...records.speakers].sort((a, b) => bySpeakerName(a, b) || order(a.id, b.id)),
  );
  const sources = shelf(
    [...records.sources].sort(
      (a, b) =>
        outletOf(a).localeCompare(outletOf(b), 'en') ||
        order(a.issued ?? '', b.issued ?? '') ||
        order(a.id, b.id),
    ),
  );
  const events = shelf(
    [...records.events].sort((a, b) => byDate(a.date, b.date) || order(a.id, b.id)),
  );
  const topics = shelf([...records.topics].sort((a, b) => a.title.localeCompare(b.title, 'en')));

  const articlesByQuote = grouped(articles.all, quotesOf);
  const articlesByTopic = grouped(articles.all, (article) => article.topics);
  const articlesBySource = grouped(articles.all, (article) => [
    ...article.references.sources,
    ...article.further,
  ]);
  const quotesBySpeaker = grouped(quotes.all, (quote) => quote.speakers);
  const quotesByTopic = grouped(quotes.all, (quote) => quote.topics);
  const quotesBySource = grouped(quotes.all, sourcesOf);
  const quotesByRelated = grouped(quotes.all, (quote) =>
    quote.related.map((relation) => relation.quote),
  );
  const eventsByQuote = grouped(events.all, (event) => event.quotes);
  const eventsByTopic = grouped(events.all, (event) => event.topics);
  const eventsBySource = grouped(events.all, (event) => event.sources);

  return {
    articles,
    quotes,
    speakers,
    sources,
    events,
    topics,
    pages: shelf([...records.pages]),
    articlesUsing: articlesByQuote,
    quotesBy: quotesBySpeaker,
    quotesOn: quotesByTopic,
    articlesOn: articlesByTopic,
    eventsOn: eventsByTopic,
    eventsWith: eventsByQuote,
    quotesRelatedTo: quotesByRelated,
    citing: (id) => ({
      articles: articlesBySource(id),
      quotes: quotesBySource(id),
      events: eventsBySource(id),
    }),
    variantOf: rememberedVariants(),
  };
}

function rememberedVariants(): Archive['variantOf'] {
  const variants = new WeakMap<Witness, Variant>();
  return (quote, witness) => {
    const known = variants.get(witness);
    if (known) return known;
    const variant = classify(quote, witness);
    variants.set(witness, variant);
    return variant;
  };
}

/** The quotations an article uses: its key quotations and those in its text. */
export function quotesOf(article: Article): string[] {
  return [
    ...new Set([...article['key-quotes'].map(({ quote }) => quote), ...article.references.quotes]),
  ];
}

/** The sources a quotation's record draws on: its chain, its witnesses and its original. */
export function sourcesOf(quote: Quote): string[] {
  const original = quote.original ? [quote.original.source] : [];
  return [
    ...new Set([...quote.chain, ...quote.witnesses.map(({ source }) => source), ...original]),
  ];
}

/** The name a source is known by: its wire, or the outlet that printed it, or its title. */
export function outletOf(source: Source): string {
  return (
    source.wire ?? source['container-title'] ?? source.title ?? source.description ?? source.id
  );
}

function shelf<T extends { readonly id: string }>(all: readonly T[]): Shelf<T> {
  const byId = new Map(all.map((record) => [record.id, record]));
  return {
    all,
    get: (id) => byId.get(id),
    need: (id) => {
      const record = byId.get(id);
      if (record === undefined) throw new Error(`There is no record “${id}”. Run npm run check.`);
      return record;
    },
  };
}

function grouped<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return (key) => groups.get(key) ?? [];
}

function byDate(a: string, b: string): number {
  return compareEdtf(parsedEdtf(a), parsedEdtf(b));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

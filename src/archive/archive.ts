import { collection, type Collection } from './collection.ts';
import type { Article, Event, Page, Quote, Records, Source, Speaker, Topic } from './records.ts';
import { outletOf, quotesOf, sourcesOf } from './uses.ts';
import { compareEdtf } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { classify, type Variant } from '../quotation/classify.ts';
import type { Witness } from '../schemas/witness.ts';
import { bySpeakerName } from './speaker-order.ts';

/** What draws on a source. */
export interface Citations {
  readonly articles: readonly Article[];
  readonly quotes: readonly Quote[];
  readonly events: readonly Event[];
}

/** Everything published, indexed once. Each answer costs no more than what it holds. */
export interface Archive {
  /** Newest first. */
  readonly articles: Collection<Article>;
  /** By the date the words were said, earliest first. */
  readonly quotes: Collection<Quote>;
  /** By name, people by family name. */
  readonly speakers: Collection<Speaker>;
  /** By outlet, then date. */
  readonly sources: Collection<Source>;
  /** Chronological. */
  readonly events: Collection<Event>;
  /** By title. */
  readonly topics: Collection<Topic>;
  readonly pages: Collection<Page>;
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
  const articles = collection(
    [...records.articles].sort((a, b) => order(b.published, a.published) || order(a.id, b.id)),
  );
  const quotes = collection(
    records.quotes
      .filter(({ status }) => status !== 'draft')
      .sort((a, b) => byDate(a.said, b.said) || order(a.id, b.id)),
  );
  const speakers = collection(
    [...records.speakers].sort((a, b) => bySpeakerName(a, b) || order(a.id, b.id)),
  );
  const sources = collection(
    [...records.sources].sort(
      (a, b) =>
        outletOf(a).localeCompare(outletOf(b), 'en') ||
        order(a.issued ?? '', b.issued ?? '') ||
        order(a.id, b.id),
    ),
  );
  const events = collection(
    [...records.events].sort((a, b) => byDate(a.date, b.date) || order(a.id, b.id)),
  );
  const topics = collection(
    [...records.topics].sort((a, b) => a.title.localeCompare(b.title, 'en')),
  );

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
    pages: collection([...records.pages]),
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

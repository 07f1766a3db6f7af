import { classify, classifyStep, type Variant } from '../quotation/classify.ts';
import { fates, fatesOf, type Fate } from '../quotation/fates.ts';
import { kindsIn, type Kind } from '../quotation/kinds.ts';
import { verdictOf } from '../quotation/verdict.ts';
import { isDraft } from '../schemas/collection.ts';
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';
import { compareText } from '../schemas/compare.ts';
import { outletOf } from '../schemas/source.ts';
import type { Witness } from '../schemas/witness.ts';
import { collection, type Collection } from './collection.ts';
import { groupedBy } from './grouped-by.ts';
import { quotesByYear } from './quotes-by-year.ts';
import { cachedReads, notedLookups, notedValue } from './reads.ts';
import type { Article, Event, Quote, RecordOf, Records, Source } from './records.ts';
import { peopleOf, quotesOf, sourcesOf } from './uses.ts';

/** Every collection, with its records in the order that its definition in `src/schemas` sets. */
type Collections = { readonly [Name in CollectionName]: Collection<RecordOf<Name>> };

/** The records that use a source. */
export interface Citations {
  readonly articles: readonly Article[];
  readonly quotes: readonly Quote[];
  readonly events: readonly Event[];
}

/** The lists of quotations: of all, by the fate of their words, by kind and by year, the first two with their lengths. */
export interface QuoteLists {
  readonly count: number;
  readonly fates: readonly (readonly [fate: Fate, count: number])[];
  readonly kinds: readonly Kind[];
  readonly years: readonly string[];
}

/** A printing of a quotation, with its source. */
export interface SourcedPrinting {
  readonly quote: Quote;
  readonly witness: Witness;
  readonly source: Source;
}

/**
 * Everything published, indexed once. A lookup takes time proportional to the number of records that it returns. What is read
 * is noted (reads.ts), so derive nothing from several records in a cache of your own: use `cachedReads`.
 */
export interface Archive extends Collections {
  readonly articlesUsing: (quoteId: string) => readonly Article[];
  readonly quotesBy: (speakerId: string) => readonly Quote[];
  readonly quotesOn: (topicId: string) => readonly Quote[];
  readonly articlesOn: (topicId: string) => readonly Article[];
  readonly articlesBy: (authorId: string) => readonly Article[];
  /** The articles that have an event on their timelines. */
  readonly articlesWithEvent: (eventId: string) => readonly Article[];
  readonly eventsOn: (topicId: string) => readonly Event[];
  readonly eventsWith: (quoteId: string) => readonly Event[];
  /** The printings of an outlet, including copy-texts and summaries. */
  readonly printingsBy: (outlet: string) => readonly SourcedPrinting[];
  /** The quotations that name this one under `related`. */
  readonly quotesRelatedTo: (quoteId: string) => readonly Quote[];
  readonly citing: (sourceId: string) => Citations;
  /** How a printing differs from the quotation's copy-text. Computed once per printing, since many pages need it. */
  readonly variantOf: (quote: Quote, witness: Witness) => Variant;
  /** How a printing differs from the one it follows; undefined if the record has no such printing. */
  readonly variantFromParent: (quote: Quote, witness: Witness) => Variant | undefined;
  /** The verdict that an editor wrote on a quotation or, if there is none, one derived from its printings. */
  readonly verdictOf: (quote: Quote) => string;
  /** What happened to a quotation's words on their way. */
  readonly fatesOf: (quote: Quote) => readonly Fate[];
  /** The quotations grouped by the fate of their words, in the order of `fates`. Fates that no quotation met are left out. */
  readonly quotesByFate: () => ReadonlyMap<Fate, readonly Quote[]>;
  /** Which lists of quotations there are. */
  readonly quoteLists: () => QuoteLists;
}

/**
 * Indexes all records except drafts: sorts each collection and inverts each kind of reference.
 * @param withDrafts whether to index drafts too, for editors only
 */
export function buildArchive(records: Records, withDrafts = false): Archive {
  const published = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      collection(name, inOrder(name, records[name], withDrafts)),
    ]),
  ) as unknown as Collections;
  const [articles, quotes, events] = [
    published.articles.all,
    published.quotes.all,
    published.events.all,
  ];
  const articlesBySource = groupedBy(articles, ({ references, further }) => [
    ...references.sources,
    ...further,
  ]);
  const printings = quotes.flatMap((quote) =>
    quote.witnesses.flatMap((witness): SourcedPrinting[] => {
      const source = published.sources.get(witness.source);
      return source ? [{ quote, witness, source }] : [];
    }),
  );
  const quotesBySource = groupedBy(quotes, sourcesOf);
  const eventsBySource = groupedBy(events, ({ sources }) => sources);
  const variantOf = cachedByWitness(classify);
  const variantFromParent = cachedByWitness(classifyStep);
  const fatesOfQuote = (quote: Quote): readonly Fate[] =>
    fatesOf(quote, { variantOf, variantFromParent });
  const groupings = {
    articlesUsing: groupedBy(articles, quotesOf),
    quotesBy: groupedBy(quotes, peopleOf),
    quotesOn: groupedBy(quotes, ({ topics }) => topics),
    articlesOn: groupedBy(articles, ({ topics }) => topics),
    articlesBy: groupedBy(articles, ({ authors }) => authors),
    articlesWithEvent: groupedBy(articles, (article) => article.events),
    eventsOn: groupedBy(events, ({ topics }) => topics),
    eventsWith: groupedBy(events, (event) => event.quotes),
    printingsBy: groupedBy(printings, ({ source }) => [outletOf(source)]),
    quotesRelatedTo: groupedBy(quotes, ({ related }) => related.map(({ quote }) => quote)),
    citing: (id: string): Citations => ({
      articles: articlesBySource(id),
      quotes: quotesBySource(id),
      events: eventsBySource(id),
    }),
  };
  const quotesByFate = cachedReads(() => groupByFate(published.quotes.all, fatesOfQuote));
  return {
    ...published,
    ...notedLookups(groupings),
    variantOf,
    variantFromParent,
    verdictOf: (quote) =>
      verdictOf(quote, variantOf, (id) => outletOf(published.sources.getOrThrow(id))),
    fatesOf: fatesOfQuote,
    quotesByFate,
    quoteLists: notedValue('quoteLists', () => ({
      count: quotes.length,
      fates: [...quotesByFate()].map(([fate, { length }]) => [fate, length] as const),
      kinds: kindsIn(quotes),
      years: [...quotesByYear(quotes).keys()],
    })),
  };
}

function groupByFate(
  quotes: readonly Quote[],
  fatesOfQuote: (quote: Quote) => readonly Fate[],
): ReadonlyMap<Fate, readonly Quote[]> {
  const found = quotes.map((quote) => ({ quote, fatesMet: new Set(fatesOfQuote(quote)) }));
  return new Map(
    fates
      .map((fate) => {
        const matching = found.filter(({ fatesMet }) => fatesMet.has(fate));
        return [fate, matching.map(({ quote }) => quote)] as const;
      })
      .filter(([, matching]) => matching.length > 0),
  );
}

/** Sorts the records of a collection in the order that its definition sets, leaving out drafts unless `withDrafts` is set. */
function inOrder<Name extends CollectionName>(
  name: Name,
  records: readonly RecordOf<Name>[],
  withDrafts: boolean,
): RecordOf<Name>[] {
  const { compare = () => 0 } = collections[name];
  return records
    .filter((record) => withDrafts || !isDraft(record))
    .sort((a, b) => compare(a, b) || compareText(a.id, b.id));
}

/** Caches the result of a comparison for each witness. */
function cachedByWitness<Result>(
  compare: (quote: Quote, witness: Witness) => Result,
): (quote: Quote, witness: Witness) => Result {
  const results = new WeakMap<Witness, { readonly result: Result }>();
  return (quote, witness) => {
    const cached = results.get(witness) ?? { result: compare(quote, witness) };
    results.set(witness, cached);
    return cached.result;
  };
}

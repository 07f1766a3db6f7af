import { classify, classifyStep, type Variant } from '../quotation/classify.ts';
import { happenings, happeningsOf, type Happening } from '../quotation/happenings.ts';
import { verdictOf } from '../quotation/verdict.ts';
import { isDraft } from '../schemas/collection.ts';
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';
import { compareText } from '../schemas/order.ts';
import { outletOf } from '../schemas/source.ts';
import type { Witness } from '../schemas/witness.ts';
import { collection, type Collection } from './collection.ts';
import { groupedBy } from './grouped-by.ts';
import type { Article, Event, Quote, RecordOf, Records } from './records.ts';
import { peopleOf, quotesOf, sourcesOf } from './uses.ts';

/** Every collection, sorted as its definition in `src/schemas` says. */
type Collections = { readonly [Name in CollectionName]: Collection<RecordOf<Name>> };

/** The records that use a source. */
export interface Citations {
  readonly articles: readonly Article[];
  readonly quotes: readonly Quote[];
  readonly events: readonly Event[];
}

/** Everything published, indexed once. A lookup takes time proportional to the records that it returns. */
export interface Archive extends Collections {
  readonly articlesUsing: (quoteId: string) => readonly Article[];
  readonly quotesBy: (speakerId: string) => readonly Quote[];
  readonly quotesOn: (topicId: string) => readonly Quote[];
  readonly articlesOn: (topicId: string) => readonly Article[];
  /** The articles on whose timelines an event is. */
  readonly articlesTelling: (eventId: string) => readonly Article[];
  readonly eventsOn: (topicId: string) => readonly Event[];
  readonly eventsWith: (quoteId: string) => readonly Event[];
  /** The quotations that name this one under `related`. */
  readonly quotesRelatedTo: (quoteId: string) => readonly Quote[];
  readonly citing: (sourceId: string) => Citations;
  /** How a printing of a quotation differs from its copy-text. Many pages and files need it: each is classified once. */
  readonly variantOf: (quote: Quote, witness: Witness) => Variant;
  /** How it differs from the printing that it follows; undefined where it follows none of the record. */
  readonly stepOf: (quote: Quote, witness: Witness) => Variant | undefined;
  /** Its verdict: the one that its editor wrote, or else what its printings show. */
  readonly verdictOf: (quote: Quote) => string;
  /** What happened to its words on their way. */
  readonly happeningsOf: (quote: Quote) => readonly Happening[];
  /** The quotations by what happened to their words, in the order of `happenings`; without what happened to none. */
  readonly quotesByHappening: () => ReadonlyMap<Happening, readonly Quote[]>;
}

/**
 * Indexes all records but drafts: sorts each collection and inverts each kind of reference.
 * @param withDrafts index drafts as well, for the eyes of editors only
 */
export function buildArchive(records: Records, withDrafts = false): Archive {
  const published = Object.fromEntries(
    collectionNames.map((name) => [name, collection(inOrder(name, records[name], withDrafts))]),
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
  const quotesBySource = groupedBy(quotes, sourcesOf);
  const eventsBySource = groupedBy(events, ({ sources }) => sources);
  const variantOf = comparedOnce(classify);
  const stepOf = comparedOnce(classifyStep);
  const happeningsOfQuote = (quote: Quote): readonly Happening[] =>
    happeningsOf(quote, { variantOf, stepOf });
  let byHappening: ReadonlyMap<Happening, readonly Quote[]> | undefined;
  return {
    ...published,
    articlesUsing: groupedBy(articles, quotesOf),
    quotesBy: groupedBy(quotes, peopleOf),
    quotesOn: groupedBy(quotes, ({ topics }) => topics),
    articlesOn: groupedBy(articles, ({ topics }) => topics),
    articlesTelling: groupedBy(articles, (article) => article.events),
    eventsOn: groupedBy(events, ({ topics }) => topics),
    eventsWith: groupedBy(events, (event) => event.quotes),
    quotesRelatedTo: groupedBy(quotes, ({ related }) => related.map(({ quote }) => quote)),
    citing: (id) => ({
      articles: articlesBySource(id),
      quotes: quotesBySource(id),
      events: eventsBySource(id),
    }),
    variantOf,
    stepOf,
    verdictOf: (quote) =>
      verdictOf(quote, variantOf, (id) => outletOf(published.sources.getOrThrow(id))),
    happeningsOf: happeningsOfQuote,
    quotesByHappening: () => (byHappening ??= byHappeningOf(quotes, happeningsOfQuote)),
  };
}

function byHappeningOf(
  quotes: readonly Quote[],
  happeningsOfQuote: (quote: Quote) => readonly Happening[],
): ReadonlyMap<Happening, readonly Quote[]> {
  const found = quotes.map((quote) => ({ quote, happened: new Set(happeningsOfQuote(quote)) }));
  return new Map(
    happenings
      .map((happening) => {
        const those = found.filter(({ happened }) => happened.has(happening));
        return [happening, those.map(({ quote }) => quote)] as const;
      })
      .filter(([, those]) => those.length > 0),
  );
}

/** The records of a collection, without drafts unless they are wanted, as its definition sorts them. */
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

function comparedOnce<Result>(
  compare: (quote: Quote, witness: Witness) => Result,
): (quote: Quote, witness: Witness) => Result {
  const results = new WeakMap<Witness, { readonly result: Result }>();
  return (quote, witness) => {
    const known = results.get(witness) ?? { result: compare(quote, witness) };
    results.set(witness, known);
    return known.result;
  };
}

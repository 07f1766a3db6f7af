import type { Archive, Quote, Source, Speaker } from '../archive/archive.ts';

/** A quotation with the records that its citation draws on. */
export interface Papers {
  readonly quote: Quote;
  readonly speakers: readonly Speaker[];
  /** The first printing. */
  readonly origin: Source;
  /** The printing whose wording the record follows: where we read it. */
  readonly read: Source;
}

/** Collects what the citation of a quotation draws on. */
export function papersOf(quote: Quote, archive: Pick<Archive, 'speakers' | 'sources'>): Papers {
  const copyText = quote.witnesses.find(({ id }) => id === quote['copy-text']);
  const [first = '', ...later] = quote.chain;
  return {
    quote,
    speakers: quote.speakers.map((id) => archive.speakers.need(id)),
    origin: archive.sources.need(first),
    read: archive.sources.need(copyText?.source ?? later.at(-1) ?? first),
  };
}

/** The names of a quotation's speakers, joined as English joins them. */
export function speakerNames({ speakers }: Pick<Papers, 'speakers'>): string {
  return new Intl.ListFormat('en').format(speakers.map(({ name }) => name));
}

/** The same inside a sentence: who is not named is “an unnamed expert” there. */
export function speakersInSentence({ speakers }: Pick<Papers, 'speakers'>): string {
  return new Intl.ListFormat('en').format(
    speakers.map(({ name, type }) => (type === 'unnamed' ? withArticle(name) : name)),
  );
}

/** A description in the singular, with its article. */
function withArticle(description: string): string {
  const words = `${description.charAt(0).toLowerCase()}${description.slice(1)}`;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

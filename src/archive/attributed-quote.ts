import type { Archive } from './archive.ts';
import type { Quote, Source, Speaker } from './records.ts';

/** A quotation with the records that its citation draws on. */
export interface AttributedQuote {
  readonly quote: Quote;
  readonly speakers: readonly Speaker[];
  /** The first printing. */
  readonly origin: Source;
  /** The printing whose wording the record follows: where we read it. */
  readonly read: Source;
}

/** Collects what the citation of a quotation draws on. */
export function attributedQuote(
  quote: Quote,
  archive: Pick<Archive, 'speakers' | 'sources'>,
): AttributedQuote {
  const copyText = quote.witnesses.find(({ id }) => id === quote['copy-text']);
  const [first = '', ...later] = quote.chain;
  return {
    quote,
    speakers: quote.speakers.map((id) => archive.speakers.getOrThrow(id)),
    origin: archive.sources.getOrThrow(first),
    read: archive.sources.getOrThrow(copyText?.source ?? later.at(-1) ?? first),
  };
}

/** The names of a quotation's speakers, joined as English joins them. */
export function speakerNames({ speakers }: Pick<AttributedQuote, 'speakers'>): string {
  return new Intl.ListFormat('en').format(speakers.map(({ name }) => name));
}

/** The same inside a sentence: who is not named is “an unnamed expert” there. */
export function speakersInSentence({ speakers }: Pick<AttributedQuote, 'speakers'>): string {
  return new Intl.ListFormat('en').format(
    speakers.map(({ name, type }) => (type === 'unnamed' ? withArticle(name) : name)),
  );
}

/** A description in the singular, with its article. */
function withArticle(description: string): string {
  const words = `${description.charAt(0).toLowerCase()}${description.slice(1)}`;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

import { quotationText } from '../interface/strings.ts';
import { attributedTo } from '../quotation/attribution.ts';
import { isSaid } from '../quotation/said.ts';
import type { Locator } from '../schemas/locator.ts';
import type { Archive } from './archive.ts';
import type { Quote, Source, Speaker } from './records.ts';

/** A quotation and the records needed to cite it. */
export interface AttributedQuote {
  readonly quote: Quote;
  readonly speakers: readonly Speaker[];
  /** The real author, if known to be somebody other than the speakers. */
  readonly author?: Speaker | undefined;
  /** The first printing. */
  readonly origin: Source;
  /** The source of the copy-text: where we read it. */
  readonly read: Source;
  /** Where the words are in that source. */
  readonly locator?: Locator | undefined;
}

/** Collects the records needed to cite a quotation. */
export function attributedQuote(
  quote: Quote,
  archive: Pick<Archive, 'speakers' | 'sources'>,
): AttributedQuote {
  const copyText = quote.witnesses.find(({ id }) => id === quote['copy-text']);
  const [first = '', ...later] = quote.chain;
  return {
    quote,
    speakers: quote.speakers.map((id) => archive.speakers.getOrThrow(id)),
    author: authorOf(quote, archive),
    origin: archive.sources.getOrThrow(first),
    read: archive.sources.getOrThrow(copyText?.source ?? later.at(-1) ?? first),
    locator: copyText?.locator,
  };
}

/** The real author of a quotation's words, if known to be somebody other than its speakers. */
export function authorOf(
  { author }: Pick<Quote, 'author'>,
  { speakers }: Pick<Archive, 'speakers'>,
): Speaker | undefined {
  return author === undefined ? undefined : speakers.getOrThrow(author);
}

type Spoken = Pick<AttributedQuote, 'quote' | 'speakers' | 'author'>;

/** To whom a quotation is attributed, and whether rightly: “Ada Lee”, “Misattributed to Ada Lee”. */
export function attributionLine({ quote, speakers, author }: Spoken): string {
  return attributedTo(
    quote,
    speakers.map(({ name }) => name),
    author?.name,
  );
}

/** The attribution within a sentence, where an unnamed speaker becomes “an unnamed expert”. */
export function attributionInSentence({ quote, speakers, author }: Spoken): string {
  const line = attributedTo(quote, speakers.map(nameInSentence), author && nameInSentence(author));
  return isSaid(quote) ? line : `${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}

function nameInSentence({ name, type }: Speaker): string {
  return type === 'unnamed' ? quotationText.unnamedSpeaker(name) : name;
}

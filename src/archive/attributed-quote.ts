import { joinNames } from '../interface/list.ts';
import { quotationText } from '../interface/strings.ts';
import type { Archive } from './archive.ts';
import type { Quote, Source, Speaker } from './records.ts';

/** A quotation with the records that its citation needs. */
export interface AttributedQuote {
  readonly quote: Quote;
  readonly speakers: readonly Speaker[];
  /** The first printing. */
  readonly origin: Source;
  /** The source of the copy-text: where we read it. */
  readonly read: Source;
}

/** Collects the records that the citation of a quotation needs. */
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

/** The names of a quotation's speakers. */
export function speakerNames({ speakers }: Pick<AttributedQuote, 'speakers'>): string {
  return joinNames(speakers.map(({ name }) => name));
}

/** The same within a sentence, where a speaker without a name is “an unnamed expert”. */
export function speakersInSentence({ speakers }: Pick<AttributedQuote, 'speakers'>): string {
  return joinNames(
    speakers.map(({ name, type }) =>
      type === 'unnamed' ? quotationText.unnamedSpeaker(name) : name,
    ),
  );
}

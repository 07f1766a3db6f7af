import type { Attributed } from '../quotation/said.ts';
import type { Variant } from '../quotation/classify.ts';
import type { NamedTurn } from '../quotation/turns.ts';
import type { Form, Medium, Translation } from '../schemas/form.ts';
import type { Witness } from '../schemas/witness.ts';
import type { Archive } from './archive.ts';
import type { Article, Quote, Source, Speaker } from './records.ts';
import { wordsOf } from './words.ts';

/** A printing other than the copy-text, and how it differs from it. */
export interface OtherPrinting {
  readonly witness: Witness;
  readonly source: Source;
  readonly variant: Variant;
  /** The speaker it credits, if not one of the record's. */
  readonly attributedTo?: Speaker | undefined;
}

/** A quotation's words as one printing gives them. */
export interface Printing extends Attributed {
  readonly text: string;
  /** The turns of an exchange. */
  readonly turns?: readonly NamedTurn[] | undefined;
  readonly form: Form;
  /** Our sentence around a fragment. */
  readonly frame?: string | undefined;
  readonly medium: Medium;
  readonly language: string;
  readonly translation?: Translation | undefined;
  /** Our translation of the words. */
  readonly gloss?: string | undefined;
  /** Details of the printing; absent if it is the copy-text. */
  readonly otherPrinting?: OtherPrinting;
}

/**
 * Finds the printing whose words an article quotes.
 * @param witnessId the witness that the article names; undefined for the copy-text
 */
export function printingOf(
  quote: Quote,
  witnessId: string | undefined,
  archive: Pick<Archive, 'sources' | 'speakers' | 'variantOf'>,
): Printing {
  const witness =
    witnessId === quote['copy-text']
      ? undefined
      : quote.witnesses.find(({ id }) => id === witnessId);
  const { form, medium, language, translation, gloss, attribution, status } = quote;
  if (!witness) {
    const speakers = quote.speakers.map((id) => archive.speakers.getOrThrow(id));
    const words = wordsOf(quote, speakers);
    return { ...words, form, medium, language, translation, gloss, attribution, status };
  }
  return {
    text: witness.text,
    attribution,
    status,
    form: witness.form,
    medium: witness.medium ?? medium,
    language: witness.language ?? language,
    translation: translationOf(quote, witness),
    gloss: witness.gloss,
    otherPrinting: {
      witness,
      source: archive.sources.getOrThrow(witness.source),
      variant: archive.variantOf(quote, witness),
      attributedTo: witness.as === undefined ? undefined : archive.speakers.getOrThrow(witness.as),
    },
  };
}

/** A printing in the language the words were said in is not a translation, even if the copy-text is. */
function translationOf(quote: Quote, witness: Witness): Translation | undefined {
  if (witness.translation) return witness.translation;
  const from = quote.translation?.from;
  return from === (witness.language ?? quote.language) ? undefined : quote.translation;
}

/** A printing with the speakers of its record. */
export interface PrintingWithSpeakers extends Printing {
  readonly speakers: readonly Speaker[];
}

/** The printings that an article quotes, in its key quotes and in its body, each listed once. */
export function printingsIn(
  article: Article,
  archive: Pick<Archive, 'quotes' | 'speakers' | 'sources' | 'variantOf'>,
): PrintingWithSpeakers[] {
  const keyQuotes = article['key-quotes'].map(({ quote }) => ({ id: quote, witness: undefined }));
  const printings = new Map<string, PrintingWithSpeakers>();
  for (const { id, witness } of [...keyQuotes, ...article.references.printings]) {
    const quote = archive.quotes.getOrThrow(id);
    const printing = printingOf(quote, witness, archive);
    const speakers = quote.speakers.map((speaker) => archive.speakers.getOrThrow(speaker));
    printings.set(`${id}/${printing.otherPrinting?.witness.id ?? ''}`, { ...printing, speakers });
  }
  return [...printings.values()];
}

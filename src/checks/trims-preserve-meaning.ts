import type { PrintedQuotation } from '../markdown/printed-quotation.ts';
import { compareWords } from '../quotation/compare-words.ts';
import {
  governingTerms,
  sentenceAfter,
  sentenceBefore,
} from '../quotation/polarity/governing-terms.ts';
import { matchInLines } from '../quotation/excerpt-lines.ts';
import { enclosedWords, quotedPassages } from '../quotation/quoted-passages.ts';
import { polarity, type Polarity } from '../quotation/polarity.ts';
import type { Content, ContentRecord } from '../content/content.ts';
import { joinedExcerpts } from './joined-excerpts.ts';
import { comparedExcerpts } from './excerpts-bounded.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/**
 * A shortened quotation does not lose a negation, a hedge or a word that governs its sentence, such as “if”, unless the article
 * says why the meaning stays the same. It does not consist only of words that the speaker quotes from somebody else. Our
 * brackets are checked elsewhere (edits-bounded.ts).
 */
export function* trimsPreserveMeaning(content: Content): Iterable<Issue> {
  for (const record of [...content.articles, ...content.pages]) {
    const textOf = ({ id, witness }: PrintedQuotation): string | undefined => {
      const quote = content.get('quotes', id)?.data;
      return quote && wordingOf(quote, witness).text;
    };
    for (const printed of joinedExcerpts(comparedExcerpts(record, content), record, textOf)) {
      const quote = content.get('quotes', printed.id)?.data;
      const changes = quote && printed.trim === undefined && polarityOf(printed, quote);
      if (!changes) continue;
      if (changes.isInsideMarks)
        yield record.issueInBody(
          printed,
          describeIssue('words-inside-marks', { quotation: printed.id }),
        );
      const terms = [
        ...new Set([...changes.negationsLost, ...changes.hedgesLost, ...changes.governing]),
      ];
      if (terms.length > 0)
        yield record.issueInBody(
          printed,
          describeIssue('trim-changes-meaning', { quotation: printed.id, terms }),
        );
    }
  }
}

/**
 * The negations, hedges and governing words that an excerpt gains or loses, and whether it is only from an inner quotation;
 * undefined if the excerpt is the whole text or not from it.
 */
function polarityOf(
  { witness, words }: PrintedQuotation,
  quote: ContentRecord<'quotes'>['data'],
):
  | (Polarity & { readonly governing: readonly string[]; readonly isInsideMarks: boolean })
  | undefined {
  const { text, form, language = quote.language } = wordingOf(quote, witness);
  // Most quotations are printed whole.
  if (words === text) return undefined;
  const result = matchInLines(words, text);
  if (!result.ok) return undefined;
  const { start, end, omitted } = result;
  const leftOut = [sentenceBefore(text, start), omitted.join(' '), sentenceAfter(text, end)];
  return {
    ...polarity(compareWords(text, words, language), language),
    // In a reporter's sentence, the words in quotation marks are the speaker's own.
    isInsideMarks:
      form === 'direct' &&
      enclosedWords(text) === undefined &&
      quotedPassages(text).some((inner) => inner.start < start && end <= inner.end),
    governing: leftOut.flatMap((part) => governingTerms(part, language)),
  };
}

/** The printing that an excerpt names, otherwise the record. */
function wordingOf(
  quote: ContentRecord<'quotes'>['data'],
  witness: string | undefined,
): Pick<ContentRecord<'quotes'>['data'], 'text' | 'form'> & {
  readonly language?: string | undefined;
} {
  return quote.witnesses.find(({ id }) => id === witness) ?? quote;
}

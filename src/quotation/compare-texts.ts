import type { QuoteData } from '../schemas/quote.ts';
import type { Witness } from '../schemas/witness.ts';
import { alignWords, type Change } from './compare-words.ts';
import { factsOf, type Facts } from './facts.ts';
import { formChange, type FormChange } from './form-change.ts';
import { forms } from './forms.ts';
import { markedRuns } from './marked-words.ts';
import { printedWords, type PrintedWord } from './printed-words.ts';
import { writtenLanguage } from './written-language.ts';

/** The parts of a record that are needed to compare its printings. */
export type Comparable = Pick<QuoteData, 'witnesses' | 'language' | 'translation'> &
  Partial<Pick<QuoteData, 'medium'>>;

/** The comparison of two printings of a record. */
export interface Compared {
  readonly isOneLanguage: boolean;
  readonly language: string;
  /** Whether either is a translation. */
  readonly isTranslation: boolean;
  readonly formChange?: FormChange | undefined;
  readonly changes: readonly Change[];
  readonly facts: Facts;
}

/**
 * Compares the words of two printings: all words of a direct quotation or of reported speech, but only those inside the
 * quotation marks of a partial quotation.
 */
export function compareTexts(record: Comparable, base: Witness, witness: Witness): Compared {
  const [language, other] = [base, witness].map((one) => one.language ?? record.language);
  const isOneLanguage =
    base === witness || writtenLanguage(language ?? '') === writtenLanguage(other ?? '');
  const isTranslation = [base, witness].some(
    ({ translation }) => (translation ?? record.translation) !== undefined,
  );
  const shared = { isOneLanguage, language: language ?? '', isTranslation };
  if (!isOneLanguage) return { ...shared, changes: [], facts: factsOf([]) };
  const baseWords = printedWords(base.text, shared.language);
  const words = printedWords(witness.text, shared.language);
  const isReporterWord = reporterWordTest(base, baseWords);
  const changes = alignWords(
    baseWords,
    words,
    forms[witness.form].marks === 'inside' && base !== witness
      ? markedRuns(witness.text, words)
      : undefined,
  );
  const facts = factsOf(changes, (word) => !isReporterWord(word));
  const [from, to] = [base, witness].map(({ form, medium = record.medium }) => ({ form, medium }));
  return {
    ...shared,
    changes,
    facts,
    formChange:
      from && to && base !== witness ? formChange(from, to, changes, isReporterWord) : undefined,
  };
}

/** Returns a test for the reporter's words: those in reported speech, or outside the marks of a partial quotation. */
function reporterWordTest(
  { form, text }: Witness,
  words: readonly PrintedWord[],
): (word: PrintedWord) => boolean {
  const { marks } = forms[form];
  if (marks !== 'inside') return () => marks === 'none';
  const quoted = markedRuns(text, words).flatMap(({ from, to }) => words.slice(from, to));
  const places = new Set(quoted.map(({ at }) => at));
  return ({ at }) => !places.has(at);
}

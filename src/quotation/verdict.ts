import { quotationText } from '../interface/strings.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { Witness } from '../schemas/witness.ts';
import { statusExplanation } from './attribution.ts';
import type { Variant, VariantClass } from './classify.ts';
import { isSaid } from './said.ts';
import { site } from '../site.ts';

const text = quotationText.verdict;
const segmenter = new Intl.Segmenter(site.language, { granularity: 'sentence' });

/** The sentence for a record that has a printing of one of these classes. The most serious classes come first. */
const byClass: readonly (readonly [
  classes: readonly VariantClass[],
  sentence: Exclude<keyof typeof text, 'sameWords' | 'seenOnce' | 'elsewhere' | 'otherPunctuation'>,
])[] = [
  [['cut', 'altered', 'recast'], 'changed'],
  [['undecided'], 'undecided'],
  [['retranslated', 'retranscribed'], 'separately'],
  [['edited', 'partly-quoted', 'trimmed'], 'inPart'],
];

/**
 * The verdict of a record: the one its editor wrote; if there is none, what its mark means or, if the words were said, a
 * verdict derived from its printings. It is one or two sentences of plain text: “Eleven outlets print the same words.”
 * @param variantOf how a printing differs from the copy-text
 * @param outletOf the outlet of a source
 */
export function verdictOf<Quote extends QuoteData>(
  record: Quote,
  variantOf: (record: Quote, witness: Witness) => Variant,
  outletOf: (source: string) => string,
): string {
  if (record.verdict !== undefined) return record.verdict;
  const meaning = isSaid(record) ? undefined : statusExplanation(record);
  if (meaning !== undefined) return meaning;
  const { witnesses } = record;
  if (witnesses.length === 1) return text.seenOnce;
  const classes = new Map(
    witnesses
      .filter(({ id }) => id !== record['copy-text'])
      .map((witness) => [witness, variantOf(record, witness).class] as const),
  );
  const found = new Set(classes.values());
  const compared = witnesses.filter((witness) => classes.get(witness) !== 'not-compared');
  const hasOtherLanguages = compared.length < witnesses.length;
  const [, sentence] = byClass.find(([some]) => some.some((each) => found.has(each))) ?? [];
  const outlets = new Set(compared.map(({ source }) => outletOf(source))).size;
  const first = sentence
    ? text[sentence]
    : compared.length > 1
      ? text.sameWords(outlets)
      : undefined;
  const isPointed = !sentence && found.has('pointing');
  return [
    first,
    isPointed ? text.otherPunctuation : undefined,
    hasOtherLanguages ? text.elsewhere : undefined,
  ]
    .filter((each) => each !== undefined)
    .join(' ');
}

/** Splits a verdict into its first sentence, which is set large, and the rest, which may be empty. */
export function verdictParts(verdict: string): readonly [first: string, rest: string] {
  const [first = ''] = [...segmenter.segment(verdict)].map(({ segment }) => segment);
  return [first.trim(), verdict.slice(first.length)];
}

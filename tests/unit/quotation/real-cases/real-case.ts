import type { z } from 'astro/zod';
import { inSentence } from '../../../../src/dates/in-sentence.ts';
import { parsedEdtf } from '../../../../src/dates/parsed.ts';
import { attributedTo, lineWithStatusLabel } from '../../../../src/quotation/attribution.ts';
import type { Variant, VariantClass } from '../../../../src/quotation/classify.ts';
import { kindOf } from '../../../../src/quotation/kinds.ts';
import {
  kindLabel,
  polaritySentences,
  punctuationSentences,
  variantLabel,
} from '../../../../src/quotation/labels.ts';
import { quotes, type QuoteData } from '../../../../src/schemas/quote.ts';
import type { Witness } from '../../../../src/schemas/witness.ts';

type Given = z.input<typeof quotes.schema>;
type GivenWitness = Given['witnesses'][number];

/** A printing of disputed words, and how its page describes it in comparison with the copy-text. */
export type RealPrinting = readonly [
  expected: VariantClass,
  text: string,
  says: string,
  more?: Partial<GivenWitness>,
];

/** A real-life dispute over someone's words, set out as a record, and what its page says. */
export interface RealCase {
  readonly dispute: string;
  /** The names of the speakers. */
  readonly by: readonly string[];
  readonly oneOf?: true;
  /** The name of the words' author, if not a speaker. */
  readonly author?: string;
  readonly text: string;
  readonly said: string;
  /** Keys that differ from the usual defaults: direct, spoken, in English, said. */
  readonly record?: Partial<Given>;
  /** Additional keys for the copy-text's printing. */
  readonly copyText?: Partial<GivenWitness>;
  readonly printings: readonly RealPrinting[];
  /** The line that says whose words these are, of what kind, and when they were said. */
  readonly says: string;
  /** The verdict: computed if `isComputed`, else written by the editor. */
  readonly verdict: string;
  readonly isComputed?: true;
}

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-');

/** The record of a case, as its file would define it. */
export function recordOf(real: RealCase): QuoteData {
  const { by, oneOf, author, text, said, record, copyText, printings, verdict, isComputed } = real;
  const ids = by.map(idOf);
  const form = record?.form ?? 'direct';
  const others = printings.map(([, words, , more], index) => ({
    ...{ id: `p${String(index)}`, source: `s${String(index)}`, form, text: words },
    ...more,
  }));
  return quotes.schema.parse({
    speakers: oneOf ? { 'one-of': ids } : ids,
    ...(author !== undefined && { author: idOf(author) }),
    ...{ form: 'direct', medium: 'speech', language: 'en', said },
    ...(!record?.turns && { text }),
    ...(!isComputed && { verdict }),
    ...{ 'copy-text': 'copy', chain: ['s'], status: 'draft' },
    witnesses: [{ id: 'copy', source: 's', form, text, ...copyText }, ...others],
    ...record,
  });
}

/** The line shown under the words of a case. */
export function lineOf({ by, author }: RealCase, record: QuoteData): string {
  const when = inSentence(parsedEdtf(record.said), 'said');
  const who = lineWithStatusLabel(record, attributedTo(record, by, author));
  return `${who}. ${kindLabel(kindOf(record))}. ${when}.`;
}

/** A page's description of a printing: its class, punctuation, negations and hedges. */
export function describePrinting(
  variant: Variant,
  { language }: Witness,
  record: QuoteData,
): string {
  const sentences = [
    ...punctuationSentences(variant),
    ...polaritySentences(variant, language ?? record.language),
  ];
  return [`${variantLabel(variant)}.`, ...sentences].join(' ');
}

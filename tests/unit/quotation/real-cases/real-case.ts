import type { z } from 'astro/zod';
import { inSentence } from '../../../../src/dates/in-sentence.ts';
import { parsedEdtf } from '../../../../src/dates/parsed.ts';
import { attributedTo, lineWithStatusLabel } from '../../../../src/quotation/attribution.ts';
import type { Variant, VariantClass } from '../../../../src/quotation/classify.ts';
import { kindOf } from '../../../../src/quotation/kinds.ts';
import {
  kindLabel,
  polaritySentences,
  signSentences,
  variantLabel,
} from '../../../../src/quotation/labels.ts';
import { quotes, type QuoteData } from '../../../../src/schemas/quote.ts';
import type { Witness } from '../../../../src/schemas/witness.ts';

type Given = z.input<typeof quotes.schema>;
type GivenWitness = Given['witnesses'][number];

/** A printing of words about which there was a dispute, and what its page says of it against the copy-text. */
export type RealPrinting = readonly [
  expected: VariantClass,
  text: string,
  says: string,
  more?: Partial<GivenWitness>,
];

/** A dispute about real words, as a record, and what its page says. */
export interface RealCase {
  readonly dispute: string;
  /** The names of the speakers. */
  readonly by: readonly string[];
  readonly oneOf?: true;
  /** The name of another author. */
  readonly author?: string;
  readonly text: string;
  readonly said: string;
  /** Keys of the record that are not as in most: direct, spoken, in English, said. */
  readonly record?: Partial<Given>;
  /** More of the printing that has the copy-text. */
  readonly copyText?: Partial<GivenWitness>;
  readonly printings: readonly RealPrinting[];
  /** Whose words, of what kind, and when. */
  readonly says: string;
  /** The verdict that its editor wrote, or else the one that is computed. */
  readonly verdict: string;
  readonly isComputed?: true;
}

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-');

/** The record of a case, as its file would have it. */
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

/** The line of a case under its words. */
export function lineOf({ by, author }: RealCase, record: QuoteData): string {
  const when = inSentence(parsedEdtf(record.said), 'said');
  const who = lineWithStatusLabel(record, attributedTo(record, by, author));
  return `${who}. ${kindLabel(kindOf(record))}. ${when}.`;
}

/** What a page says of a printing: its class, the punctuation, negations and hedges. */
export function wordsOn(variant: Variant, { language }: Witness, record: QuoteData): string {
  const sentences = [
    ...signSentences(variant),
    ...polaritySentences(variant, language ?? record.language),
  ];
  return [`${variantLabel(variant)}.`, ...sentences].join(' ');
}

import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { attribution } from './attribution.ts';
import { allBut, defineCollection } from './collection.ts';
import { corrections } from './correction.ts';
import { day, edtf } from './edtf.ts';
import { identifier } from './identifier.ts';
import { language } from './language.ts';
import { form, medium, translation } from './form.ts';
import { orderOf } from './order-of-records.ts';
import { text } from './text.ts';
import { turn } from './turn.ts';
import { verdict } from './verdict.ts';
import { witness } from './witness.ts';

const fields = z.strictObject({
  /** Everyone who said the words; or, if it is not known which of several people did, those people under `one-of`. */
  speakers: z.union([
    z.array(identifier).min(1, schemasText.noSpeaker),
    z.strictObject({ 'one-of': z.array(identifier).min(2, schemasText.oneOfOne) }),
  ]),
  /** Defaults to `said`. */
  attribution: attribution.optional(),
  /** The real author of the words, if known to be somebody other than the speakers. */
  author: identifier.optional(),
  form,
  medium,
  /** The words of the copy-text, exactly, without outer quotation marks. Line breaks are part of them. */
  text: text.optional(),
  /** The words of an exchange, in place of `text`. */
  turns: z.array(turn).min(2, schemasText.oneTurn).optional(),
  /** The language of `text`. */
  language,
  /** Present if `text` is not in the language in which the words were said. */
  translation: translation.optional(),
  /** The original words, if we have them; without a translation, an equally authentic version in another language. */
  original: z.strictObject({ language, text, source: identifier }).optional(),
  /** Our translation of words in another language. */
  gloss: text.optional(),
  /** Our sentence around a fragment, with `{…}` in its place. */
  frame: text.refine((value) => value.split('{…}').length === 2, schemasText.frame).optional(),
  /** When the words were said; if they never were, when they are supposed to have been. */
  said: edtf,
  'said-note': text.optional(),
  occasion: text.optional(),
  /** Whether the words were said, and what is wrong with other versions. The gate says when it is required. */
  verdict: verdict.optional(),
  /** The witness whose wording the record follows. */
  'copy-text': identifier,
  /** Sources, from the first printing to the one we read. */
  chain: z.array(identifier).min(1, schemasText.noChain),
  witnesses: z.array(witness).min(1, schemasText.noWitness),
  related: z
    .array(
      z.strictObject({
        quote: identifier,
        as: z.enum(['repeats', 'answers', 'derives-from', 'contradicts']),
      }),
    )
    .default([]),
  topics: z.array(identifier).default([]),
  status: z.enum(['draft', 'published', 'corrected', 'withdrawn']),
  /** Why a withdrawn quotation was withdrawn. */
  notice: text.optional(),
  /** The day the record was published here. */
  published: day.optional(),
  corrections: corrections.default([]),
});

type Fields = z.infer<typeof fields>;

/** Checks that the words are in either `text` or `turns`, not in both, and that an exchange has no frame. */
function checkWords({ text: words, turns, frame }: Fields, context: z.RefinementCtx<Fields>): void {
  if (words === undefined && turns === undefined)
    context.addIssue({ code: 'invalid_type', expected: 'string', input: words, path: ['text'] });
  if (words !== undefined && turns !== undefined)
    context.addIssue({ code: 'custom', message: schemasText.textAndTurns, path: ['turns'] });
  if (frame !== undefined && turns !== undefined)
    context.addIssue({ code: 'custom', message: schemasText.frameOfExchange, path: ['frame'] });
}

/** Makes the speakers a list, and gives an exchange a `text` to compare and search, with one turn per line. */
function withWords({ speakers, text: words, attribution: given, ...rest }: Fields) {
  const isOneOf = 'one-of' in speakers;
  return {
    ...rest,
    speakers: isOneOf ? speakers['one-of'] : speakers,
    // Left out where they add nothing, so that the pins of existing records stay valid.
    ...(isOneOf && { 'one-of-speakers': true as const }),
    ...(given !== undefined && given !== 'said' && { attribution: given }),
    text: words ?? (rest.turns ?? []).map((each) => each.text).join('\n'),
  };
}

const schema = fields.superRefine(checkWords).transform(withWords);
export type QuoteData = z.infer<typeof schema>;

/** Quotations. The body is our note on the record. */
export const quotes = defineCollection({
  extension: '.md',
  schema,
  references: {
    speakers: 'speakers',
    author: 'speakers',
    'turns.speaker': 'speakers',
    'witnesses.as': 'speakers',
    topics: 'topics',
    chain: 'sources',
    'original.source': 'sources',
    'witnesses.source': 'sources',
    'related.quote': 'quotes',
  },
  // A withdrawal is pinned by its notice, and every other change of status shows in the corrections.
  pinned: allBut('topics', 'status'),
  compare: orderOf.quotes,
});

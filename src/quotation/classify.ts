import type { QuoteData } from '../schemas/quote.ts';
import type { Witness } from '../schemas/witness.ts';
import { compareWords, type Segment } from './compare-words.ts';
import { polarity, type Polarity } from './polarity.ts';
import { folded } from './tokens.ts';

/** How a witness differs from the copy-text. Computed, never set by hand. */
export const variantClasses = [
  'same',
  'spelling',
  'trimmed',
  'cut',
  'altered',
  'retranslated',
  'recast',
  'not-compared',
  'undecided',
] as const;
export type VariantClass = (typeof variantClasses)[number];

/** A witness compared with the copy-text. */
export interface Variant {
  readonly class: VariantClass;
  /** Word by word; empty where the languages differ. */
  readonly segments: readonly Segment[];
  /** Negations and hedges gained and lost; none where the languages differ. */
  readonly polarity: Polarity;
}

type Compared = Pick<QuoteData, 'witnesses' | 'copy-text' | 'language' | 'translation'>;

/**
 * Classifies a witness. The first rule that fits decides:
 *
 * 1. `not-compared`: it is in another language than the copy-text; regions of one language are compared.
 * 2. `recast`: its form is another (indirect printed as direct, or the reverse).
 * 3. `same`: equal except for typography; marks around the whole and the punctuation that ends it do not count.
 * 4. `spelling`: the same words in the same order; only case, spelling, hyphens or punctuation differ.
 * 5. `trimmed`: some of the copy-text's words, in order, and no others; `cut`: the same with words left out inside.
 * 6. The class of the printing it follows, where it repeats that in the same form and only typography differs: to
 *    repeat words is not to change them.
 * 7. `altered`: it follows a printing of this record and has other words.
 * 8. `retranslated`: it and the copy-text are separate translations: both are attested as independent, or each names its
 *    translator and the names differ.
 * 9. `undecided`: the evidence does not say who followed whom.
 *
 * The class says nothing about meaning; `polarity` says whether a negation or a hedge was gained or lost.
 */
export function classify(record: Compared, witness: Witness): Variant {
  const copyText = record.witnesses.find(({ id }) => id === record['copy-text']);
  const base = copyText ?? witness;
  const language = languageOf(record, base);
  if (written(languageOf(record, witness)) !== written(language)) {
    return { class: 'not-compared', segments: [], polarity: polarity([], language) };
  }
  const segments = compareWords(bare(base.text), bare(witness.text), language);
  return {
    class: variantClass(record, base, witness, segments),
    segments,
    polarity: polarity(segments, language),
  };
}

function variantClass(
  record: Compared,
  base: Witness,
  witness: Witness,
  segments: readonly Segment[],
): VariantClass {
  if (witness.form !== base.form) return 'recast';
  if (folded(bare(witness.text)) === folded(bare(base.text))) return 'same';
  const kinds = new Set(segments.map(({ kind }) => kind));
  if (!kinds.has('added') && !kinds.has('instead-of')) {
    if (!kinds.has('left-out')) return 'spelling';
    return segments.slice(1, -1).some(({ kind }) => kind === 'left-out') ? 'cut' : 'trimmed';
  }
  const repeated = firstToPrint(record, witness);
  if (repeated.follows !== 'independent' && repeated.follows !== 'unknown') return 'altered';
  return isSeparateTranslation(record, base, repeated) ? 'retranslated' : 'undecided';
}

/** The first printing of the words that a witness repeats; itself where it repeats none. */
function firstToPrint(record: Compared, witness: Witness): Witness {
  const passed = new Set<Witness>();
  let first = witness;
  for (;;) {
    passed.add(first);
    const leader = record.witnesses.find(({ id }) => id === first.follows);
    if (!leader || passed.has(leader) || !repeats(record, first, leader)) return first;
    first = leader;
  }
}

function repeats(record: Compared, witness: Witness, leader: Witness): boolean {
  return (
    witness.form === leader.form &&
    written(languageOf(record, witness)) === written(languageOf(record, leader)) &&
    folded(bare(witness.text)) === folded(bare(leader.text))
  );
}

function isSeparateTranslation(record: Compared, base: Witness, witness: Witness): boolean {
  const [one, other] = [
    base.translation ?? record.translation,
    witness.translation ?? record.translation,
  ];
  if (!one || !other) return false;
  const bothIndependent = base.follows === 'independent' && witness.follows === 'independent';
  const named = one.by !== 'unknown' && other.by !== 'unknown';
  return bothIndependent || (named && one.by !== other.by);
}

function languageOf(record: Compared, witness: Witness): string {
  return witness.language ?? record.language;
}

/** A language without its region: British and American English are one, traditional and simplified Chinese are not. */
function written(language: string): string {
  return /^[a-z]+(?:-[A-Z][a-z]{3})?/.exec(language)?.[0] ?? language;
}

const endPunctuation = /[\s.,;:…]+$/u;

/** Words without the marks around the whole and the punctuation at the end, which belong to the sentence around them. */
function bare(text: string): string {
  const words = text
    .replace(endPunctuation, '')
    .replace(/^["“„«‘](.*)["”“»’]$/su, (whole, inner: string) =>
      /["“”„«»]/u.test(inner) ? whole : inner,
    )
    .replace(endPunctuation, '');
  return words || text;
}

import type { QuoteData } from '../schemas/quote.ts';
import type { Witness } from '../schemas/witness.ts';
import { classify, classifyStep, type Variant } from './classify.ts';
import { forms } from './forms.ts';
import { changesPolarity } from './polarity.ts';

/** What can have happened to the words of a record on their way, as a reader asks for it. */
export const happenings = [
  'changed',
  'reversed',
  'form-changed',
  'speaker-changed',
  'not-in-original',
  'seen-once',
] as const;
export type Happening = (typeof happenings)[number];

/** How the printings of a record compare: with the copy-text, and with the one that each follows. */
export interface Compare {
  readonly variantOf: (record: QuoteData, witness: Witness) => Variant;
  readonly stepOf: (record: QuoteData, witness: Witness) => Variant | undefined;
}

const fresh: Compare = { variantOf: classify, stepOf: classifyStep };

/**
 * Finds what happened to the words of a record, in the order of `happenings`. A negation gained or lost is counted as
 * `reversed`, of the step that made it where it is known: what was only cut off is `changed`.
 * @param compare comparisons that were made before, where there are any
 */
export function happeningsOf<Of extends QuoteData>(
  record: Of,
  compare: {
    [Name in keyof Compare]: (record: Of, witness: Witness) => ReturnType<Compare[Name]>;
  } = fresh,
): Happening[] {
  const { witnesses, translation, original, language } = record;
  const steps = witnesses.map((witness) => ({
    witness,
    step: compare.stepOf(record, witness) ?? compare.variantOf(record, witness),
  }));
  const spoken = translation?.from;
  const isInOriginal =
    translation === undefined ||
    original !== undefined ||
    witnesses.some(
      (witness) =>
        (witness.language ?? language) === spoken && forms[witness.form].marks !== 'none',
    );
  const found: Readonly<Record<Happening, boolean>> = {
    changed: steps.some(({ step }) => step.class === 'altered' || step.class === 'cut'),
    reversed: steps.some(({ step }) => isReversed(step)),
    'form-changed': steps.some(({ step }) => step.class === 'recast'),
    'speaker-changed': witnesses.some((witness) => witness.as !== undefined),
    'not-in-original': !isInOriginal,
    'seen-once': witnesses.length === 1,
  };
  return happenings.filter((happening) => found[happening]);
}

function isReversed({ polarity: { negationsGained, negationsLost } }: Variant): boolean {
  return negationsGained.length + negationsLost.length > 0;
}

const changing: ReadonlySet<Variant['class']> = new Set(['cut', 'altered', 'recast']);

/** Whether a printing changed the words or their form, gained or lost a negation or a hedge. */
export function tellsOfChange(variant: Variant): boolean {
  return changing.has(variant.class) || changesPolarity(variant.polarity);
}

/** The first printing of a record that changes its words, its form or its speaker, gains or loses a negation or a hedge. */
export function firstChanged(record: QuoteData): Witness | undefined {
  return record.witnesses.find((witness) => {
    if (witness.as !== undefined) return true;
    if (witness.id === record['copy-text']) return false;
    return [classify(record, witness), classifyStep(record, witness)].some(
      (variant) => variant && tellsOfChange(variant),
    );
  });
}

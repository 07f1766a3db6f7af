import type { QuoteData } from '../schemas/quote.ts';
import type { Witness } from '../schemas/witness.ts';
import { classify, classifyStep, type Variant } from './classify.ts';
import { forms } from './forms.ts';
import { changesPolarity } from './polarity.ts';

/** The fates of words: what may have happened to the words of a record as they traveled. Readers can browse by fate. */
export const fates = [
  'changed',
  'reversed',
  'form-changed',
  'speaker-changed',
  'not-in-original',
  'seen-once',
] as const;
export type Fate = (typeof fates)[number];

/** Functions that compare a printing of a record with the copy-text and with the printing it follows. */
export interface Compare {
  readonly variantOf: (record: QuoteData, witness: Witness) => Variant;
  readonly variantFromParent: (record: QuoteData, witness: Witness) => Variant | undefined;
}

const withoutCache: Compare = { variantOf: classify, variantFromParent: classifyStep };

/**
 * Finds what happened to the words of a record, in the order of `fates`. A printing that gained or lost a negation is
 * `reversed`. Each printing is compared with the one it follows, or with the copy-text if it follows none.
 * @param compare functions that compare printings, such as ones that cache their results
 */
export function fatesOf<Quote extends QuoteData>(
  record: Quote,
  compare: {
    [Name in keyof Compare]: (record: Quote, witness: Witness) => ReturnType<Compare[Name]>;
  } = withoutCache,
): Fate[] {
  const { witnesses, translation, original, language } = record;
  const steps = witnesses.map((witness) => ({
    witness,
    step: compare.variantFromParent(record, witness) ?? compare.variantOf(record, witness),
  }));
  const spoken = translation?.from;
  const isInOriginal =
    translation === undefined ||
    original !== undefined ||
    witnesses.some(
      (witness) =>
        (witness.language ?? language) === spoken && forms[witness.form].marks !== 'none',
    );
  const found: Readonly<Record<Fate, boolean>> = {
    changed: steps.some(({ step }) => step.class === 'altered' || step.class === 'cut'),
    reversed: steps.some(({ step }) => isReversed(step)),
    'form-changed': steps.some(({ step }) => step.class === 'recast'),
    'speaker-changed': witnesses.some((witness) => witness.as !== undefined),
    'not-in-original': !isInOriginal,
    'seen-once': witnesses.length === 1,
  };
  return fates.filter((fate) => found[fate]);
}

function isReversed({ polarity: { negationsGained, negationsLost } }: Variant): boolean {
  return negationsGained.length + negationsLost.length > 0;
}

const changing: ReadonlySet<Variant['class']> = new Set(['cut', 'altered', 'recast']);

/** Whether a printing cut or changed the words or changed their form, or gained or lost a negation or a hedge. */
export function isMaterialChange(variant: Variant): boolean {
  return changing.has(variant.class) || changesPolarity(variant.polarity);
}

/** The first printing of a record with a material change or another speaker; undefined if there is none. */
export function firstChanged(record: QuoteData): Witness | undefined {
  return record.witnesses.find((witness) => {
    if (witness.as !== undefined) return true;
    if (witness.id === record['copy-text']) return false;
    return [classify(record, witness), classifyStep(record, witness)].some(
      (variant) => variant && isMaterialChange(variant),
    );
  });
}

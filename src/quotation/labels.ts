import type { Form, Translation } from '../schemas/form.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { Variant, VariantClass } from './classify.ts';
import type { Polarity } from './polarity.ts';

const forms: Readonly<Record<Form, string>> = {
  direct: 'Direct quotation',
  mixed: 'Partly quoted',
  indirect: 'Reported speech: not the speaker’s words',
};

const shortForms: Readonly<Record<Form, string>> = {
  direct: 'Direct',
  mixed: 'Partly quoted',
  indirect: 'Reported speech',
};

/** What the interface calls a form. */
export function formLabel(form: Form): string {
  return forms[form];
}

/** The same in a word or two, for lists and filters. */
export function shortFormLabel(form: Form): string {
  return shortForms[form];
}

/** The mark of words that stand in a document. */
export const documentLabel = 'From a document';

const relations: Readonly<Record<QuoteData['related'][number]['as'], string>> = {
  repeats: 'Repeats',
  answers: 'Answers',
  'derives-from': 'Derives from',
  contradicts: 'Contradicts',
};

/** How a quotation stands to another. */
export function relationLabel(as: keyof typeof relations): string {
  return relations[as];
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a BCP 47 language; says so where it is not stated. */
export function languageName(language: string): string {
  return language === 'und'
    ? 'language not stated'
    : (languageNames.of(new Intl.Locale(language).baseName) ?? language);
}

/** The mark of translated words: from which language, through which, and by whom. */
export function translationLabel({ from, by, via }: Translation): string {
  const source = from === 'und' ? '' : ` from ${languageName(from)}`;
  const between = via === 'und' ? 'another language' : via && languageName(via);
  const through = between ? ` through ${between}` : '';
  return by === 'unknown'
    ? `Translated${source}${through}; translator not named`
    : `Translated${source}${through} by ${by}`;
}

const classes: Readonly<Record<VariantClass, readonly [label: string, meaning: string]>> = {
  same: ['Same words', 'Nothing but typography differs.'],
  spelling: ['Same words, other spelling', 'Only case, spelling, hyphens or punctuation differ.'],
  trimmed: ['Trimmed', 'Part of the words, and nothing added.'],
  altered: ['Altered', 'It follows another printing and has other words.'],
  retranslated: ['Translated separately', 'Another translation of the same words.'],
  recast: [
    'Recast',
    'The form was changed: reported speech printed as the speaker’s own words, or the reverse.',
  ],
  'not-compared': ['Not compared', 'It is in another language.'],
  undecided: ['Undecided', 'The words differ, and the evidence does not say who followed whom.'],
};

/** What the interface calls a class of variant. */
export function classLabel(variant: VariantClass): string {
  return classes[variant][0];
}

/** What a class of variant means, in one sentence. */
export function classMeaning(variant: VariantClass): string {
  return classes[variant][1];
}

const asPrinted: Readonly<Record<Form, string>> = {
  direct: 'direct quotation',
  mixed: 'partly quoted',
  indirect: 'reported speech',
};

/** The class of a printing; where the form was changed, with what it became: “Recast: reported speech”. */
export function classInForm(variant: VariantClass, form: Form): string {
  const label = classLabel(variant);
  return variant === 'recast' ? `${label}: ${asPrinted[form]}` : label;
}

/**
 * The label of words that are another printing's than the one a record follows: who printed them, as what, and how
 * they stand to it, such as “As printed by The Post: direct quotation, altered; a negation was gained”.
 */
export function printingLabel(
  outlet: string,
  form: Form,
  variant: Pick<Variant, 'class' | 'polarity'>,
): string {
  const standing =
    variant.class === 'not-compared' ? 'in another language' : classLabel(variant.class);
  const what = `${asPrinted[form]}, ${standing.toLowerCase()}`;
  return [`As printed by ${outlet}: ${what}`, ...polarityPhrases(variant.polarity)].join('; ');
}

/** One sentence for each kind of gain or loss, such as “A negation was gained: “won't”.” */
export function polaritySentences(polarity: Polarity): string[] {
  return changes(polarity).flatMap(({ noun, lost, gained }) => [
    ...sentence(noun, 'gained', gained),
    ...sentence(noun, 'lost', lost),
  ]);
}

function sentence(noun: string, verb: string, terms: readonly string[]): string[] {
  if (terms.length === 0) return [];
  const change = `${counted(noun, terms.length)} ${verb}`;
  const listed = terms.map((term) => `“${term}”`).join(', ');
  return [`${change.charAt(0).toUpperCase()}${change.slice(1)}: ${listed}.`];
}

/** The same without the words: a phrase each for negations and hedges. */
function polarityPhrases(polarity: Polarity): string[] {
  return changes(polarity).flatMap(({ noun, lost, gained }) => {
    const verbs = [gained.length > 0 && 'gained', lost.length > 0 && 'lost'].filter(Boolean);
    return verbs.length === 0
      ? []
      : [`${counted(noun, gained.length + lost.length)} ${verbs.join(' and ')}`];
  });
}

function changes({ negationsGained, negationsLost, hedgesGained, hedgesLost }: Polarity) {
  return [
    { noun: 'negation', gained: negationsGained, lost: negationsLost },
    { noun: 'hedge', gained: hedgesGained, lost: hedgesLost },
  ];
}

function counted(noun: string, count: number): string {
  return count === 1 ? `a ${noun} was` : `${noun}s were`;
}

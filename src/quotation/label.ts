import type { Form, Translation } from '../schemas/quotation.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { VariantClass } from './classify.ts';
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

/** One sentence for each kind of gain or loss, such as “A negation was gained: “won't”.” */
export function polaritySentences({
  negationsGained,
  negationsLost,
  hedgesGained,
  hedgesLost,
}: Polarity): string[] {
  const sentence = (
    terms: readonly string[],
    noun: string,
    plural: string,
    verb: string,
  ): string[] =>
    terms.length === 0
      ? []
      : [
          `${terms.length === 1 ? `A ${noun} was` : `${plural} were`} ${verb}: ${terms.map((term) => `“${term}”`).join(', ')}.`,
        ];
  return [
    ...sentence(negationsGained, 'negation', 'Negations', 'gained'),
    ...sentence(negationsLost, 'negation', 'Negations', 'lost'),
    ...sentence(hedgesGained, 'hedge', 'Hedges', 'gained'),
    ...sentence(hedgesLost, 'hedge', 'Hedges', 'lost'),
  ];
}

import { quotationText as text } from '../interface/strings.ts';
import { site } from '../site.ts';
import type { Form, Translation } from '../schemas/form.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { Kind } from './kinds.ts';
import type { Variant, VariantClass } from './classify.ts';
import { forms } from './forms.ts';
import type { Polarity } from './polarity.ts';

const languageNames = new Intl.DisplayNames(site.language, { type: 'language' });

/** The label of a form. */
export function formLabel(form: Form): string {
  return text.forms[form].label;
}

/** The label of a kind of quotation. */
export function kindLabel(kind: Kind): string {
  return kind === 'never-said' ? text.attribution.neverSaid.label : formLabel(kind);
}

/** The same in a word or two. */
export function shortKindLabel(kind: Kind): string {
  return kind === 'never-said' ? text.attribution.neverSaid.label : shortFormLabel(kind);
}

/** The label of the form in which words are printed that may not have been said. */
export function asPrintedLabel(form: Form): string {
  return text.asPrinted(text.forms[form].asPrinted);
}

/** A label of a word or two, for lists and filters. */
export function shortFormLabel(form: Form): string {
  return text.forms[form].short;
}

/** The label of a relation to another quotation. */
export function relationLabel(as: QuoteData['related'][number]['as']): string {
  return text.related[as];
}

/** The name of a BCP 47 language in the language of the interface; for `und`, that it is not stated. */
export function languageName(language: string): string {
  if (language === 'und') return text.languageNotStated;
  return languageNames.of(new Intl.Locale(language).baseName) ?? language;
}

/** The label of translated words: from which language, through which, and by whom. */
export function translationLabel({ from, by, via }: Translation): string {
  return text.translated({
    from: from === 'und' ? undefined : languageName(from),
    via: via === 'und' ? text.anotherLanguage : via && languageName(via),
    by: by === 'unknown' ? undefined : by,
  });
}

/** The label of a class of variant. */
export function classLabel(variant: VariantClass): string {
  return text.classes[variant].label;
}

/** What a class of variant means, in one sentence. */
export function classMeaning(variant: VariantClass): string {
  return text.classes[variant].meaning;
}

/**
 * The label of a class of variant; where the form changed, with how, such as “Form changed: a reporter’s words printed as
 * the speaker’s”.
 * @param from the form of the copy-text
 * @param to the form of the printing
 */
export function classInForm(variant: VariantClass, from: Form, to: Form): string {
  const how = text.formChanges[forms[from].marks][forms[to].marks];
  return [classLabel(variant), ...(variant === 'recast' && how ? [how] : [])].join(': ');
}

/**
 * The label of words of a printing other than the copy-text: who printed them, in which form, and how they differ,
 * such as “As printed by The Post: direct quotation, altered; a negation was gained”.
 */
export function printingLabel(
  outlet: string,
  form: Form,
  variant: Pick<Variant, 'class' | 'polarity'>,
): string {
  const { asPrinted } = text.forms[form];
  const printed = text.asPrintedBy(outlet, asPrinted, classLabel(variant.class));
  return [printed, ...polarityPhrases(variant.polarity)].join('; ');
}

/** A sentence for each kind of gain or loss, such as “A negation was gained: “won't”.” */
export function polaritySentences(polarity: Polarity): string[] {
  const sentence = (subject: (count: number) => string, verb: string, terms: readonly string[]) =>
    terms.length === 0 ? [] : [text.polarity.sentence(`${subject(terms.length)} ${verb}`, terms)];
  return changes(polarity).flatMap(({ subject, lost, gained }) => [
    ...sentence(subject, text.polarity.gained, gained),
    ...sentence(subject, text.polarity.lost, lost),
  ]);
}

/** The same without the words: a phrase each for negations and hedges. */
function polarityPhrases(polarity: Polarity): string[] {
  return changes(polarity).flatMap(({ subject, lost, gained }) => {
    const verbs = [
      ...(gained.length > 0 ? [text.polarity.gained] : []),
      ...(lost.length > 0 ? [text.polarity.lost] : []),
    ];
    if (verbs.length === 0) return [];
    return [`${subject(gained.length + lost.length)} ${verbs.join(text.polarity.and)}`];
  });
}

function changes({ negationsGained, negationsLost, hedgesGained, hedgesLost }: Polarity) {
  return [
    { subject: text.polarity.negation, gained: negationsGained, lost: negationsLost },
    { subject: text.polarity.hedge, gained: hedgesGained, lost: hedgesLost },
  ];
}

import { quotationText as text } from '../interface/strings.ts';
import { interfaceLanguage } from '../interface/strings.ts';
import type { Form, Medium, Translation } from '../schemas/form.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { Kind } from './kinds.ts';
import type { Variant, VariantClass } from './classify.ts';
import { hasPolarityTerms, type Polarity } from './polarity.ts';

const languageNames = new Intl.DisplayNames(interfaceLanguage, { type: 'language' });

/** The label of a form. */
export function formLabel(form: Form): string {
  return text.forms[form].label;
}

/** The label of a kind of quotation. */
export function kindLabel(kind: Kind): string {
  return kind === 'never-said' ? text.attribution.neverSaid.label : formLabel(kind);
}

/** The short label of a kind of quotation: a word or two. */
export function shortKindLabel(kind: Kind): string {
  return kind === 'never-said' ? text.attribution.neverSaid.label : shortFormLabel(kind);
}

/** The label of the form in which words that may not have been said were printed. */
export function asPrintedLabel(form: Form): string {
  return text.asPrinted(text.forms[form].asPrinted);
}

/** The short label of a form, for lists and filters: a word or two. */
export function shortFormLabel(form: Form): string {
  return text.forms[form].short;
}

/** The label of a relation to another quotation. */
export function relationLabel(as: QuoteData['related'][number]['as']): string {
  return text.related[as];
}

/** The name of a language (BCP 47) in the interface language, or a phrase for `und` (not stated) and `zxx` (no language). */
export function languageName(language: string): string {
  if (language === 'und') return text.languageNotStated;
  if (language === 'zxx') return text.noLanguage;
  return languageNames.of(new Intl.Locale(language).baseName) ?? language;
}

/** The label of translated words: from which language they were translated, by way of which other, and by whom. */
export function translationLabel({ from, by, via }: Translation): string {
  return text.translated({
    from: from === 'und' ? undefined : languageName(from),
    via: via === 'und' ? text.anotherLanguage : via && languageName(via),
    by: by === 'unknown' ? undefined : by,
  });
}

/** A description of a translation in sentences: “English from Russian by TASS.” */
export function translationSentences(
  { from, by, via }: Translation,
  language: string,
  medium: Medium,
): string[] {
  const shown = languageName(language);
  const sentence = text.plain.translation({
    shown,
    from: from === 'und' ? undefined : languageName(from),
    via: via === 'und' ? text.anotherLanguage : via && languageName(via),
    by: by === 'unknown' ? undefined : by,
  });
  return from === 'und' ? [sentence, text.plain.unstated[medium]] : [sentence];
}

/** The label of a class of variant. */
export function classLabel(variant: VariantClass): string {
  return text.classes[variant].label;
}

/** The number of printings in a class: “4 reworded”. */
export function countLabel(variant: VariantClass, count: number): string {
  return `${count} ${text.classes[variant].counted}`;
}

/** What a class of variant means, in one sentence. */
export function classMeaning(variant: VariantClass): string {
  return text.classes[variant].meaning;
}

/**
 * The label of a variant: its class and, for `recast`, how the form changed (“Form changed: a reporter’s words printed as
 * the speaker’s”) or, for `pointing`, which punctuation did.
 */
export function variantLabel(
  { class: variant, formChange, signs }: Pick<Variant, 'class' | 'formChange' | 'signs'>,
  texts: typeof text = text,
): string {
  const detail = formChange ? texts.formChanges[formChange] : texts.signs(signs);
  const hasDetail = variant === 'recast' || variant === 'pointing';
  return [texts.classes[variant].label, ...(hasDetail && detail ? [detail] : [])].join(': ');
}

/** A sentence about the punctuation that differs, unless the label already names it. */
export function punctuationSentences({
  class: variant,
  signs,
}: Pick<Variant, 'class' | 'signs'>): string[] {
  return variant === 'pointing' || signs.length === 0 ? [] : [text.otherSigns(text.signs(signs))];
}

/**
 * The label of a printing other than the copy-text: who printed the words, in which form, and how they differ: “As printed by
 * The Post: direct quotation, altered; a negation was gained”.
 */
export function printingLabel(
  outlet: string,
  form: Form,
  variant: Pick<Variant, 'class' | 'polarity'>,
): string {
  const { asPrinted } = text.forms[form];
  // The form already says that it is partly quoted.
  const difference = variant.class === 'partly-quoted' ? undefined : classLabel(variant.class);
  const printed = text.asPrintedBy(outlet, asPrinted, difference);
  return [printed, ...polarityPhrases(variant.polarity)].join('; ');
}

/** The classes in which no words were changed. */
const unchanged = new Set<VariantClass>([
  'same',
  'spelling',
  'pointing',
  'not-compared',
  'partly-quoted',
]);

/**
 * A sentence for each kind of gain or loss: “A negation was gained: “won't”.” If words differ in a language without word
 * lists, the only sentence says that we cannot tell.
 * @param language BCP 47
 */
export function polaritySentences(
  { class: variant, polarity, segments }: Pick<Variant, 'class' | 'polarity' | 'segments'>,
  language: string,
  texts: typeof text = text,
): string[] {
  if (!hasPolarityTerms(language) && segments.length > 0 && !unchanged.has(variant))
    return [text.polarity.unknown(languageName(language))];
  const sentence = (subject: (count: number) => string, verb: string, terms: readonly string[]) =>
    terms.length === 0 ? [] : [texts.polarity.sentence(`${subject(terms.length)} ${verb}`, terms)];
  return changes(polarity, texts).flatMap(({ subject, lost, gained }) => [
    ...sentence(subject, texts.polarity.gained, gained),
    ...sentence(subject, texts.polarity.lost, lost),
  ]);
}

/** Gains and losses without the terms themselves: one phrase for negations and one for hedges. */
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

function changes(
  { negationsGained, negationsLost, hedgesGained, hedgesLost }: Polarity,
  texts: typeof text = text,
) {
  return [
    { subject: texts.polarity.negation, gained: negationsGained, lost: negationsLost },
    { subject: texts.polarity.hedge, gained: hedgesGained, lost: hedgesLost },
  ];
}

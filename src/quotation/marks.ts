/** The marks a language sets around quoted words, outer level, with the spaces that belong to them. */
const marks: Readonly<Record<string, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['«\u00A0', '\u00A0»'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  zh: ['“', '”'],
};

/** Quotation marks for a BCP 47 language; the English ones where we know no others. */
export function quotationMarks(language: string): readonly [open: string, close: string] {
  return marks[language.split('-')[0] ?? ''] ?? ['“', '”'];
}

/** A run of a mixed quotation: the reporter's words, or the speaker's. */
export interface MixedPart {
  readonly quoted: boolean;
  readonly text: string;
}

/** Splits a mixed quotation at its “ ” marks, which stay with the quoted words. */
export function mixedParts(text: string): MixedPart[] {
  return text
    .split(/(“[^”]*”)/)
    .map((part, index) => ({ quoted: index % 2 === 1, text: part }))
    .filter((part) => part.text !== '');
}

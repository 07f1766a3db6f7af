/** The outer quotation marks of languages, with the spaces that belong to them. */
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

/** The quotation marks of a BCP 47 language; the English ones where we know no others. */
export function quotationMarks(language: string): readonly [open: string, close: string] {
  return marks[language.split('-')[0] ?? ''] ?? ['“', '”'];
}

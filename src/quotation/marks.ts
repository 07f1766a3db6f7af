import { cacheLatest } from './cache-latest.ts';

/**
 * The outer quotation marks of each language, or of a script or region that has its own, including the spaces that belong
 * to them. They follow Unicode CLDR 48, except where the publishers of a language have an established practice: Spanish has
 * « », and so does Arabic, in which “ ” would have to be mirrored.
 */
const marks: Readonly<Record<string, readonly [open: string, close: string]>> = {
  am: ['«', '»'],
  ar: ['«', '»'],
  be: ['«', '»'],
  bg: ['„', '“'],
  ca: ['«', '»'],
  cs: ['„', '“'],
  de: ['„', '“'],
  el: ['«', '»'],
  en: ['“', '”'],
  es: ['«', '»'],
  et: ['„', '“'],
  eu: ['«', '»'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u00A0', '\u00A0»'],
  'fr-CH': ['«', '»'],
  he: ['”', '”'],
  hr: ['„', '“'],
  hu: ['„', '”'],
  hy: ['«', '»'],
  is: ['„', '“'],
  it: ['«', '»'],
  ja: ['「', '」'],
  ka: ['„', '“'],
  kk: ['«', '»'],
  lb: ['„', '“'],
  lt: ['„', '“'],
  mk: ['„', '“'],
  nb: ['«', '»'],
  nn: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  'pt-PT': ['«', '»'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sr: ['„', '”'],
  sv: ['”', '”'],
  uk: ['«', '»'],
  yue: ['「', '」'],
  zh: ['“', '”'],
  'zh-Hant': ['「', '」'],
};

/** The quotation marks of a language (BCP 47); English ones for a language that is not in the list above. */
export const quotationMarks = cacheLatest(
  (language: string): readonly [open: string, close: string] => {
    const { language: name, script, region } = new Intl.Locale(language).maximize();
    const tags = [`${name}-${region ?? ''}`, `${name}-${script ?? ''}`, name];
    const known = tags.find((tag) => marks[tag] !== undefined) ?? 'en';
    return marks[known] ?? ['“', '”'];
  },
);

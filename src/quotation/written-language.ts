import { cacheLatest } from './cache-latest.ts';

/**
 * The language and script of a BCP 47 tag: `zh` and `zh-Hans` give the same, and so do `en-GB` and `en-US`, but not `zh-Hans`
 * and `zh-Hant`. `und` means that the language is not known, and equals only itself.
 */
export const writtenLanguage = cacheLatest((tag: string): string => {
  const { language, script } = new Intl.Locale(tag).maximize();
  const isStated = tag.split('-')[0] !== 'und';
  return isStated ? [language, script].filter(Boolean).join('-') : tag;
});

/** The Unicode scripts that make up a BCP 47 script, unless it consists of the script of the same name. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hira', 'Kana', 'Hani'],
  Hrkt: ['Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/**
 * Whether a text can be in a language: it has a letter from the language's script, or no letters at all. Any text can be in a
 * language whose script is not known.
 */
export function hasScriptOf(text: string, tag: string): boolean {
  return lettersOf(tag).test(text) || !/\p{L}/u.test(text);
}

/** Matches a letter from the script of a language, or anything if the script is not known. */
const lettersOf = cacheLatest((tag: string): RegExp => {
  const { script } = new Intl.Locale(tag).maximize();
  if (tag.split('-')[0] === 'und' || script === undefined) return /(?:)/u;
  try {
    const letters = (parts[script] ?? [script]).map((name) => `\\p{scx=${name}}`).join('');
    return new RegExp(`(?=\\p{L})[${letters}]`, 'u');
  } catch {
    return /(?:)/u;
  }
});

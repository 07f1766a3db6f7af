import { z } from 'astro/zod';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a tag is in canonical form and of a language that has a name, or `und`. */
const isKnown = (tag: string): boolean => {
  try {
    if (Intl.getCanonicalLocales(tag)[0] !== tag) return false;
    return tag === 'und' || names.of(tag) !== undefined;
  } catch {
    return false;
  }
};

/** A language as a BCP 47 tag in canonical form, such as `en`, `ru` or `zh-Hans`; `und` where it is not stated. */
export const language = z
  .string('must be a language tag')
  .refine(
    isKnown,
    'is not a BCP 47 language tag; write for instance en, ru, de, or und where the language is not stated',
  );

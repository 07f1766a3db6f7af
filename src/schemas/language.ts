import { z } from 'astro/zod';

const isCanonical = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

/** A language as a BCP 47 tag in canonical form, such as `en`, `ru` or `zh-Hans`; `und` where it is not stated. */
export const language = z
  .string('must be a language tag')
  .refine(
    isCanonical,
    'is not a BCP 47 language tag: write for instance en, ru, de, or und where the language is not stated',
  );

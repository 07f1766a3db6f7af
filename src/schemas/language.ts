import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a tag is canonical, and is `und` or names a known language. */
const isKnown = (tag: string): boolean => {
  try {
    if (Intl.getCanonicalLocales(tag)[0] !== tag) return false;
    return tag === 'und' || names.of(tag) !== undefined;
  } catch {
    return false;
  }
};

/** A language as a BCP 47 tag in canonical form, such as `en`, `ru` or `zh-Hans`; `und` if it is not stated. */
export const language = z.string().refine(isKnown, schemasText.language);

import { sentenceBefore } from '../polarity/governing-terms.ts';
import { isShortPassage, quotedPassages } from '../quoted-passages.ts';
import { speechTokens } from './tokens.ts';
import type { IsName } from './who-speaks.ts';
import { speechWords } from './words.ts';

/** A name right after quoted words: “: Lee”, “(Lee)”, “, according to Lee”, “— Lee”. */
const afterWords = /^[,.]?\s*(?:[:(—–]|,)\s*([^.;:!?()\n]*)/u;

/**
 * Finds short passages in quotation marks that are attributed by a name alone, without a verb: “Lee: “we lie””, ““We lie”:
 * Lee”, or whose subject is a name: “Lee “will lie””.
 * @param isName whether words are the name of somebody who may speak
 */
export function labeledPassages(
  text: string,
  isName: IsName,
  words = speechWords(),
): { readonly words: string; readonly excerpt: string }[] {
  if (!words) return [];
  const named = (tokens: readonly string[]): boolean => isName(tokens.join(' '));
  return quotedPassages(text)
    .filter((passage) => isShortPassage(passage.words))
    .filter(({ start, end, words: quoted }) => {
      const before = speechTokens(sentenceBefore(text, start).replace(/^[\s*_#|+-]+/u, ''));
      if (/^[:|]$/.test(before.at(-1) ?? '') && named(before.slice(0, -1))) return true;
      const [first = ''] = speechTokens(quoted);
      const isPredicate = words.modals.has(first.toLowerCase());
      if (isPredicate && before.some((_, at) => named(before.slice(at)))) return true;
      const [, clause = ''] = afterWords.exec(text.slice(end)) ?? [];
      const lower = clause.trim().toLowerCase();
      const source = words.sources.find((phrase) => lower.startsWith(`${phrase} `)) ?? '';
      const tokens = speechTokens(clause.trim().slice(source.length));
      const isLabel = /^\s*:/.test(text.slice(end)) || source !== '';
      return isLabel
        ? tokens.some((_, at) => named(tokens.slice(0, at + 1)))
        : tokens.length > 0 && named(tokens);
    })
    .map(({ start, end, words }) => ({ words, excerpt: text.slice(start, end) }));
}

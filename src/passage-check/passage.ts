import { hasWords, quotedPassages } from '../quotation/quoted-passages.ts';

/** The fewest words that make a text a passage rather than a search for a few words. */
const MIN_WORDS = 8;

/** The fewest words in quotation marks that make a text a passage, if there are other words around them. */
const MIN_QUOTED_WORDS = 5;

/**
 * Whether a text looks like a passage to check rather than words to search for: it is long, it has a line break, or it has
 * a quotation with other words around it. A short phrase in quotation marks and nothing else is a search for that phrase.
 */
export function isPassage(text: string): boolean {
  const bare = text.trim();
  if (hasWords(bare, MIN_WORDS)) return true;
  if (/\S[^\S\n]*\n\s*\S/u.test(bare)) return true;
  return quotedPassages(bare).some(
    ({ start, end, words }) => end - start < bare.length && hasWords(words, MIN_QUOTED_WORDS),
  );
}

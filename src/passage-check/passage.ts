import { hasWords, quotedPassages } from '../quotation/quoted-passages.ts';

/** The number of words from which a text is a passage, and not a search for a few words. */
const PASSAGE = 8;

/** How many words in quotation marks make a text a passage, if there are other words around them. */
const QUOTED = 5;

/**
 * Whether a text looks like a passage to check, and not like words to search for: it is long, it has a line break, or it has
 * a quotation with other words around it. Only a phrase in quotation marks is a search for that phrase.
 */
export function isPassage(text: string): boolean {
  const bare = text.trim();
  if (hasWords(bare, PASSAGE)) return true;
  if (/\S[^\S\n]*\n\s*\S/u.test(bare)) return true;
  return quotedPassages(bare).some(
    ({ start, end, words }) => end - start < bare.length && hasWords(words, QUOTED),
  );
}

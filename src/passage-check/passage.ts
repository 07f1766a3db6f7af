import { hasWords, quotedPassages } from '../quotation/quoted-passages.ts';

/** From how many words on a text is no search for a few words any more. */
const PASSAGE = 8;

/** How many words in quotation marks make a passage of a text with other words around them. */
const QUOTED = 5;

/**
 * Whether a text looks like a passage to check, and not like words to search for: it is long, or it has a line break, or a
 * quotation with something beside it. A phrase alone in quotation marks is a search for that phrase.
 */
export function isPassage(text: string): boolean {
  const bare = text.trim();
  if (hasWords(bare, PASSAGE)) return true;
  if (/\S\s*\n\s*\S/u.test(bare)) return true;
  return quotedPassages(bare).some(
    ({ start, end, words }) => end - start < bare.length && hasWords(words, QUOTED),
  );
}

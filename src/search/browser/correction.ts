import { searchWords } from '../search-words.ts';

/**
 * Corrects some of the words in a text and leaves everything else unchanged.
 * @param corrections the correct word for each misspelled one, both in the form of `searchWords`
 */
export function applyCorrections(text: string, corrections: ReadonlyMap<string, string>): string {
  let result = '';
  let end = 0;
  for (const word of searchWords(text)) {
    const correction = corrections.get(word.text);
    if (correction === undefined || word.start < end) continue;
    result += text.slice(end, word.start) + correction;
    end = word.end;
  }
  return result + text.slice(end);
}

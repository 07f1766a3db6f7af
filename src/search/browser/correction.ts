import { searchWords } from '../search-words.ts';

/**
 * A text with some of its words corrected and everything else unchanged.
 * @param corrections the correct words by the misspelled ones, both in the form of `searchWords`
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

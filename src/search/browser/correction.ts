import { searchWords } from '../search-words.ts';

/** A text with some of its words, as the search knows them, replaced; all else stays. */
export function corrected(text: string, corrections: ReadonlyMap<string, string>): string {
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

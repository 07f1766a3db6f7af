import { joinedWords, searchWords } from '../search-words.ts';

/** A query taken apart. */
export interface Query {
  /** All words, in order, those in quotation marks too. */
  readonly words: readonly string[];
  /** The same with compounds in one word each; absent where there are none. */
  readonly joined?: readonly string[] | undefined;
  /** The parts in quotation marks. */
  readonly phrases: readonly (readonly string[])[];
  /** The words without those that were written as signs, such as `$`. */
  readonly plainWords: readonly string[];
}

/** Longest query that is read, in characters: ten times the longest quotation a reader may paste. */
const LONGEST = 2000;

/** Opening and closing marks in pairs, as languages have them; one mark may open in one and close in another. */
const QUOTED =
  /["＂″]([^"＂″]+)["＂″]|[“„‟]([^“”„‟]+)[“”]|«([^«»]+)»|»([^«»]+)«|‹([^‹›]+)›|「([^「」]+)」|『([^『』]+)』/gu;

/** Reads what a reader typed. A mark without its partner counts for nothing. */
export function parseQuery(text: string): Query {
  const typed = text.slice(0, LONGEST);
  const words = searchWords(typed);
  const joined = joinedWords(typed);
  return {
    words: words.map((word) => word.text),
    joined: joined.length > 0 ? compoundsJoined(typed) : undefined,
    phrases: [...typed.matchAll(QUOTED)]
      .map((match) => searchWords(match.slice(1).join('')).map((word) => word.text))
      .filter((phrase) => phrase.length > 0),
    plainWords: words.filter(({ sign }) => !sign).map((word) => word.text),
  };
}

function compoundsJoined(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const [joined] = joinedWords(word);
    return joined === undefined ? searchWords(word).map((found) => found.text) : [joined];
  });
}

import { foldedWords, joinedCompounds, searchWords } from '../search-words.ts';

/** A parsed query. */
export interface Query {
  /** All words, in order, including those in quotation marks. */
  readonly words: readonly string[];
  /** The same with each compound as one word; absent where there are no compounds. */
  readonly joined?: readonly string[] | undefined;
  /** The parts in quotation marks. */
  readonly phrases: readonly (readonly string[])[];
  /** The words without those that were written as symbols, such as `$`. */
  readonly plainWords: readonly string[];
}

/** How much of a query is read, in characters: ten times the longest quotation a reader may paste. */
const MAX_LENGTH = 2000;

/** Pairs of quotation marks as languages have them. The same mark opens in one language and closes in another. */
const QUOTED =
  /["＂″]([^"＂″]+)["＂″]|[“„‟]([^“”„‟]+)[“”]|«([^«»]+)»|»([^«»]+)«|‹([^‹›]+)›|「([^「」]+)」|『([^『』]+)』/gu;

/** Parses what a reader typed. A quotation mark without its partner is ignored. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, MAX_LENGTH);
  const words = searchWords(text);
  return {
    words: words.map((word) => word.text),
    joined: joinedCompounds(text).length > 0 ? withJoinedCompounds(text) : undefined,
    phrases: [...text.matchAll(QUOTED)]
      .map((match) => foldedWords(match.slice(1).join('')))
      .filter((phrase) => phrase.length > 0),
    plainWords: words.filter(({ isSymbol }) => !isSymbol).map((word) => word.text),
  };
}

function withJoinedCompounds(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const [joined] = joinedCompounds(word);
    return joined === undefined ? foldedWords(word) : [joined];
  });
}

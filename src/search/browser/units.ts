import { searchWords, type SearchWord } from '../search-words.ts';
import { hasUnspaced, unspacedWords } from '../unspaced.ts';

/** Words typed as one, such as `AT&T`, `long-term`, `.NET` or a Chinese word. They are found only as a phrase. */
export interface Unit {
  /** The words as the index has them; never empty. */
  readonly words: readonly string[];
  /** The words except those typed as symbols. */
  readonly plain: readonly string[];
  /** Whether its words mean nothing separately, as in `C++`. */
  readonly isFixed: boolean;
  /** Whether it is in a script that is written without spaces. */
  readonly isUnspaced: boolean;
}

/** What may be between words typed as one. */
const JOINT = /^[./:\\_·・་'’`´@-]*$/u;

/** The maximum length of a word that is joined to an ampersand with spaces around it, as in `R & D`. */
const INITIALS = 2;

/** Splits what was typed into units, in order. */
export function unitsOf(text: string): readonly Unit[] {
  const starts = new Set(unspacedWords(text).map(({ start }) => start));
  const words = searchWords(text);
  const groups: SearchWord[][] = [];
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1];
    if (previous && continuesUnit(previous, word, text, starts)) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return aroundAmpersands(groups, text).map((group) => ({
    words: group.map((word) => word.text),
    plain: group.filter(({ isSymbol }) => !isSymbol).map((word) => word.text),
    isFixed: group.some(({ isSymbol }) => isSymbol),
    isUnspaced: group.some((word) => hasUnspaced(word.text)),
  }));
}

function continuesUnit(
  previous: SearchWord,
  word: SearchWord,
  text: string,
  starts: ReadonlySet<number>,
): boolean {
  if (word.start === previous.start && word.end === previous.end) return true;
  return !starts.has(word.start) && JOINT.test(text.slice(previous.end, word.start));
}

/** Joins the groups on both sides of an ampersand between initials. */
function aroundAmpersands(groups: readonly SearchWord[][], text: string): SearchWord[][] {
  const joined: SearchWord[][] = [];
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1];
    const last = joined.at(-1);
    if (last && isAmpersand(group, text) && isInitials(last) && next && isInitials(next))
      last.push(...group);
    else if (last && isAmpersand(last.slice(-1), text) && last.length > 1 && isInitials(group))
      last.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

function isAmpersand([word]: readonly SearchWord[], text: string): boolean {
  return word !== undefined && text.slice(word.start, word.end) === '&';
}

function isInitials([word, ...others]: readonly SearchWord[]): boolean {
  return others.length === 0 && word !== undefined && word.text.length <= INITIALS;
}

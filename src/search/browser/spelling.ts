import { distance } from 'fastest-levenshtein';
import { NAMES, type Vocabulary } from '../vocabulary.ts';

/** A word of the index that a reader may have meant, and how similar it is: 1 is the word itself. */
export interface Candidate {
  readonly word: string;
  readonly likeness: number;
}

/** How many candidates a word has at most. */
const LIMIT = 5;

/** The language of the page, in which a question is asked unless its words say otherwise. */
const PAGE_LANGUAGE = 'en';

/** The languages in which the question may be asked: those that know the most of its words; none where none knows any. */
export function languagesOf(words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const counts = Object.entries(vocabulary)
    .filter(([language]) => language !== NAMES)
    .map(([language, groups]) => {
      const known = new Set(groups.flatMap((group) => group.split(' ')));
      return { language, count: words.filter((word) => known.has(word)).length };
    });
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return most === 0
    ? []
    : counts.filter(({ count }) => count === most).map(({ language }) => language);
}

/**
 * The candidates for a word in the languages of the question and among names, so that nobody is asked whether a word of
 * another language was meant. Where the languages are not known: in that of the page, or else in the one that has a
 * very similar word.
 */
export function candidatesIn(
  languages: readonly string[],
  word: string,
  vocabulary: Vocabulary,
  isUnfinished = false,
): readonly Candidate[] {
  const from = (chosen: readonly string[]): readonly Candidate[] =>
    bestOf(
      [...chosen, NAMES]
        .flatMap((language) => candidates(word, vocabulary[language] ?? [], isUnfinished))
        .filter((other) => other.word !== word),
    );
  if (languages.length > 0) return from(languages);
  const likely = from([PAGE_LANGUAGE]);
  if (likely.length > 0) return likely;
  // A word of another language says that the question was asked in that one only if one letter is wrong.
  const sure = 1 - 1 / (word.length + 1);
  const others = Object.keys(vocabulary)
    .map((language) => from([language]))
    .filter(([best]) => best !== undefined && best.likeness >= sure);
  return others.sort(([a], [b]) => (b?.likeness ?? 0) - (a?.likeness ?? 0))[0] ?? [];
}

/**
 * The words of the index most similar to one that was typed, most likely first: by the number of letters changed, two
 * exchanged neighbors counting as one change; then those with the same first letter; then the more frequent.
 * @param isUnfinished whether the reader may still be typing, so that words with this beginning count as similar
 */
export function candidates(
  word: string,
  vocabulary: readonly string[],
  isUnfinished = false,
): Candidate[] {
  const maxCost = word.length < 4 ? 0 : word.length < 8 ? 1.5 : 2.5;
  const found: Candidate[] = [];
  for (const [frequency, group] of vocabulary.entries())
    for (const known of group.split(' ')) {
      const cost = isUnfinished && known.startsWith(word) ? 0.5 : changes(word, known);
      if (cost > maxCost) continue;
      const sameFirstLetter = known.startsWith(word.charAt(0)) ? 0.05 : 0;
      const likeness = 1 - cost / (word.length + 1) + sameFirstLetter + frequency / 100;
      found.push({ word: known, likeness: Math.min(likeness, 1) });
    }
  return bestOf(found);
}

/** The most likely candidates, each once. */
function bestOf(found: readonly Candidate[]): Candidate[] {
  const sorted = found.toSorted((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1));
  return [...new Map(sorted.toReversed().map((candidate) => [candidate.word, candidate])).values()]
    .toReversed()
    .slice(0, LIMIT);
}

function changes(typed: string, known: string): number {
  if (Math.abs(typed.length - known.length) > 2) return Infinity;
  const edits = distance(typed, known);
  return edits === 2 && isTransposition(typed, known) ? 1 : edits;
}

/** Whether two words differ only in two neighboring letters that are exchanged. */
function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((_, index) => a[index] !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

import { distance } from 'fastest-levenshtein';
import { interfaceLanguage } from '../../interface/strings.ts';
import { NAMES, type Vocabulary } from '../vocabulary.ts';

/** A word of the index that a reader may have meant, and how similar it is to the typed one; 1 is that word itself. */
export interface Candidate {
  readonly word: string;
  readonly likeness: number;
}

/** The maximum number of candidates for a word. */
const LIMIT = 5;

/** The languages a query may be in: those with the most of its words; none if no language has any. */
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
 * The candidates for a word in the languages of the query and among names, so that no word of another language is suggested.
 * If the languages are not known, the candidates come from the language of the page, which is the likeliest; if it has none,
 * they come from the language with the most similar word, provided that this word is very similar.
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
  const likely = from([interfaceLanguage]);
  if (likely.length > 0) return likely;
  // A similar word shows that the query is in another language only if just one letter differs.
  const sure = 1 - 1 / (word.length + 1);
  const others = Object.keys(vocabulary)
    .map((language) => from([language]))
    .filter(([best]) => best !== undefined && best.likeness >= sure);
  return others.sort(([a], [b]) => (b?.likeness ?? 0) - (a?.likeness ?? 0))[0] ?? [];
}

/**
 * The words of the index most similar to one that was typed, most likely first: by the number of letters changed, where two
 * swapped neighbors count as one change; then those with the same first letter; then the more frequent.
 * @param isUnfinished whether the reader may still be typing, so that words that begin with the typed one count as similar
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
      const cost = isUnfinished && known.startsWith(word) ? 0.5 : editCost(word, known);
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

/** How many letters differ between two words. Two swapped neighbors count as one. */
function editCost(typed: string, known: string): number {
  if (Math.abs(typed.length - known.length) > 2) return Infinity;
  const edits = distance(typed, known);
  return edits === 2 && isTransposition(typed, known) ? 1 : edits;
}

/** Whether two words differ only in two neighboring letters that are swapped. */
function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((_, index) => a[index] !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

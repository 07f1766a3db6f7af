import { speakerAfter, speakerBefore, type Around } from './who-speaks.ts';
import { speechWords } from './words.ts';

/**
 * Finds the subject of a verb of speech around a quotation if it looks like a person's name, with at least two words, all
 * capitalized, and none of them is known.
 * @param isKnown whether a word, in lower case, is part of a known name: of a speaker, an outlet, an organization
 */
export function strangerAround(
  { before, after }: Pick<Around, 'before' | 'after'>,
  isKnown: (word: string) => boolean,
  words = speechWords(),
): string | undefined {
  if (!words?.capitalsAreNames) return undefined;
  const { openings, prepositions, articles, calendar } = words;
  const isName = (name: string): boolean => {
    const parts = name.split(' ');
    const lower = parts.map((part) => part.toLowerCase());
    const [first = ''] = lower;
    return (
      parts.length > 1 &&
      parts.every((part) => /^\p{Lu}/u.test(part)) &&
      ![openings, prepositions, articles].some((list) => list.has(first)) &&
      !lower.some((word) => calendar.has(word) || isKnown(word))
    );
  };
  const who = speakerBefore(before, isName) ?? speakerAfter(after, isName);
  const last = who?.before.at(-1) ?? '';
  return articles.has(last) ? undefined : who?.names?.[0];
}

import { isClaimed, speakerAfter, speakerBefore, type Surroundings } from './who-speaks.ts';
import { speechWords } from './words.ts';

/**
 * The unknown name that is the subject of a verb of speech in the sentence around a quotation: at least two capitalized
 * words, as in the name of a person, none of which is part of a known name or denotes a body or an office.
 * @param isKnown whether a word, in lower case, is part of a known name: of a speaker, an outlet, an organization
 */
export function unknownSpeakerAround(
  { before, after }: Pick<Surroundings, 'before' | 'after'>,
  isKnown: (word: string) => boolean,
  words = speechWords(),
): string | undefined {
  if (!words?.capitalsAreNames) return undefined;
  const { openings, prepositions, articles, calendar, bodies } = words;
  const isName = (name: string): boolean => {
    const parts = name.split(' ');
    const lower = parts.map((part) => part.toLowerCase());
    const [first = ''] = lower;
    return (
      parts.length > 1 &&
      parts.every((part) => /^\p{Lu}/u.test(part)) &&
      ![openings, prepositions, articles].some((list) => list.has(first)) &&
      !lower.some((word) => calendar.has(word) || bodies.has(word) || isKnown(word))
    );
  };
  const who = speakerBefore(before, isName) ?? speakerAfter(after, isName);
  const last = who?.before.at(-1) ?? '';
  return articles.has(last) || isClaimed(who) ? undefined : who?.names?.[0];
}

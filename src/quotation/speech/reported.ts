import { sentenceBefore } from '../polarity/governing-terms.ts';
import { speechTokens } from './tokens.ts';
import { speechWords, type SpeechWords } from './words.ts';

/** The most words that a report may have between its verb and the quoted words in it. */
const LONGEST_REPORT = 14;

/** How many words before a verb are searched for a “what” or “which” that makes its clause report nothing. */
const LONGEST_RELATIVE = 3;

/**
 * Whether quoted words are part of what a sentence reports somebody as saying, even if other words come between: “Lee told the
 * council that it was “far too late””, “It would, he said, be “a fine day””, “Lee called the bridge “a giant””. Words that
 * are capitalized like a title are not, nor is the usual name of something: “a law called “the lock””.
 * @param start the offset of the first quotation mark in the text
 */
export function isReported(text: string, start: number, quoted: string): boolean {
  const words = speechWords();
  if (!words || isTitled(quoted)) return false;
  const tokens = speechTokens(sentenceBefore(text, start));
  const lower = tokens.map((token) => token.toLowerCase());
  const at = lower.findLastIndex((token) =>
    [words.utterances, words.naming, words.describing].some((verbs) => verbs.has(token)),
  );
  const verb = lower[at];
  if (verb === undefined || lower.slice(0, at).every((token) => !isWord(token))) return false;
  const tail = lower.slice(at + 1);
  const report = tail.filter(isWord);
  if (report.length > LONGEST_REPORT || endsReport(tail, words)) return false;
  const before = lower.slice(0, at).filter(isWord).slice(-LONGEST_RELATIVE);
  if (before.some((token) => words.relatives.has(token))) return false;
  if (words.passives.has(before.at(-1) ?? '')) return false;
  const others = report.filter((token) => !words.articles.has(token));
  if (words.describing.has(verb) && !/^(?:as|als)$/.test(others.at(-1) ?? '')) return false;
  if (words.describing.has(verb) || words.naming.has(verb))
    return (
      others.length > 0 &&
      !words.indefinite.has(before.at(-1) ?? '') &&
      (!words.capitalsAreNames || isSubject(tokens[at - 1] ?? '', words))
    );
  if (report.some((token) => words.that.has(token))) return true;
  // “Said it in the hall” reports nothing, but “said on Monday it was” does.
  const [first = '', second = ''] = /^(?:it|this|so|es|das)$/.test(report[0] ?? '')
    ? report.slice(1)
    : report;
  const isCircumstance = words.prepositions.has(first) && !words.calendar.has(second);
  // In “It would, he said, be …”, what is reported begins before the verb.
  const fewest = tail[0] === ',' ? 1 : 2;
  return words.reporting.has(verb) && report.length >= fewest && !isCircumstance;
}

/** Whether a word before “called” can be its subject rather than the noun that has the name: “a law called”. */
function isSubject(token: string, { pronouns, auxiliaries }: SpeechWords): boolean {
  const lower = token.toLowerCase();
  return /^\p{Lu}/u.test(token) || pronouns.has(lower) || auxiliaries.has(lower);
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** Whether what was said ends before the words after a verb of speech do. */
function endsReport(tail: readonly string[], { ends }: SpeechWords): boolean {
  return tail.some(
    (token, index) =>
      /^[;:()\uFFFC]$/.test(token) ||
      ends.has(token) ||
      // “said no, and left”
      (tail[index - 1] === ',' && /^(?:and|und)$/.test(token)),
  );
}

/** Whether every word of four letters or more begins with a capital letter, as in a title or a name. */
function isTitled(words: string): boolean {
  const long = speechTokens(words).filter((token) => isWord(token) && token.length > 3);
  return long.length > 0 && long.every((token) => !/^\p{Ll}/u.test(token));
}

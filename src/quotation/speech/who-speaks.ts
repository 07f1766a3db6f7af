import { speechTokens } from './tokens.ts';
import { speechWords, type SpeechWords } from './words.ts';

/** Who speaks the words of a quotation, according to the sentence before or after it. */
export interface WhoSpeaks {
  /** The name that is the subject of the verb of speech, and any names joined to it; undefined for a pronoun. */
  readonly names: readonly string[] | undefined;
  /** The words of the sentence before the subject, in lower case. */
  readonly before: readonly string[];
  /** The words between the verb and the quotation, in lower case. */
  readonly between: readonly string[];
}

/** The prose around a quotation. */
export interface Surroundings {
  /** Its paragraph up to the sentence that the quotation is in. */
  readonly earlier: string;
  /** Its sentence up to the quotation. */
  readonly before: string;
  /** What follows the quotation. */
  readonly after: string;
}

/** Whether words are the name of a possible speaker. */
export interface IsName {
  (name: string): boolean;
  /** Whether a name may begin with a word, if that is known: it saves testing every phrase. */
  readonly mayBegin?: (word: string) => boolean;
}

/** The most words that a name may have. */
const LONGEST_NAME = 8;
/** The most words in an aside between a name and its verb. */
const LONGEST_ASIDE = 16;
/** The most words between a verb and the quotation that it introduces. */
const LONGEST_TAIL = 14;
/** The placeholder for a quotation in prose. */
const QUOTED = '\uFFFC';

/**
 * Finds who speaks in the part of a sentence before a quotation: “On Monday Lee said:”, “according to Lee,”. Only a name or a
 * pronoun right next to a verb of speech is taken to be its subject; undefined if the sentence is less clear than that.
 * @param lead the sentence up to the quotation, with `\uFFFC` in place of each quotation before it
 */
export function speakerBefore(
  lead: string,
  isName: IsName,
  words = speechWords(),
): WhoSpeaks | undefined {
  if (!words) return undefined;
  const tokens = speechTokens(lead);
  const verb = lastVerb(tokens, words);
  if (verb === undefined) return sourceAtEnd(tokens, isName, words);
  const between = tokens.slice(verb.end);
  const followed = between.map((token) => token.toLowerCase());
  if (!isPlainTail(followed, words)) return undefined;
  const end = subjectEnd(tokens, verb.start, words);
  const found =
    subjectAt(tokens, end, isName, words) ?? invertedSubject(tokens, verb, isName, words);
  if (!found) return undefined;
  // The subject of a subordinate clause is not the speaker if the main clause before it also has a verb of speech.
  const previous = found.before.at(-1) ?? '';
  const isSubordinate =
    words.clauses.has(previous) || /^(?:after|before|since|as|once)$/.test(previous);
  if (isSubordinate && lastVerb(found.before, words) !== undefined) return undefined;
  return { ...found, between: followed };
}

/** Finds who speaks in the part of a sentence after a quotation: “, Lee said.” or “, said Lee”. */
export function speakerAfter(
  rest: string,
  isName: IsName,
  words = speechWords(),
): WhoSpeaks | undefined {
  if (!words) return undefined;
  const [clause = ''] = /^\s*[,—–][^.;:!?\n]*/u.exec(rest) ?? [];
  const tokens = speechTokens(clause).slice(1);
  const first = tokens[0]?.toLowerCase() ?? '';
  const named = (from: number): string | undefined =>
    lengths.map((length) => tokens.slice(from, from + length).join(' ')).find(isName);
  if (words.verbs.has(first)) {
    const name = named(1);
    return name === undefined ? undefined : { names: [name], before: [], between: [] };
  }
  const name = named(0);
  if (name === undefined) return undefined;
  const next = tokens.slice(name.split(' ').length).find((token) => !words.auxiliaries.has(token));
  return next !== undefined && words.verbs.has(next)
    ? { names: [name], before: [], between: [] }
    : undefined;
}

/** Whether a sentence only passes on a claim, which may be false, that its subject spoke. */
export function isClaimed(who: WhoSpeaks | undefined): boolean {
  const before = who?.before ?? [];
  return (
    /^(?:has|have|had)$/.test(before.at(-1) ?? '') ||
    before.some((word) => /^(?:claim|behaupte|false|wrong|fälsch)/u.test(word))
  );
}

interface Verb {
  readonly start: number;
  readonly end: number;
}

/** The last verb of speech. A verb of two words counts as one. */
function lastVerb(tokens: readonly string[], { verbs }: SpeechWords): Verb | undefined {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const [word = '', next = ''] = [tokens[at]?.toLowerCase(), tokens[at + 1]?.toLowerCase()];
    if (verbs.has(`${word} ${next}`)) return { start: at, end: at + 2 };
    if (verbs.has(word)) return { start: at, end: at + 1 };
  }
  return undefined;
}

/** Whether the words between a verb and a quotation leave no doubt that the verb introduces it. */
function isPlainTail(tail: readonly string[], { clauses, pronouns }: SpeechWords): boolean {
  const wordsOnly = tail.filter((token) => /[\p{L}\p{N}]/u.test(token));
  if (tail.includes(QUOTED)) return wordsOnly.every((word) => word === 'and' || word === 'und');
  return (
    wordsOnly.length <= LONGEST_TAIL &&
    !tail.some((token) => /[;()]/.test(token)) &&
    // In “Lee told them what she thought:” the speaker is still Lee.
    !wordsOnly.some((word, at) => clauses.has(word) && !pronouns.has(wordsOnly[at + 1] ?? ''))
  );
}

/** The index after a verb's subject: before the words that belong to the verb, and before an aside between commas. */
function subjectEnd(tokens: readonly string[], verb: number, words: SpeechWords): number {
  let end = verb;
  const before = (): string => tokens[end - 1]?.toLowerCase() ?? '';
  if (tokens[verb]?.toLowerCase() === 'saying' && before() === 'as') {
    end -= 1;
    while (/^(?:quoted|cited|reported|is|was|been|being|has|had)$/.test(before())) end -= 1;
    return end;
  }
  while (words.auxiliaries.has(before())) end -= 1;
  if (before() !== ',') return end;
  const aside = tokens.slice(Math.max(end - 1 - LONGEST_ASIDE, 0), end - 1).lastIndexOf(',');
  return aside < 0 ? end : Math.max(end - 1 - LONGEST_ASIDE, 0) + aside;
}

const lengths = Array.from({ length: LONGEST_NAME }, (_, index) => LONGEST_NAME - index);

/** The subject that ends before an index: a pronoun, or a name with the names joined to it; undefined if there is none. */
function subjectAt(
  tokens: readonly string[],
  end: number,
  isName: IsName,
  words: SpeechWords,
): Omit<WhoSpeaks, 'between'> | undefined {
  const lower = (from: number): string[] =>
    tokens.slice(0, from).map((token) => token.toLowerCase());
  const last = tokens[end - 1]?.toLowerCase() ?? '';
  if (words.pronouns.has(last)) return { names: undefined, before: lower(end - 1) };
  const length = lengths.find(
    (each) => each <= end && isName(tokens.slice(end - each, end).join(' ')),
  );
  if (length === undefined) return undefined;
  const start = end - length;
  const previous = tokens[start - 1]?.toLowerCase() ?? '';
  // “Wie Lee schrieb” begins a sentence as “as Lee wrote” does.
  if (words.prepositions.has(previous) && !(previous === 'wie' && start === 1)) return undefined;
  const name = tokens.slice(start, end).join(' ');
  if (!words.joining.has(previous)) return { names: [name], before: lower(start) };
  // “Lee and Poe said”: the other names may be anywhere before.
  const others = tokens.flatMap((_, at) =>
    at < start - 1
      ? (lengths
          .map((each) => tokens.slice(at, Math.min(at + each, start - 1)).join(' '))
          .find(isName) ?? [])
      : [],
  );
  return { names: [name, ...others], before: lower(start) };
}

/** A subject right after its verb: “Am Montag sagte Lee”. */
function invertedSubject(
  tokens: readonly string[],
  { start, end }: Verb,
  isName: IsName,
  words: SpeechWords,
): Omit<WhoSpeaks, 'between'> | undefined {
  if (!words.openings.has(tokens[0]?.toLowerCase() ?? '')) return undefined;
  const name = lengths.map((each) => tokens.slice(end, end + each).join(' ')).find(isName);
  if (name === undefined) return undefined;
  return { names: [name], before: tokens.slice(0, start).map((token) => token.toLowerCase()) };
}

/** A name that a sentence gives as the source of what follows, without a verb: “according to Lee,” or “Lee:”. */
function sourceAtEnd(
  tokens: readonly string[],
  isName: IsName,
  words: SpeechWords,
): WhoSpeaks | undefined {
  const end = /^[,:]$/.test(tokens.at(-1) ?? '') ? tokens.length - 1 : tokens.length;
  const length = lengths.find(
    (each) => each <= end && isName(tokens.slice(end - each, end).join(' ')),
  );
  if (length === undefined) return undefined;
  const before = tokens.slice(0, end - length).map((token) => token.toLowerCase());
  const name = tokens.slice(end - length, end).join(' ');
  const isSource = words.sources.some((phrase) => ` ${before.join(' ')}`.endsWith(` ${phrase}`));
  const isLabel = before.length === 0 && tokens.at(-1) === ':';
  return isSource || isLabel ? { names: [name], before, between: [] } : undefined;
}

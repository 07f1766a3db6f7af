import { sentencesOf } from '../polarity/governing-terms.ts';
import { speechTokens } from './tokens.ts';
import { speechWords, type SpeechWords } from './words.ts';
import type { Surroundings, IsName } from './who-speaks.ts';

/** A name in prose, and the words before it in the same text, in lower case. */
interface Mention {
  readonly name: string;
  readonly before: readonly string[];
  /** Whether it is in the possessive: “Lee's”. */
  readonly isPossessive: boolean;
}

/** Somebody whom readers may take for the speaker of a quotation. */
export interface ImpliedSpeaker {
  readonly name: string;
  /** Whether the prose can hardly mean anybody else. */
  readonly isSure: boolean;
}

/** The most words that a name may have. */
const LONGEST_NAME = 8;

/**
 * Finds the name that readers would take for the speaker of a quotation although no name is the subject of a verb of speech
 * in its sentence. Undefined if nobody is named there, or if the actual speaker is named as well. The result is sure only if
 * a colon, a dash, a bracket or a separate sentence leads from the name to the words.
 * @param isActualSpeaker whether a name is the actual speaker's
 */
export function impliedSpeaker(
  { earlier, before, after }: Surroundings,
  isName: IsName,
  isActualSpeaker: (name: string) => boolean,
  words = speechWords(),
): ImpliedSpeaker | undefined {
  if (!words) return undefined;
  const rest = /^(?:[^.;!?\n]|(?<=\p{N})\.(?=\p{N}))*/u.exec(after)?.[0] ?? '';
  const sentence = [...mentionsIn(before, isName), ...mentionsIn(rest, isName)];
  if (sentence.some(({ name }) => isActualSpeaker(name))) return undefined;
  const isEarlier = (): boolean =>
    mentionsIn(earlier, isName).some(({ name }) => isActualSpeaker(name));
  const speaking = sentence.filter((mention) => !isSpokenTo(mention, words));
  const subject = subjectOf(`${before} \uFFFC ${rest}`, words);
  if (speaking.length > 0)
    return subject === 'noun' || (subject === 'pronoun' && isEarlier())
      ? undefined
      : impliedBy(speaking.at(-1), words, isLabel(before, rest, isName));
  const isAlone = !/[\p{L}\p{N}]/u.test(before + rest);
  const isOfPronoun = subject === 'pronoun' && sentence.length === 0 && !isEarlier();
  if (!isAlone && !isOfPronoun) return undefined;
  const last = lastMentions(earlier, isName);
  const isSetOff = after.startsWith('\n');
  const isLastNamed =
    !isAlone ||
    (!last?.some(({ name }) => isActualSpeaker(name)) &&
      // A sentence leads to a set-off quotation below it only if it begins with a name and does not end in a quotation.
      (!isSetOff || last?.[0]?.before.length === 0) &&
      !(isSetOff && /\uFFFC\P{L}*$/u.test(earlier)));
  if (isLastNamed && last)
    return impliedBy(
      last.at(-1),
      words,
      (!isAlone || last.at(-1)?.before.length === 0) && !hasOther(earlier, words),
    );
  return isAlone
    ? speakerNamedAfter(after.slice(rest.length), isName, isActualSpeaker, words)
    : undefined;
}

/** The names in the last sentence of a text that has any. */
function lastMentions(text: string, isName: IsName): Mention[] | undefined {
  for (const sentence of sentencesOf(text).toReversed()) {
    const mentions = mentionsIn(sentence, isName);
    if (mentions.length > 0) return mentions;
  }
  return undefined;
}

/**
 * Takes the mention of a name for the speaker. It is unsure if the name only describes whoever speaks: “critics of Lee”.
 * @param isPlaced whether the place of the name in the prose leaves no doubt
 */
function impliedBy(
  mention: Mention | undefined,
  { prepositions, wordings }: SpeechWords,
  isPlaced: boolean,
): ImpliedSpeaker | undefined {
  if (!mention) return undefined;
  const { name, before, isPossessive } = mention;
  const isBeside =
    prepositions.has(before.at(-1) ?? '') && !before.some((token) => wordings.has(token));
  return { name, isSure: isPlaced && !isPossessive && !isBeside };
}

/** Whether a text mentions somebody unnamed to whom a pronoun may refer instead: “Lee sent a deputy.” */
function hasOther(text: string, { bodies }: SpeechWords): boolean {
  return speechTokens(text).some((token) => bodies.has(token.toLowerCase()));
}

/** Whether a colon leads to a quotation, or a name follows it after a dash or a comma or in parentheses. */
function isLabel(before: string, rest: string, isName: IsName): boolean {
  return (
    /[:|]\P{L}*$/u.test(before) ||
    (/^\s*[,(—–]/u.test(rest) && mentionsIn(rest, isName)[0]?.before.every(isMark) === true)
  );
}

const isMark = (token: string): boolean => !/[\p{L}\p{N}]/u.test(token);

/** The names in a text, in order. */
export function mentionsIn(text: string, isName: IsName): Mention[] {
  const written = speechTokens(text);
  const tokens = written.map((token) => token.replace(/'s?$/u, ''));
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (isName.mayBegin?.(tokens[at] ?? '') === false) continue;
    const name = lengths.map((each) => tokens.slice(at, at + each).join(' ')).find(isName);
    if (name === undefined) continue;
    const end = at + name.split(' ').length - 1;
    mentions.push({
      name,
      before: tokens.slice(0, at).map((token) => token.toLowerCase()),
      isPossessive: written[end] !== tokens[end],
    });
    at = end;
  }
  return mentions;
}

const lengths = Array.from({ length: LONGEST_NAME }, (_, index) => LONGEST_NAME - index);

/** Whether the person named is only spoken to or asks: “she told Lee”, “asked by Lee”. */
function isSpokenTo({ before }: Mention, { verbs, addressing, asking }: SpeechWords): boolean {
  const [previous = '', last = ''] = before.slice(-2);
  return addressing.has(last) || verbs.has(last) || asking.has(`${previous} ${last}`);
}

/** The kind of subject that a verb of speech has: “he said”, “the minister said”. Without one, any pronoun will do. */
function subjectOf(
  sentence: string,
  { verbs, auxiliaries, pronouns }: SpeechWords,
): 'pronoun' | 'noun' | undefined {
  const tokens = speechTokens(sentence);
  const lower = tokens.map((token) => token.toLowerCase());
  for (const [at, token] of lower.entries()) {
    if (!verbs.has(token)) continue;
    let end = at - 1;
    // “The minister, whom Lee had asked, said”
    if (lower[end] === ',') end = Math.max(lower.lastIndexOf(',', end - 1), 0) - 1;
    while (auxiliaries.has(lower[end] ?? '')) end -= 1;
    if (pronouns.has(lower[end] ?? '')) return 'pronoun';
    if (/^\p{Ll}/u.test(tokens[end] ?? '')) return 'noun';
  }
  return lower.some((token) => pronouns.has(token)) ? 'pronoun' : undefined;
}

/** The speaker named in the sentence after a quotation, if it says whose words they were: “That was Lee.”, “— Lee” */
function speakerNamedAfter(
  text: string,
  isName: IsName,
  isActualSpeaker: (name: string) => boolean,
  { summaries, verbs }: SpeechWords,
): ImpliedSpeaker | undefined {
  const [first = ''] = sentencesOf(text.replace(/^[^\p{L}\p{N}]+/u, ''));
  const mentions = mentionsIn(first, isName);
  const tokens = speechTokens(first).join(' ').toLowerCase();
  const isSummary = summaries.includes(mentions[0]?.before.join(' ') ?? '');
  const [mention] = mentions;
  const others = tokens.split(' ').length - (mention?.name.split(' ').length ?? 0);
  const isSpeech = tokens.split(' ').some((token) => verbs.has(token));
  const isSigned =
    mention?.before.length === 0 &&
    (/^\s*[—–-]/.test(text) || others === 0 || (others === 1 && isSpeech));
  return mention && (isSummary || isSigned) && !mentions.some(({ name }) => isActualSpeaker(name))
    ? { name: mention.name, isSure: true }
    : undefined;
}

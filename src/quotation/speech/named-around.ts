import { sentencesOf } from '../polarity/governing-terms.ts';
import { speechTokens } from './tokens.ts';
import { speechWords, type SpeechWords } from './words.ts';
import type { Around, IsName } from './who-speaks.ts';

/** A name in prose, and the words before it in the same text, in lower case. */
interface Mention {
  readonly name: string;
  readonly before: readonly string[];
}

/** The most words that a name may have. */
const LONGEST_NAME = 8;

/**
 * Finds the name around a quotation that readers would take for its speaker although the sentence has no verb of speech with a
 * name as its subject. Undefined if the actual speaker is named there, too, or nobody is.
 * @param isOwn whether a name means whoever spoke the words
 */
export function namedAround(
  { earlier, before, after }: Around,
  isName: IsName,
  isOwn: (name: string) => boolean,
  words = speechWords(),
): string | undefined {
  if (!words) return undefined;
  const rest = /^(?:[^.;!?\n]|(?<=\p{N})\.(?=\p{N}))*/u.exec(after)?.[0] ?? '';
  const sentence = [...mentionsIn(before, isName), ...mentionsIn(rest, isName)];
  if (sentence.some(({ name }) => isOwn(name))) return undefined;
  const isEarlier = mentionsIn(earlier, isName).some(({ name }) => isOwn(name));
  const speaking = sentence.filter((mention) => !isSpokenTo(mention, words));
  const subject = subjectOf(`${before} \uFFFC ${rest}`, words);
  if (speaking.length > 0)
    return subject === 'noun' || (subject === 'pronoun' && isEarlier)
      ? undefined
      : speaking.at(-1)?.name;
  const isAlone = !/[\p{L}\p{N}]/u.test(before + rest);
  const last = sentencesOf(earlier)
    .map((each) => mentionsIn(each, isName))
    .findLast((mentions) => mentions.length > 0);
  const isSetOff = after.startsWith('\n');
  const isOfLast = isAlone
    ? last &&
      !last.some(({ name }) => isOwn(name)) &&
      // The sentence above a set-off quotation leads to it if it begins with a name, and the paragraph ends in no quotation.
      (!isSetOff || last[0]?.before.length === 0) &&
      !(isSetOff && /\uFFFC\P{L}*$/u.test(earlier))
    : subject === 'pronoun' && sentence.length === 0 && !isEarlier;
  if (isOfLast && last) return last.at(-1)?.name;
  return isAlone ? summedUp(after.slice(rest.length), isName, isOwn, words) : undefined;
}

/** The names in a text, in order. */
export function mentionsIn(text: string, isName: IsName): Mention[] {
  const tokens = speechTokens(text).map((token) => token.replace(/'s?$/u, ''));
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = lengths.map((each) => tokens.slice(at, at + each).join(' ')).find(isName);
    if (name === undefined) continue;
    mentions.push({ name, before: tokens.slice(0, at).map((token) => token.toLowerCase()) });
    at += name.split(' ').length - 1;
  }
  return mentions;
}

const lengths = Array.from({ length: LONGEST_NAME }, (_, index) => LONGEST_NAME - index);

/** Whether somebody named is only spoken to, or asks: “she told Lee”, “asked by Lee”. */
function isSpokenTo({ before }: Mention, { verbs, addressing, asking }: SpeechWords): boolean {
  const [previous = '', last = ''] = before.slice(-2);
  return addressing.has(last) || verbs.has(last) || asking.has(`${previous} ${last}`);
}

/** The kind of word that is the subject of a verb of speech in a sentence: “he said”, “the minister said”. */
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

/** The name in a sentence after a quotation that says whose words they were: “That was Lee.”, “— Lee” */
function summedUp(
  text: string,
  isName: IsName,
  isOwn: (name: string) => boolean,
  { summaries }: SpeechWords,
): string | undefined {
  const [first = ''] = sentencesOf(text.replace(/^[^\p{L}\p{N}]+/u, ''));
  const mentions = mentionsIn(first, isName);
  const tokens = speechTokens(first).join(' ').toLowerCase();
  const isSummary = summaries.includes(mentions[0]?.before.join(' ') ?? '');
  const isSigned =
    mentions[0]?.before.length === 0 && (/^\s*[—–-]/.test(text) || tokens.split(' ').length <= 3);
  return (isSummary || isSigned) && !mentions.some(({ name }) => isOwn(name))
    ? mentions[0]?.name
    : undefined;
}

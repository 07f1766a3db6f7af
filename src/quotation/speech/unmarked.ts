import { sentencesOf } from '../polarity/governing-terms.ts';
import { quotedPassages } from '../quoted-passages.ts';
import { speechTokens } from './tokens.ts';
import { speakerAfter, speakerBefore, type IsName } from './who-speaks.ts';
import { speechWords } from './words.ts';

/** A directive in Markdown that marks words as a quotation, a title or scare quotes. */
const directive = /:(?:quote|title|scare)\[(?:[^[\]]|\[[^\]]*\])*\](?:\{[^}]*\})?/gu;

/** The markup of emphasis, headings, lists and tables. */
const markup = /[*_#|]+|^\s*(?:[-+]|\p{N}+\.)\s/gmu;

/**
 * Finds a sentence in our prose with somebody's first-person words but no quotation marks around them: “Lee said: I lied”,
 * “I lied, said Lee”, “Lee: I lied”, “I lied — Lee”. Undefined if there is none.
 * @param isName whether words are the name of somebody who may speak
 */
export function unmarkedSpeech(
  text: string,
  isName: IsName,
  words = speechWords(),
): string | undefined {
  if (!words || !speechTokens(text).some((token) => words.firstPerson.has(token.toLowerCase())))
    return undefined;
  let prose = text.replace(directive, '\uFFFC').replace(markup, ' ');
  for (const { start, end } of quotedPassages(prose).toReversed())
    prose = `${prose.slice(0, start)}\uFFFC${prose.slice(end)}`;
  const isFirstPerson = (part: string): boolean => {
    const tokens = speechTokens(part).map((token) => token.toLowerCase());
    return !tokens.includes('\uFFFC') && tokens.some((token) => words.firstPerson.has(token));
  };
  // After a word such as “what” or “whether”, the words are ours: they say what was not said, or what we ask.
  const attributesSpeech = (lead: string): boolean => {
    const who = speakerBefore(lead, isName, words);
    return who !== undefined && !who.before.some((word) => words.clauses.has(word));
  };
  return sentencesOf(prose).find((sentence) => {
    const colon = sentence.indexOf(':');
    const [lead, said] = [sentence.slice(0, colon + 1), sentence.slice(colon + 1)];
    const begins = speechTokens(said).slice(0, LONGEST_START);
    const isLabel = isName(speechTokens(lead).slice(0, -1).join(' '));
    // A heading such as “Lee: what we know” is ours.
    const isSubject =
      !words.questions.has(begins[0]?.toLowerCase() ?? '') &&
      begins.some((token) => /^(?:I|we|ich|wir)(?:'|$)/iu.test(token));
    if (colon > 0 && isFirstPerson(said) && !isFirstPerson(lead))
      if (isLabel ? isSubject : attributesSpeech(lead)) return true;
    const comma = Math.max(...[',', ' — ', ' – '].map((mark) => sentence.lastIndexOf(mark)));
    if (comma <= 0 || !isFirstPerson(sentence.slice(0, comma))) return false;
    const rest = sentence.slice(comma);
    const isSigned = /^\s[—–]/.test(rest) && isName(speechTokens(rest).slice(1).join(' '));
    const [, first = '', second = ''] = speechTokens(rest).map((token) => token.toLowerCase());
    const isByPronoun = words.pronouns.has(first) && words.utterances.has(second);
    const isSpoken = isByPronoun || speakerAfter(rest, isName, words) !== undefined;
    return isSigned || (isSpoken && isShort(rest));
  });
}

/** How many words at the start of what somebody says are searched for its subject: “Lee: Tomorrow we leave”. */
const LONGEST_START = 4;

/** The most words in an attribution at the end of a sentence: “, said Lee”. */
const LONGEST_ATTRIBUTION = 8;

function isShort(clause: string): boolean {
  return speechTokens(clause).length <= LONGEST_ATTRIBUTION;
}

import { sentencesOf } from '../polarity/governing-terms.ts';
import { quotedPassages } from '../quoted-passages.ts';
import { speechTokens } from './tokens.ts';
import { speakerAfter, speakerBefore, type IsName } from './who-speaks.ts';
import { speechWords, type SpeechWords } from './words.ts';

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
  if (!words || !mayHaveFirstPerson(text, words)) return undefined;
  let prose = text.replace(directive, '\uFFFC').replace(markup, ' ');
  for (const { start, end } of quotedPassages(prose).toReversed())
    prose = `${prose.slice(0, start)}\uFFFC${prose.slice(end)}`;
  const found = sentencesOf(prose).find(
    (sentence) => isLabeled(sentence, isName, words) || isSigned(sentence, isName, words),
  );
  return found !== undefined && hasFirstPerson(text, words) ? found : undefined;
}

/** Whether a sentence gives somebody's words after a colon. */
function isLabeled(sentence: string, isName: IsName, words: SpeechWords): boolean {
  const colon = sentence.indexOf(':');
  const [lead, said] = [sentence.slice(0, colon + 1), sentence.slice(colon + 1)];
  if (colon <= 0 || !isFirstPerson(said, words) || isFirstPerson(lead, words)) return false;
  if (isName(speechTokens(lead).slice(0, -1).join(' '))) {
    const begins = speechTokens(said).slice(0, LONGEST_START);
    // A heading such as “Lee: what we know” is ours.
    return (
      !words.questions.has(begins[0]?.toLowerCase() ?? '') &&
      begins.some((token) => /^(?:I|we|ich|wir)(?:'|$)/iu.test(token))
    );
  }
  // After a word such as “what” or “whether”, the words are ours: they say what was not said, or what we ask.
  const who = speakerBefore(lead, isName, words);
  return who !== undefined && !who.before.some((word) => words.clauses.has(word));
}

/** Whether a sentence gives somebody's words before its last comma or dash, and then says whose they are. */
function isSigned(sentence: string, isName: IsName, words: SpeechWords): boolean {
  const comma = Math.max(...[',', ' — ', ' – '].map((mark) => sentence.lastIndexOf(mark)));
  if (comma <= 0 || !isFirstPerson(sentence.slice(0, comma), words)) return false;
  const rest = sentence.slice(comma);
  if (/^\s[—–]/.test(rest) && isName(speechTokens(rest).slice(1).join(' '))) return true;
  const [, first = '', second = ''] = speechTokens(rest).map((token) => token.toLowerCase());
  const isByPronoun = words.pronouns.has(first) && words.utterances.has(second);
  return (isByPronoun || speakerAfter(rest, isName, words) !== undefined) && isShort(rest);
}

/** Whether words are in the first person, and none of them is a quotation. */
function isFirstPerson(part: string, words: SpeechWords): boolean {
  return !part.includes('\uFFFC') && hasFirstPerson(part, words);
}

function hasFirstPerson(text: string, words: SpeechWords): boolean {
  return (
    mayHaveFirstPerson(text, words) &&
    speechTokens(text).some((token) => words.firstPerson.has(token.toLowerCase()))
  );
}

/** How many words at the start of what somebody says are searched for its subject: “Lee: Tomorrow we leave”. */
const LONGEST_START = 4;

/** The most words in an attribution at the end of a sentence: “, said Lee”. */
const LONGEST_ATTRIBUTION = 8;

function isShort(clause: string): boolean {
  return speechTokens(clause).length <= LONGEST_ATTRIBUTION;
}

/** Matches a text in which folding makes no letter out of another. */
const foldsNoLetter = /^[\x20-\x7E\n“”‘’–—…ÄÖÜßäöüàáçèéíñóú]*$/;

/** For each list of words, a pattern for the pronouns of the first person in it, without what may follow an apostrophe. */
const patterns = new Map<SpeechWords, RegExp>();

/** Whether a text may have a pronoun of the first person. Most texts of records certainly have none. */
function mayHaveFirstPerson(text: string, words: SpeechWords): boolean {
  const pattern = patterns.get(words) ?? patternOf(words.firstPerson);
  patterns.set(words, pattern);
  return pattern.test(text) || !foldsNoLetter.test(text);
}

function patternOf(pronouns: ReadonlySet<string>): RegExp {
  const stems = [...pronouns].map((word) => word.replace(/'.*$/u, ''));
  return new RegExp(`(?<!\\p{L})(?:${stems.join('|')})(?!\\p{L})`, 'iu');
}

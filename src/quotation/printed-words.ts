import { withCommonMarks } from './mark-shapes.ts';
import { cacheLatest } from './cache-latest.ts';
import { APOSTROPHE } from './normalize.ts';
import { quotedPassages } from './quoted-passages.ts';
import { isEmoji } from './scripts.ts';
import { apostrophesIn } from './single-marks.ts';
import { isAbbreviation, spellingOf } from './spelling/key.ts';
import { splitUnspaced, recordTokens, type Token } from './tokens.ts';
import { outletNotes } from './outlet-notes.ts';

/** A word with the punctuation attached to it. */
export interface PrintedWord {
  readonly text: string;
  /** The same for words that differ only in spelling, if at all. */
  readonly key: string;
  /** Its letters only. Joined, they are the same for a compound whether it is written as one word or as two. */
  readonly letters: string;
  /** The word without the punctuation around it; the same for words that differ only in typography, if at all. */
  readonly form: string;
  /** The punctuation around it, without square brackets. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What is between it and the next word: white space and invisible characters. */
  readonly space: string;
  /** Whether all or part of it is in the outlet's brackets. */
  readonly bracketed: boolean;
  /** Whether it is in parentheses. */
  readonly inParentheses: boolean;
  /** Whether it continues the word before it, in a script without spaces. */
  readonly joined: boolean;
  /** Whether a line of verse ends after it. */
  readonly endsLine: boolean;
  /** The offset at which it begins in the text, after the punctuation before it. */
  readonly at: number;
}

/**
 * Splits a text into words: at spaces, dashes, ellipses and emoji, and in scripts without spaces at every character.
 * Remembers the most recent texts, since each is compared several times.
 * @param language BCP 47
 */
export const printedWords = cacheLatest(wordsOf);

function wordsOf(text: string, language: string): readonly PrintedWord[] {
  const tokens = splitUnspaced(recordTokens(text));
  const notes = outletNotes(tokens);
  const inBrackets = enclosedTokens(tokens, '[', ']');
  const inParentheses = enclosedTokens(tokens, '(', ')');
  const apostrophes = outerApostrophes(tokens, text);
  const belongsToWord = language.startsWith('it')
    ? (token: Token): boolean => isWord(token) || apostrophes.has(token)
    : isWord;
  const keyOf = (token: Token): string => (apostrophes.has(token) ? "'" : token.key);
  const marksOf = (punctuation: readonly Token[]): string[] =>
    punctuation.filter(({ key }) => !isBracket(key)).map(keyOf);
  const groups = tokensByWord(tokens, notes);
  return groups.map((group, index) => {
    const next = groups[index + 1]?.[0];
    // Whatever comes before the first token is printed with the first word.
    const start = index === 0 ? text.search(/\S/u) : (group[0]?.start ?? 0);
    const end = group.at(-1)?.end ?? 0;
    const wordTokens = group.filter((token) => !notes.has(token));
    const first = wordTokens.findIndex(isWord);
    const last = wordTokens.findLastIndex(belongsToWord);
    const words = wordTokens.slice(first, last + 1).filter(({ key }) => !isBracket(key));
    const form = words.map((token) => keyOf(token).replace(editedLetter, '$1')).join('');
    const after = marksOf(first < 0 ? wordTokens : wordTokens.slice(last + 1));
    const isAbbreviated = after[0] === '.' && isAbbreviation(form, language);
    const printed = first < 0 ? '' : text.slice(wordTokens[first]?.start, wordTokens[last]?.end);
    return {
      text: text.slice(start, end),
      ...spellingOf(printed, language),
      form: isAbbreviated ? `${form}.` : form,
      before: marksOf(first < 0 ? [] : wordTokens.slice(0, first)),
      after: isAbbreviated ? after.slice(1) : after,
      space: text.slice(end, next?.start),
      bracketed: words.some((token) => inBrackets.has(token) || editedLetter.test(token.key)),
      inParentheses: words.some((token) => inParentheses.has(token)),
      joined: wordTokens[Math.max(first, 0)]?.joined === true,
      endsLine: next !== undefined && lineEnd.test(text.slice(end, next.start)),
      at: wordTokens[Math.max(first, 0)]?.start ?? start,
    };
  });
}

/** Joins words into one string, with the spaces between them. */
export function printedText(words: readonly PrintedWord[]): string {
  return words
    .map(({ text, space }, index) => (index < words.length - 1 ? text + space : text))
    .join('');
}

/** A letter in brackets at the beginning of a word. */
const editedLetter = /^\[(\p{L}\p{M}*)\](?=.)/u;

/** A single line break. An empty line separates paragraphs and does not count as punctuation. */
const lineEnd = /^[^\S\n]*\n[^\S\n]*$/u;

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}

function isBracket(key: string): boolean {
  return key === '[' || key === ']';
}

const singleMark = new RegExp(`^[${APOSTROPHE}‚]$`, 'u');

/** The apostrophes that begin or end a word: the single marks next to it that are not quotation marks. */
function outerApostrophes(tokens: readonly Token[], text: string): ReadonlySet<Token> {
  const singles = tokens.filter(({ key, text }) => key === '"' && singleMark.test(text));
  if (singles.length === 0) return new Set();
  const elisions = apostrophesIn(withCommonMarks(text));
  const marks = new Set(
    quotedPassages(text).flatMap(({ start, end, close }) => [start, end - close.length]),
  );
  return new Set(
    singles.filter(({ start, end }) => {
      if (elisions.has(start)) return true;
      const endsWord = /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(start - 2, 0), start));
      return endsWord && !marks.has(start) && !/^\p{L}/u.test(text.slice(end, end + 2));
    }),
  );
}

/** The tokens inside pairs of brackets. A bracket that is never closed encloses none. */
function enclosedTokens(tokens: readonly Token[], opening: string, closing: string): Set<Token> {
  const found = new Set<Token>();
  let opened: Token[] | undefined;
  for (const token of tokens) {
    if (token.key === opening) opened = [];
    else if (token.key === closing) {
      for (const inside of opened ?? []) found.add(inside);
      opened = undefined;
    } else opened?.push(token);
  }
  return found;
}

/** The tokens of each word. Freestanding punctuation belongs to the word before it, or to the first word. */
function tokensByWord(tokens: readonly Token[], notes: ReadonlySet<Token>): Token[][] {
  const words: Token[][] = [];
  let isWordless = true;
  for (const group of tokensBySpace(tokens)) {
    const hasWord = group.some((token) => isWord(token) && !notes.has(token));
    const last = words.at(-1);
    if (last && (isWordless || !hasWord)) for (const token of group) last.push(token);
    else words.push(group);
    isWordless &&= !hasWord;
  }
  return words;
}

/** Groups tokens by spaces, and splits them after dashes and ellipses, at emoji and between letters without spaces. */
function tokensBySpace(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  let opening: Token[] = [];
  for (const token of tokens) {
    const group = groups.at(-1);
    const last = opening.at(-1) ?? group?.at(-1);
    const isAttached = last?.end === token.start && !/^[—…]$/.test(last.key);
    if (!isAttached) {
      group?.push(...opening);
      opening = [];
      groups.push([token]);
    } else if (!group || !beginsNewWord(token, group)) {
      group?.push(...opening, token);
      opening = [];
    } else if (isWord(token)) {
      groups.push([...opening, token]);
      opening = [];
    } else if (/\p{Ps}|[“‘«]/u.test(token.text)) opening.push(token);
    else {
      group.push(...opening, token);
      opening = [];
    }
  }
  groups.at(-1)?.push(...opening);
  return groups;
}

const unspacedLetter =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether a token attached to a group of tokens nevertheless begins a new word. */
function beginsNewWord(token: Token, group: readonly Token[]): boolean {
  const word = group.findLast(isWord);
  if (!word) return false;
  const alone = ({ key }: Token): boolean => unspacedLetter.test(key) || isEmoji(key);
  return alone(word) || (isWord(token) && alone(token));
}

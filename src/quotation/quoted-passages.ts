import { mayHaveMarks, withCommonMarks } from './mark-shapes.ts';
import { apostrophesIn } from './single-marks.ts';

/** Words in quotation marks in a text. */
export interface QuotedPassage {
  /** The offset of the opening mark. */
  readonly start: number;
  /** The offset after the closing mark; the end of the text if there is none. */
  readonly end: number;
  /** The words between the marks. */
  readonly words: string;
  /** The opening mark: two code units if it is outside the Basic Multilingual Plane. */
  readonly open: string;
  /** The closing mark; empty if there is none. */
  readonly close: string;
}

/** Marks that open a passage, and the marks that may close it, in any of the languages we print. */
const closers: Readonly<Record<string, string>> = {
  '“': '”"〞',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '"': '"”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '‘': "’'‘",
  '‚': '‘’',
  '’': '’',
  "'": "'’‘",
};

/** Marks that both open and close passages. They open one only if no space follows. */
const ambiguous = /["”»›'’]/;
/** Marks that can open a passage right after a letter. Single ones can do so only in scripts without spaces. */
const unmistakable = /[“„‟«‹「『〝‘‚]/;
const straight = /["']/;
/** Marks that cannot close a passage right after a space. */
const attached = /["'‘’]/;
const single = /[‘’‚']/;
const anyMark = /["“”„‟«»‹›「」『』〝〞〟‘’‚']/g;
const letter = /\p{L}/u;
const word = /[\p{L}\p{N}]/u;
const hebrew = /\p{sc=Hebrew}/u;
const withoutSpaces =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const space = /^$|\s/;

/** How many of the open passages, innermost first, are searched for the one that a mark closes. */
const MAX_DEPTH = 50;

/**
 * Finds the passages in quotation marks in a text, including nested ones. A passage that is opened by a double mark and not
 * closed runs to the end of the text. An unclosed single mark counts as an apostrophe, and an unclosed straight mark after a
 * letter as a mistake; neither makes a passage.
 */
export function quotedPassages(text: string): QuotedPassage[] {
  if (!mayHaveMarks(text)) return [];
  const passages: QuotedPassage[] = [];
  const open: { mark: string; start: number }[] = [];
  const markAt = (at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);
  const add = (start: number, inner: number, close: string): void => {
    const mark = markAt(start);
    const words = text.slice(start + mark.length, inner);
    passages.push({ start, end: inner + close.length, words, open: mark, close });
  };
  const common = withCommonMarks(text);
  const apostrophes = apostrophesIn(common);
  for (const { 0: mark, index } of common.matchAll(anyMark)) {
    const [before, after] = [common.charAt(index - 1), common.charAt(index + 1)];
    if (apostrophes.has(index) || isInAbbreviation(mark, before, after)) continue;
    const closes =
      !(attached.test(mark) && space.test(before)) && !(mark === '‘' && word.test(after));
    const inner = open.slice(-MAX_DEPTH);
    const place = closes
      ? inner.findLastIndex((passage) => closers[passage.mark]?.includes(mark))
      : -1;
    const level = open.length - inner.length + place;
    const opened = inner[place];
    if (opened) {
      add(opened.start, index, markAt(index));
      open.length = level;
    } else if (mark in closers && opens(mark, before, after)) open.push({ mark, start: index });
  }
  for (const { mark, start } of open) {
    const isStray = straight.test(mark) && letter.test(common.charAt(start - 1));
    if (!single.test(mark) && !isStray) add(start, text.length, '');
  }
  return passages.sort((a, b) => a.start - b.start);
}

/** Whether a mark is part of a Hebrew abbreviation. */
function isInAbbreviation(mark: string, before: string, after: string): boolean {
  return mark === '"' && hebrew.test(before) && hebrew.test(after);
}

function opens(mark: string, before: string, after: string): boolean {
  if (ambiguous.test(mark) && space.test(after)) return false;
  if (word.test(before)) {
    // Where there are no spaces between words, an opening mark can follow a letter.
    if (withoutSpaces.test(before)) return unmistakable.test(mark) || straight.test(mark);
    if (single.test(mark)) return false;
    return unmistakable.test(mark) || (mark === '"' && letter.test(before) && letter.test(after));
  }
  return true;
}

/** The words of a text that consists of a single passage in quotation marks; undefined for any other text. */
export function enclosedWords(text: string): string | undefined {
  const whole = text.trim();
  return quotedPassages(whole).find(
    ({ start, end, close }) => start === 0 && end === whole.length && close !== '',
  )?.words;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** A character between two words that counts as part of one long word by the rules of Unicode: “the_rain_came”. */
const joint = /(?<=\p{L}{2})[_.:·‧](?=\p{L}{2})/gu;

/** The fewest words for which a passage in quotation marks needs a record, whatever is around it. */
export const MINIMUM_WORDS = 5;

/** The fewest words that can be a quotation; a single word is a term. */
export const MIN_QUOTED_WORDS = 2;

/** Whether a passage has at least a given number of words, in any script. */
export function hasWords(passage: string, count: number): boolean {
  return (
    [...segmenter.segment(passage.replace(joint, ' '))].filter(({ isWordLike }) => isWordLike)
      .length >= count
  );
}

/** Whether a passage is long enough to be a quotation, but so short that it needs a record only if it is attributed. */
export function isShortPassage(passage: string): boolean {
  return hasWords(passage, MIN_QUOTED_WORDS) && !hasWords(passage, MINIMUM_WORDS);
}

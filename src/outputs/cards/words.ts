import { drawableText } from './fonts.ts';
import { directionOfLetters, type Direction } from '../../quotation/direction.ts';
import type { Run, RunKind } from '../../quotation/runs.ts';
import { EMOJI, unspacedWords } from '../../quotation/scripts.ts';

/** Scripts whose typefaces satori draws too light, since it uses only the lightest weight of a variable font. */
export const EAST_ASIAN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFF65]/u;

/**
 * The parts that must be given to satori one at a time. Of two emoji from different fonts in one element, for example, it draws
 * only one.
 */
const partsOfWord = new RegExp(
  `${EMOJI}|${EAST_ASIAN.source}+|(?:(?!${EMOJI}|${EAST_ASIAN.source}).)+`,
  'gsu',
);

/** A piece of a word that is of one kind and drawn in one way. */
interface Part {
  readonly kind: RunKind;
  readonly text: string;
}

/** A word with its punctuation and quotation marks, within which a line never breaks. */
export interface Word {
  readonly parts: readonly Part[];
  /** Whether a space follows. */
  readonly spaced: boolean;
}

/** Stands for a line break among the words of a quotation. */
export const LINE_BREAK: Word = { parts: [], spaced: false };

/** Splits runs into words, between which a line may break, and `LINE_BREAK`s, where it must. */
export function splitWords(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let parts: Part[] = [];
  const endWord = (spaced: boolean): void => {
    if (parts.length > 0) words.push({ parts, spaced });
    parts = [];
  };
  for (const { kind, open, text, close } of runs) {
    // A line must not break at a space that belongs to a quotation mark.
    const pieces = drawableText(`${open}${text}${close}`).split(/(\n)|[^\S\n\u00A0\u202F]+/u);
    for (const [index, piece] of pieces.entries()) {
      const isSpace = index % 2 === 1;
      if (isSpace) endWord(piece !== '\n');
      if (isSpace && piece === '\n') words.push(LINE_BREAK);
      if (isSpace || !piece) continue;
      for (const [at, word] of unspacedWords(piece).entries()) {
        if (at > 0) endWord(false);
        for (const [text] of word.matchAll(partsOfWord)) parts.push({ kind, text });
      }
    }
  }
  endWord(false);
  return words;
}

/** Consecutive words that are written in the same direction. */
export interface Stretch {
  readonly direction: Direction;
  readonly words: readonly Word[];
}

/**
 * Groups words by the direction in which they are written. Words without letters take the direction of the words around them if
 * those agree. Otherwise they take the direction of the whole text, as line breaks always do.
 */
export function stretches(words: readonly Word[], whole: Direction): Stretch[] {
  const directions = words.map((word) =>
    word === LINE_BREAK ? whole : directionOfLetters(word.parts.map(({ text }) => text).join('')),
  );
  const before = fillGaps(directions, whole);
  const after = fillGaps(directions.toReversed(), whole).toReversed();
  const found: { direction: Direction; words: Word[] }[] = [];
  for (const [index, word] of words.entries()) {
    const direction = before[index] === after[index] ? (before[index] ?? whole) : whole;
    const last = found.at(-1);
    if (last?.direction === direction) last.words.push(word);
    else found.push({ direction, words: [word] });
  }
  return found;
}

/** Fills each gap with the last known direction before it, otherwise with the direction of the whole text. */
function fillGaps(directions: readonly (Direction | undefined)[], whole: Direction): Direction[] {
  let last = whole;
  return directions.map((direction) => (last = direction ?? last));
}

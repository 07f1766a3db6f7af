import { alignWords, segmentsOf, type Change } from '../quotation/compare-words.ts';
import { changedPunctuation } from '../quotation/changed-punctuation.ts';
import { factsOf, type Facts } from '../quotation/facts.ts';
import { polarity, type Polarity } from '../quotation/polarity.ts';
import { printedText, printedWords, type PrintedWord } from '../quotation/printed-words.ts';
import type { Wording } from './known-record.ts';
import { stretchNear } from './long-text.ts';

/** Words compared with a wording of a record. */
export interface ComparedWording {
  readonly wording: Wording;
  /** The words that were compared, which may be fewer than were given (see `compareWithWording`). */
  readonly words: string;
  readonly changes: readonly Change[];
  readonly facts: Facts;
  readonly polarity: Polarity;
  /** The punctuation that only one of the two has. */
  readonly signs: readonly string[];
  /** The share of the words that the wording has, from 0 to 1. Long words count for more; other forms of a word count half. */
  readonly share: number;
  /** How much they differ: the weight of added words, and of words left out between others, which count for less. */
  readonly difference: number;
  /** The weight of the words left out at the beginning and the end. */
  readonly trimmed: number;
  /** The weight of the given words that were taken to be other sentences and not compared. */
  readonly around: number;
  /** How many words both have. */
  readonly common: number;
  /** Whether the two share only short words, although there are longer ones among the words compared. */
  readonly isSlight: boolean;
}

/** The maximum weight of a word; up to this, a word weighs one per letter. */
const MAX_WEIGHT = 8;

/** How many letters make a word distinctive. */
const DISTINCTIVE_LENGTH = 4;

/** How much an omitted word counts, relative to an added one. */
const LEFT_OUT_WEIGHT = 0.25;

/** The minimum share of its words that a sentence must have in common with a wording to be part of the quotation. */
const MIN_SHARE_OF_SENTENCE = 0.35;

/**
 * Compares words with a wording in the same way as the printings of a record.
 * @param isPart whether the words may include sentences that are not part of the quotation, which are then left out
 */
export function compareWithWording(
  words: string,
  wording: Wording,
  isPart: boolean,
): ComparedWording {
  const { text, language } = wording;
  const base = printedWords(text, language);
  const all = printedWords(words, language);
  const near = isPart ? stretchNear(words, all, base) : words;
  const whole = compare(base, near, wording);
  if (!isPart || whole.difference === 0) return whole;
  const part = quotedSentences(near, whole.changes, language);
  if (part === words || part === '') return whole;
  const around = weightOf(all) - weightOf(printedWords(part, language));
  return { ...compare(base, part, wording), around };
}

/** Whether a wording is so much shorter than a text that it cannot have the given share of the text's words. */
export function isTooShort({ text, language }: Wording, words: string, share: number): boolean {
  return (
    weightOf(printedWords(text, language)) < (share * weightOf(printedWords(words, language))) / 2
  );
}

function compare(base: readonly PrintedWord[], words: string, wording: Wording): ComparedWording {
  const other = printedWords(words, wording.language);
  const changes = alignWords(base, other);
  const segments = segmentsOf(changes);
  let [kept, difference, trimmed, common] = [0, 0, 0, 0];
  for (const [index, change] of changes.entries()) {
    const { kind, base: left, other: right } = change;
    const isEnd = index === 0 || index === changes.length - 1;
    if (isKept(change)) {
      kept += weightOf(right);
      common += right.length;
    } else if (kind === 'left-out') {
      if (isEnd) trimmed += weightOf(left);
      else difference += weightOf(left) * LEFT_OUT_WEIGHT;
    } else {
      const alike = otherForms(left, right);
      kept += weightOf(alike) / 2;
      difference += weightOf(right) + weightOf(left) * LEFT_OUT_WEIGHT;
    }
  }
  return {
    wording,
    words,
    changes,
    facts: factsOf(changes),
    polarity: polarity(segments, wording.language),
    signs: changedPunctuation(changes),
    share: kept / Math.max(weightOf(other), 1),
    difference,
    trimmed,
    around: 0,
    common,
    isSlight: longest(sharedWords(changes, 'other')) < Math.min(DISTINCTIVE_LENGTH, longest(other)),
  };
}

function longest(words: readonly PrintedWord[]): number {
  return Math.max(0, ...words.map(({ letters }) => letters.length));
}

function weightOf(words: readonly PrintedWord[]): number {
  return words.reduce((sum, word) => sum + weight(word), 0);
}

function weight({ letters, form }: PrintedWord): number {
  return Math.min(Math.max(letters.length, form === '' ? 0 : 1), MAX_WEIGHT);
}

/** The words on the right that may be forms of a word on the left. */
function otherForms(
  left: readonly PrintedWord[],
  right: readonly PrintedWord[],
): readonly PrintedWord[] {
  return right.filter((word) => left.some((other) => mayBeForms(word.letters, other.letters)));
}

/** Whether two words begin with the same letters, as forms of one word do. */
function mayBeForms(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  const head = Math.max(3, Math.ceil(longer * 0.6));
  return shorter >= head && one.slice(0, head) === other.slice(0, head);
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The part of a text from the first to the last sentence that has enough in common with the wording. */
function quotedSentences(words: string, changes: readonly Change[], language: string): string {
  const shared = new Set(sharedWords(changes, 'other').map(({ at }) => at));
  const spans = words
    .split(/(?<=\n)/u)
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment));
  let at = 0;
  const parts = spans.map((segment) => {
    const start = at;
    at += segment.length;
    const inside = printedWords(segment, language);
    const all = weightOf(inside);
    const kept = weightOf(inside.filter((word) => shared.has(start + word.at)));
    return { start, end: at, isQuoted: all > 0 && kept / all >= MIN_SHARE_OF_SENTENCE };
  });
  const [first, last] = [
    parts.find((each) => each.isQuoted),
    parts.findLast((each) => each.isQuoted),
  ];
  return first && last ? words.slice(first.start, last.end).trim() : '';
}

/** The words on one side that are also on the other, in any spelling. */
export function sharedWords(
  changes: readonly Change[],
  side: 'base' | 'other',
): readonly PrintedWord[] {
  return changes.flatMap((change) => (isKept(change) ? change[side] : []));
}

function isKept({ kind }: Change): boolean {
  return kind === 'same' || kind === 'spelling' || kind === 'pointing';
}

/** The words on one side of the changes of certain kinds, as one string for each change. */
export function textsOf(
  changes: readonly Change[],
  side: 'base' | 'other',
  kinds: readonly Change['kind'][],
): string[] {
  return changes
    .filter(({ kind }) => kinds.includes(kind))
    .map((change) => printedText(change[side]))
    .filter((text) => text !== '');
}

import { alignWords, segmentsOf, type Change } from '../quotation/compare-words.ts';
import { changedSigns } from '../quotation/changed-signs.ts';
import { factsOf, type Facts } from '../quotation/facts.ts';
import { polarity, type Polarity } from '../quotation/polarity.ts';
import { printedText, printedWords, type PrintedWord } from '../quotation/printed-words.ts';
import type { Wording } from './known-record.ts';

/** Words compared with a wording of a record. */
export interface ComparedWording {
  readonly wording: Wording;
  /** The words as they were compared, which may be fewer than were given: see `compareWithWording`. */
  readonly words: string;
  readonly changes: readonly Change[];
  readonly facts: Facts;
  readonly polarity: Polarity;
  /** The punctuation that only one of the two has. */
  readonly signs: readonly string[];
  /** How much of the words the wording has, from 0 to 1; long words count more, other forms of a word half. */
  readonly share: number;
  /** How much they differ: the weight of words that are added or left out, but not of those left out at the ends. */
  readonly difference: number;
  /** The weight of the words left out at the ends. */
  readonly trimmed: number;
  /** The weight of the words around them that were left out as other sentences. */
  readonly around: number;
  /** How many words both have. */
  readonly common: number;
  /** Whether they have nothing but short words in common, though there are longer ones. */
  readonly isSlight: boolean;
}

/** A word's weight: its length in letters, up to this. */
const HEAVIEST = 8;

/** The letters of a word that tells something. */
const LONG = 4;

/** How much a word that is left out counts, where one that is added counts 1. */
const LEFT_OUT = 0.25;

/** The least share of a sentence at either end of a text that is a part of the quotation. */
const LEAST_OF_SENTENCE = 0.35;

/**
 * Compares words with a wording, as the printings of a record are compared.
 * @param isPart whether other sentences may be around the words, which are then left out
 */
export function compareWithWording(
  words: string,
  wording: Wording,
  isPart: boolean,
): ComparedWording {
  const { text, language } = wording;
  const base = printedWords(text, language);
  const whole = compared(base, words, wording);
  if (!isPart || whole.difference === 0) return whole;
  const part = quotedSentences(words, whole.changes, language);
  if (part === words || part === '') return whole;
  const around = weightOf(printedWords(words, language)) - weightOf(printedWords(part, language));
  return { ...compared(base, part, wording), around };
}

function compared(base: readonly PrintedWord[], words: string, wording: Wording): ComparedWording {
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
      else difference += weightOf(left) * LEFT_OUT;
    } else {
      const alike = likeWords(left, right);
      kept += weightOf(alike) / 2;
      difference += weightOf(right) + weightOf(left) * LEFT_OUT;
    }
  }
  return {
    wording,
    words,
    changes,
    facts: factsOf(changes),
    polarity: polarity(segments, wording.language),
    signs: changedSigns(changes),
    share: kept / Math.max(weightOf(other), 1),
    difference,
    trimmed,
    around: 0,
    common,
    isSlight: longest(keptWords(changes, 'other')) < Math.min(LONG, longest(other)),
  };
}

function longest(words: readonly PrintedWord[]): number {
  return Math.max(0, ...words.map(({ letters }) => letters.length));
}

function weightOf(words: readonly PrintedWord[]): number {
  return words.reduce((sum, word) => sum + weight(word), 0);
}

function weight({ letters, form }: PrintedWord): number {
  return Math.min(Math.max(letters.length, form === '' ? 0 : 1), HEAVIEST);
}

/** The words of one side that are another form of some word on the other side. */
function likeWords(
  left: readonly PrintedWord[],
  right: readonly PrintedWord[],
): readonly PrintedWord[] {
  return right.filter((word) => left.some((other) => isForm(word.letters, other.letters)));
}

/** Whether two words begin alike, as forms of one word do. */
function isForm(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  const head = Math.max(3, Math.ceil(longer * 0.6));
  return shorter >= head && one.slice(0, head) === other.slice(0, head);
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text from the first to the last that the wording has much of. */
function quotedSentences(words: string, changes: readonly Change[], language: string): string {
  const shared = new Set(keptWords(changes, 'other').map(({ at }) => at));
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
    return { start, end: at, isQuoted: all > 0 && kept / all >= LEAST_OF_SENTENCE };
  });
  const [first, last] = [
    parts.find((each) => each.isQuoted),
    parts.findLast((each) => each.isQuoted),
  ];
  return first && last ? words.slice(first.start, last.end).trim() : '';
}

/** The words of a side that both sides have, in whatever spelling. */
export function keptWords(
  changes: readonly Change[],
  side: 'base' | 'other',
): readonly PrintedWord[] {
  return changes.flatMap((change) => (isKept(change) ? change[side] : []));
}

function isKept({ kind }: Change): boolean {
  return kind === 'same' || kind === 'spelling' || kind === 'pointing';
}

/** The words of a side of changes of some kinds, as one text each. */
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

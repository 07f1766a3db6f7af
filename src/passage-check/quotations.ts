import { hasWords, quotedPassages } from '../quotation/quoted-passages.ts';
import { speakersNear } from './attribution.ts';
import { bareText } from './bare-text.ts';
import { INTERRUPTION, QUESTION_BEFORE, REPORT_AFTER, REPORT_BEFORE } from './speech-verbs.ts';

/** The fewest words of a passage in quotation marks that is checked; with fewer it may be a term or a title. */
const MINIMUM_WORDS = 4;

/** What may be the words of a quotation, and the names to which the text then attributes them. */
export interface Reading {
  readonly words: string;
  readonly speakers: readonly string[];
}

/** A quotation found in a text. */
export interface FoundQuotation {
  /** Several where it is not certain what of the text is a part of its words; the longest first. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** Where it is in the text, with its marks: offsets in UTF-16 code units. The end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** How it was recognized: by its marks, by a directive of ours, or as all that there is but who said it. */
  readonly by: 'marks' | 'directive' | 'whole';
}

/**
 * Finds the quotations in a text: the passages in quotation marks of any kind, those that “he said” interrupts as one;
 * where there are none, the whole text without who said it, and without names, tags, links and emoji.
 */
export function findQuotations(text: string): FoundQuotation[] {
  const marked = markedQuotations(text);
  return marked.length > 0 ? marked : wholeQuotation(text);
}

/** The passages of a text in quotation marks; not those inside another. */
export function markedQuotations(text: string): FoundQuotation[] {
  const groups: Piece[][] = [];
  for (const piece of piecesOf(text)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isInterrupted(text.slice(last.end, piece.start), last, piece))
      group.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((group): FoundQuotation[] => {
    const words = group
      .map((piece, index) =>
        index < group.length - 1 ? piece.words.trim().replace(/,$/, '') : piece.words.trim(),
      )
      .join(' ');
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last || !hasWords(words, MINIMUM_WORDS)) return [];
    const between = group.slice(1).flatMap((piece) => speakersNear(text, piece.start, piece.start));
    const around = speakersNear(text, first.start, last.end);
    const speakers = [...new Set([...around, ...between])];
    const readings = withoutReport(words).map((inside) => ({ words: inside, speakers }));
    return [
      {
        readings: [{ words, speakers }, ...readings],
        start: first.start,
        end: last.end,
        by: 'marks',
      },
    ];
  });
}

interface Piece {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The outermost passages in marks of each paragraph, so that a mark without its partner ends with its paragraph. */
function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/(?:(?!\n\s*\n)[\s\S])+/gu)].flatMap(({ 0: paragraph, index }) => {
    let done = 0;
    return quotedPassages(paragraph).flatMap(({ start, end, words }) => {
      if (start < done) return [];
      done = end;
      return [{ words, start: index + start, end: index + end }];
    });
  });
}

function isInterrupted(between: string, last: Piece, next: Piece): boolean {
  const isOneSentence = /[,–—-]\s*$/u.test(last.words) || /^\s*\p{Ll}/u.test(next.words);
  return isOneSentence && INTERRUPTION.test(between);
}

const LED = /^(?<lead>[^\n:]{2,80}):\s+(?<words>\S[\s\S]*)$/u;
const TAILED = /^(?<words>[\s\S]*\S)\s+[—–―-]+\s*(?<tail>\p{Lu}[^\n—–]{1,80})$/u;

/** Where words are from, in parentheses after them. */
const CREDIT = /\s*\([^()\n]{2,80}\)$/u;

/** What a text has but for who said it, as one quotation. */
export function wholeQuotation(text: string): FoundQuotation[] {
  // Emoji may be all the words that there are; an address or punctuation has none.
  const bare = bareText(text) || (/\p{ExtPict}/u.test(text) ? text.trim() : '');
  if (!/[\p{L}\p{N}\p{ExtPict}]/u.test(bare)) return [];
  const led = LED.exec(bare)?.groups?.['words'];
  const tailed = [led, bare].flatMap((words) =>
    words === undefined ? [] : (TAILED.exec(words)?.groups?.['words'] ?? []),
  );
  const found = [...(led === undefined ? [] : [led]), ...tailed]
    .concat(bare)
    .flatMap((words) => [words, words.replace(CREDIT, '')])
    .flatMap((words) => [words, ...withoutReport(words)])
    .filter((words) => words !== bare && words !== '');
  const readings = [...new Set(found)].map((words): Reading => {
    const at = bare.indexOf(words);
    return { words, speakers: speakersNear(bare, at, at + words.length) };
  });
  return [
    {
      readings: [{ words: bare, speakers: [] }, ...readings],
      start: text.search(/\S/u),
      end: text.trimEnd().length,
      by: 'whole',
    },
  ];
}

/** A text without “he said” before it or after it; nothing where there is neither. */
function withoutReport(words: string): string[] {
  const bare = words
    .replace(QUESTION_BEFORE, '')
    .replace(REPORT_BEFORE, '')
    .replace(REPORT_AFTER, '')
    .trim();
  return bare === words ? [] : [bare];
}

import { hasWords, quotedPassages } from '../quotation/quoted-passages.ts';
import { speakersNear } from './attribution.ts';
import { bareText } from './bare-text.ts';
import { isSameSubject, speechTagBetween, type SpeechTag } from './interruption.ts';
import { QUESTION_BEFORE, REPORT_AFTER, REPORT_BEFORE } from './speech-verbs.ts';

/** How many words a passage in quotation marks must have to be checked. With fewer, it may be a term or a title. */
const MINIMUM_WORDS = 4;

/** One way to read a quotation: what its words may be, and the names to which the text then attributes them. */
export interface Reading {
  readonly words: string;
  readonly speakers: readonly string[];
}

/** A quotation found in a text. */
export interface FoundQuotation {
  /** The possible readings, in case it is not certain which part of the text is its words. The first has all of it. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** Where it is in the text, including its quotation marks: offsets in UTF-16 code units. The end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** How it was recognized: by its quotation marks, by one of our directives, or as the whole text. */
  readonly by: 'marks' | 'directive' | 'whole';
}

/**
 * Finds the quotations in a text: the passages in quotation marks of any kind. The parts of a passage that “he said”
 * interrupts are joined. If there are no such passages, the whole text is taken to be a quotation (see `wholeQuotation`).
 */
export function findQuotations(text: string): FoundQuotation[] {
  const marked = markedQuotations(text);
  return marked.length > 0 ? marked : wholeQuotation(text);
}

/**
 * Finds the passages in quotation marks in a text that are not inside another one.
 * @param isSeparate whether each part of a passage that “he said” interrupts is a quotation by itself, by the same speaker
 * @param fewest the fewest words that a quotation must have
 */
export function markedQuotations(
  text: string,
  isSeparate = false,
  fewest = MINIMUM_WORDS,
): FoundQuotation[] {
  const groups: Piece[][] = [];
  let subject: string | undefined;
  for (const piece of piecesOf(text)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const tag = last && interruption(text.slice(last.end, piece.start), last, piece);
    if (group && tag && (subject === undefined || isSameSubject(subject, tag.subject))) {
      group.push(piece);
      subject ??= tag.subject;
    } else {
      groups.push([piece]);
      subject = undefined;
    }
  }
  return groups.flatMap((group) => {
    const speakers = speakersOf(group, text);
    const parts = isSeparate ? group.map((piece) => [piece]) : [group];
    return parts.flatMap((pieces) => quotationOf(pieces, speakers, fewest));
  });
}

function speakersOf(group: readonly Piece[], text: string): string[] {
  const [first, last] = [group[0], group.at(-1)];
  const around = first && last ? speakersNear(text, first.start, last.end) : [];
  // The report between two parts may name the speaker right after the first or right before the second.
  const after = group.slice(0, -1).flatMap((piece) => speakersNear(text, piece.start, piece.end));
  const before = group.slice(1).flatMap((piece) => speakersNear(text, piece.start, piece.start));
  return [...new Set([...around, ...after, ...before])];
}

/** The quotation that pieces make up together; none if they have too few words. */
function quotationOf(
  pieces: readonly Piece[],
  speakers: readonly string[],
  fewest: number,
): FoundQuotation[] {
  const words = pieces
    .map((piece, index) =>
      index < pieces.length - 1 ? piece.words.trim().replace(/,$/, '') : piece.words.trim(),
    )
    .join(' ');
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || !hasWords(words, fewest)) return [];
  const readings = [...withoutReport(words), ...namesAsWords(words)].map((inside) => ({
    words: inside,
    speakers,
  }));
  return [
    {
      readings: [{ words, speakers }, ...readings],
      start: first.start,
      end: last.end,
      by: 'marks',
    },
  ];
}

interface Piece {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The outermost passages in quotation marks in each paragraph. An unclosed mark reaches no farther than its paragraph. */
function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/(?:(?!\n[^\S\n]*\n)[\s\S])+/gu)].flatMap(({ 0: paragraph, index }) => {
    let done = 0;
    return quotedPassages(paragraph).flatMap(({ start, end, words }) => {
      if (start < done) return [];
      done = end;
      return [{ words, start: index + start, end: index + end }];
    });
  });
}

/** The report that interrupts a sentence between two passages; undefined if the passages are separate sentences. */
function interruption(between: string, last: Piece, next: Piece): SpeechTag | undefined {
  const tag = speechTagBetween(last.words, between, next.words);
  return tag?.endsSentence ? undefined : tag;
}

/** Words after the name or description of whoever said them, and a colon. */
const AFTER_COLON = /^(?<lead>[^\n:]{2,80}):\s+(?<words>\S[\s\S]*)$/u;
/** Words before a dash and the name of whoever said them. */
const BEFORE_DASH = /^(?<words>[\s\S]*\S)\s+[—–―-]+\s*(?<tail>\p{Lu}[^\n—–]{1,80})$/u;

/** A source in parentheses after the words. */
const CREDIT = /(?<!\s)\s*\([^()\n]{2,80}\)$/u;

/**
 * Takes a whole text for one quotation, without handles, hashtags, links and emoji, and in some readings without the words
 * that say who said it. Empty if nothing is left.
 */
export function wholeQuotation(text: string): FoundQuotation[] {
  // If a text consists only of emoji, they are its words. A web address or punctuation has no words.
  const bare = bareText(text) || (/\p{ExtPict}/u.test(text) ? text.trim() : '');
  if (!/[\p{L}\p{N}\p{ExtPict}]/u.test(bare)) return [];
  const afterColon = AFTER_COLON.exec(bare)?.groups?.['words'];
  const beforeDash = [afterColon, bare].flatMap((words) =>
    words === undefined ? [] : (BEFORE_DASH.exec(words)?.groups?.['words'] ?? []),
  );
  const found = [...(afterColon === undefined ? [] : [afterColon]), ...beforeDash]
    .concat(bare)
    .flatMap((words) => [words, words.replace(CREDIT, '')])
    .flatMap((words) => [words, ...withoutReport(words)])
    .filter((words) => words !== bare && words !== '');
  const readings = [...new Set(found)].map((words): Reading => {
    const at = bare.indexOf(words);
    return { words, speakers: speakersNear(bare, at, at + words.length) };
  });
  const named = namesAsWords(text).flatMap((words) => {
    const all = bareText(words);
    return [all, AFTER_COLON.exec(all)?.groups?.['words'] ?? all];
  });
  const withNames = [...new Set(named)].map((words): Reading => ({ words, speakers: [] }));
  return [
    {
      readings: [{ words: bare, speakers: [] }, ...readings, ...withNames],
      start: text.search(/\S/u),
      end: text.trimEnd().length,
      by: 'whole',
    },
  ];
}

/** A text whose handles and hashtags are plain words, since posts use them for names; empty if it has none. */
function namesAsWords(text: string): string[] {
  const words = text.replace(/(?<![\p{L}\p{N}/.])[@#](?=\p{L})/gu, '');
  return words === text ? [] : [words];
}

/** A text without “he said” before or after it; empty if there is neither. */
function withoutReport(words: string): string[] {
  const bare = words
    .replace(QUESTION_BEFORE, '')
    .replace(REPORT_BEFORE, '')
    .replace(REPORT_AFTER, '')
    .trim();
  return bare === words ? [] : [bare];
}

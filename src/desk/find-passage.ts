import { speakersNear } from '../check/attribution.ts';
import { compareWithWording } from '../check/compared-wording.ts';
import { markedQuotations } from '../check/quotations.ts';
import { outerPassages } from '../quotation/marked-words.ts';
import { match } from '../quotation/match.ts';
import { enclosedWords } from '../quotation/quoted-passages.ts';
import { folded } from '../quotation/tokens.ts';
import type { Form } from '../schemas/form.ts';

/** The words of a page. */
export interface PageWords {
  /** Its text, with an empty line between paragraphs. */
  readonly text: string;
  /** The texts of its block quotations, which have no marks. */
  readonly blockQuotations: readonly string[];
}

/** A stretch of a text: offsets in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A passage as a page prints it. */
export interface FoundPassage extends Span {
  /** The page's words, exactly, without marks around all of them. */
  readonly text: string;
  /** The form that the marks around them and in them show. */
  readonly form: Form;
  /** The names to which the page attributes the words right before them or right after. */
  readonly names: readonly string[];
  /** The paragraph that they are in, which may say how they were said. */
  readonly paragraph: string;
  /** Whether the words that were looked for are others than those of the page. */
  readonly isReworded: boolean;
}

/** The least share of the words looked for that a passage of the page must have. */
const LEAST_SHARE = 0.6;

/**
 * Finds a passage in a page: where its words are, word for word but for typography, in one paragraph; or else the
 * quotation or the sentence of the page that has the most of them.
 */
export function findPassage(
  passage: string,
  page: PageWords,
  language: string,
): FoundPassage | undefined {
  const wanted = enclosedWords(passage) ?? passage.trim();
  const blocks = blocksOf(page.text);
  for (const { text, start } of blocks) {
    const result = match(wanted, text);
    // An omission or an edit of the editor's is not printed in the page: the page's own words are looked for below.
    if (!result.ok || result.stretches.length !== 1) continue;
    return found(page, widened(text, start, result), wanted);
  }
  const candidates = blocks.flatMap(({ text, start }) => candidatesIn(text, start));
  const [best] = candidates
    .map((candidate) => {
      const wording = {
        kind: 'printing',
        form: 'direct',
        text: candidate.words,
        language,
      } as const;
      return { candidate, near: compareWithWording(wanted, wording, false) };
    })
    .filter(({ near }) => near.share >= LEAST_SHARE && !near.isSlight)
    .sort((a, b) => b.near.share - a.near.share || a.near.trimmed - b.near.trimmed);
  return best && found(page, best.candidate, wanted, best.candidate.words);
}

interface Block {
  readonly text: string;
  readonly start: number;
}

/** The paragraphs of a text. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/(?:(?!\n\s*\n)[\s\S])+/gu)].map(({ 0: block, index }) => ({
    text: block,
    start: index,
  }));
}

interface Candidate extends Span {
  readonly words: string;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What of a paragraph may be a passage: its quotations, those that “he said” interrupts as one, and its sentences. */
function candidatesIn(text: string, from: number): Candidate[] {
  const quotations = markedQuotations(text).map(({ readings, start, end }) => ({
    words: readings[0].words,
    start: from + start,
    end: from + end,
  }));
  const whole = [...sentences.segment(text)].map(({ segment, index }) => ({
    words: segment.trim(),
    start: from + index,
    end: from + index + segment.trimEnd().length,
  }));
  return [...quotations, ...whole];
}

/** A stretch of a paragraph, with the sentence's end or the closing mark's comma that belongs to it. */
function widened(text: string, from: number, { start, end }: Span): Candidate {
  const stop = /^[.!?…]+/u.exec(text.slice(end))?.[0] ?? '';
  const until = end + stop.length;
  return { words: text.slice(start, until), start: from + start, end: from + until };
}

function found(
  { text, blockQuotations }: PageWords,
  { words, start, end }: Candidate,
  wanted: string,
  joined = words,
): FoundPassage {
  const inner = enclosedWords(joined) ?? joined;
  const own = inner.trim().replace(/,$/u, '');
  const isQuoted =
    isInMarks(text, start, end) ||
    inner !== joined ||
    blockQuotations.some((block) => match(own, block).ok);
  const form = isQuoted ? 'direct' : outerPassages(own).length > 0 ? 'mixed' : 'indirect';
  return {
    text: own,
    form,
    start,
    end,
    names: speakersNear(text, ...withMarks(text, start, end)),
    paragraph: blocksOf(text).find((block) => start < block.start + block.text.length)?.text ?? '',
    isReworded: !isSameWords(own, wanted),
  };
}

/** Whether a stretch is between the marks of one passage, or is such a passage with its marks. */
function isInMarks(text: string, start: number, end: number): boolean {
  return outerPassages(text).some(
    (passage) =>
      (passage.start < start && end <= passage.end) ||
      (passage.start === start && passage.end === end),
  );
}

/** A stretch with the marks around the passage that it is in: a name is looked for beyond them. */
function withMarks(text: string, start: number, end: number): [start: number, end: number] {
  const around = outerPassages(text).find(
    (passage) => passage.start <= start && end <= passage.end,
  );
  return around ? [around.start, around.end] : [start, end];
}

/** Whether two passages are the same but for typography and the sign at their end. */
export function isSameWords(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => folded(text).replace(/ [.,!?…]$/u, ''));
  return first === second;
}

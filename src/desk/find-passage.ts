import { speakersNear } from '../passage-check/attribution.ts';
import { compareWithWording } from '../passage-check/compared-wording.ts';
import { markedQuotations } from '../passage-check/quotations.ts';
import { outerPassages } from '../quotation/marked-words.ts';
import { match } from '../quotation/match.ts';
import { enclosedWords, quotedPassages } from '../quotation/quoted-passages.ts';
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
  const exact = blocks.flatMap((block) => {
    const result = match(wanted, block.text);
    // An omission or an edit of the editor's is not printed in the page: the page's own words are looked for below.
    if (!result.ok || result.stretches.length !== 1) return [];
    return [found(page, block, widened(block.text, result), wanted)];
  });
  // A headline or a caption may have the same words without marks.
  const quoted = exact.find(({ form }) => form !== 'indirect');
  if (quoted ?? exact[0]) return quoted ?? exact[0];
  const [best] = blocks
    .flatMap((block) => candidatesIn(block.text).map((candidate) => ({ block, candidate })))
    .map(({ block, candidate }) => {
      const wording = {
        kind: 'printing',
        form: 'direct',
        text: candidate.words,
        language,
      } as const;
      return { block, candidate, near: compareWithWording(wanted, wording, false) };
    })
    .filter(({ near }) => near.share >= LEAST_SHARE && !near.isSlight)
    .sort((a, b) => b.near.share - a.near.share || a.near.trimmed - b.near.trimmed);
  return best && found(page, best.block, best.candidate, wanted);
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

/** A stretch of a paragraph that may be a passage. */
interface Candidate extends Span {
  readonly words: string;
  /** Whether the words are all that marks enclose, also where “he said” parts them. */
  readonly isQuotation: boolean;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What of a paragraph may be a passage: its quotations, those that “he said” interrupts as one, and its sentences. */
function candidatesIn(text: string): Candidate[] {
  const quotations = markedQuotations(text).map(({ readings, start, end }) => ({
    words: readings[0].words,
    start,
    end,
    isQuotation: true,
  }));
  const whole = [...sentences.segment(text)].map(({ segment, index }) => ({
    words: segment.trim(),
    start: index,
    end: index + segment.trimEnd().length,
    isQuotation: false,
  }));
  return [...quotations, ...whole];
}

/** A stretch of a paragraph, with the punctuation that ends its sentence. */
function widened(text: string, { start, end }: Span): Candidate {
  const stop = /^[.!?…]+/u.exec(text.slice(end))?.[0] ?? '';
  const until = end + stop.length;
  return { words: text.slice(start, until), start, end: until, isQuotation: false };
}

function found(
  { text, blockQuotations }: PageWords,
  block: Block,
  { words, isQuotation, ...span }: Candidate,
  wanted: string,
): FoundPassage {
  const inner = enclosedWords(words) ?? words;
  const own = inner.trim().replace(/,$/u, '');
  const marks = quotedPassages(block.text).find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  const isQuoted =
    isQuotation ||
    marks !== undefined ||
    inner !== words ||
    blockQuotations.some((quotation) => match(own, quotation).ok);
  const form = isQuoted ? 'direct' : outerPassages(own).length > 0 ? 'mixed' : 'indirect';
  // A name is looked for beyond the marks.
  const around = marks ?? span;
  return {
    text: own,
    form,
    start: block.start + span.start,
    end: block.start + span.end,
    names: speakersNear(text, block.start + around.start, block.start + around.end),
    paragraph: block.text,
    isReworded: !isSameWords(own, wanted),
  };
}

/** Whether two passages are the same but for typography and the punctuation at their end. */
export function isSameWords(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => folded(text).replace(/ [.,!?…]$/u, ''));
  return first === second;
}

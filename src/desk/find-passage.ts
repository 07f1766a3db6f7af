import { compareWithWording } from '../passage-check/compared-wording.ts';
import { interruptedQuotations } from '../passage-check/interrupted.ts';
import { markedQuotations } from '../passage-check/quotations.ts';
import { beginsReport, isReport } from '../passage-check/speech-verbs.ts';
import { outerPassages } from '../quotation/marked-words.ts';
import { match } from '../quotation/match.ts';
import { enclosedWords } from '../quotation/quoted-passages.ts';
import { folded } from '../quotation/tokens.ts';
import { blocksOf, type Block } from './blocks.ts';
import {
  foundPassage,
  type Candidate,
  type FoundPassage,
  type PageWords,
  type Span,
} from './found-passage.ts';

/** The minimum share of the wanted words that a reworded passage on the page must have. */
const MIN_SHARE = 0.6;

/**
 * Finds a passage on a page: word for word, apart from typography; otherwise the quotation or sentence that shares the most
 * words with it.
 */
export function findPassage(
  passage: string,
  page: PageWords,
  language: string,
): FoundPassage | undefined {
  const wanted = wantedWords(passage);
  const blocks = blocksOf(page.text);
  const exact = blocks.flatMap((block) => {
    const result = match(wanted, block.text);
    // A passage with an editor's omissions or edits has no exact match; the page's own words are found below.
    if (!result.ok || result.stretches.length !== 1) return [];
    return crossesMarks(block.text, result)
      ? []
      : [foundPassage(page, block, widened(block.text, result), wanted)];
  });
  // A headline or a caption may have the same words without marks.
  const quoted = exact.find(({ form }) => form !== 'indirect');
  if (quoted ?? exact[0]) return quoted ?? exact[0];
  const interrupted = blocks.flatMap((block) => interruptedIn(page, block, wanted) ?? [])[0];
  if (interrupted) return interrupted;
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
    .filter(({ near }) => near.share >= MIN_SHARE && !near.isSlight)
    .sort((a, b) => b.near.share - a.near.share || a.near.trimmed - b.near.trimmed);
  return best && foundPassage(page, best.block, best.candidate, wanted);
}

/** The words of a passage that an editor typed, without quotation marks around them or a “he said” in the middle. */
function wantedWords(passage: string): string {
  const whole = passage.trim();
  const interrupted = [whole, `“${whole}”`].flatMap((text) =>
    interruptedQuotations(text).filter(({ start, end }) => start === 0 && end === text.length),
  )[0];
  return interrupted?.words ?? enclosedWords(whole) ?? whole;
}

/** The quotation in a paragraph that has the wanted words once the “he said” that interrupts it is removed. */
function interruptedIn(page: PageWords, block: Block, wanted: string): FoundPassage | undefined {
  const bare = (words: string): string => folded(words).replace(/(?<!\s)\s*[.,]/gu, '');
  for (const { words: bareWords, withCommas, names, ...span } of interruptedQuotations(
    block.text,
  )) {
    // If the editor typed the comma, it belongs to the speaker.
    const words = match(wanted, withCommas).ok ? withCommas : bareWords;
    const inside = match(wanted, words);
    if (!inside.ok && bare(words) !== bare(wanted)) continue;
    const pageWords = inside.ok ? widened(words, inside).words : words;
    const passage = foundPassage(
      page,
      block,
      { ...span, words: pageWords, isQuotation: true },
      wanted,
    );
    return { ...passage, names: names.length > 0 ? names : passage.names };
  }
  return undefined;
}

/** Whether a span covers part of a quotation and text outside it, or runs from a quotation into a report such as “he said”. */
function crossesMarks(text: string, { start, end }: Span): boolean {
  const passages = outerPassages(text);
  const first = passages.find(
    (each) => each.start <= start && start < each.end - each.close.length,
  );
  const last = passages.find((each) => each.start < end - 1 && end <= each.end);
  if (first === last) return false;
  const isCut = (first?.start ?? start) < start || (last?.end ?? end) > end;
  return (
    isCut ||
    (first !== undefined && isReported(first.words, text.slice(first.end, last?.start ?? end)))
  );
}

/** Whether the text after a quotation attributes it. In “no plan” and said that …, it only continues the sentence. */
function isReported(words: string, after: string): boolean {
  const isSeparate = /[,.?!]$/u.test(words) || /^\s*[,–—-]/u.test(after);
  return isSeparate ? isReport(after) : beginsReport(after);
}

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The candidates for a passage in a paragraph: its quotations, joined where “he said” interrupts them, and its sentences. */
function candidatesIn(text: string): Candidate[] {
  const quotations = markedQuotations(text).map(({ readings, start, end }) => ({
    words: readings[0].words,
    start,
    end,
    isQuotation: true,
  }));
  const sentences = [...sentenceSegmenter.segment(text)].map(({ segment, index }) => ({
    words: segment.trim(),
    start: index,
    end: index + segment.trimEnd().length,
    isQuotation: false,
  }));
  return [...quotations, ...sentences.filter((sentence) => !crossesMarks(text, sentence))];
}

/** Widens a span of a paragraph to include the punctuation that ends its sentence. */
function widened(text: string, { start, end }: Span): Candidate {
  const stop = /^[.!?…]+/u.exec(text.slice(end))?.[0] ?? '';
  const until = end + stop.length;
  return { words: text.slice(start, until), start, end: until, isQuotation: false };
}

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
  const wanted = wantedWords(passage);
  const blocks = blocksOf(page.text);
  const exact = blocks.flatMap((block) => {
    const result = match(wanted, block.text);
    // An omission or an edit of the editor's is not printed in the page: the page's own words are looked for below.
    if (!result.ok || result.stretches.length !== 1) return [];
    return isAcrossMarks(block.text, result)
      ? []
      : [foundPassage(page, block, widened(block.text, result), wanted)];
  });
  // A headline or a caption may have the same words without marks.
  const quoted = exact.find(({ form }) => form !== 'indirect');
  if (quoted ?? exact[0]) return quoted ?? exact[0];
  const parted = blocks.flatMap((block) => partedIn(page, block, wanted) ?? [])[0];
  if (parted) return parted;
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
  return best && foundPassage(page, best.block, best.candidate, wanted);
}

/** The words of a passage as an editor gives it: between its marks, and without a report that parts them. */
function wantedWords(passage: string): string {
  const whole = passage.trim();
  const parted = [whole, `“${whole}”`].flatMap((text) =>
    interruptedQuotations(text).filter(({ start, end }) => start === 0 && end === text.length),
  )[0];
  return parted?.words ?? enclosedWords(whole) ?? whole;
}

/** A passage that a report parts in a paragraph, if it has the words wanted without the report. */
function partedIn(page: PageWords, block: Block, wanted: string): FoundPassage | undefined {
  const bare = (words: string): string => folded(words).replace(/(?<!\s)\s*[.,]/gu, '');
  for (const { words: bareWords, withCommas, names, ...span } of interruptedQuotations(
    block.text,
  )) {
    // The editor says by the comma that it is the speaker's.
    const words = match(wanted, withCommas).ok ? withCommas : bareWords;
    const inside = match(wanted, words);
    if (!inside.ok && bare(words) !== bare(wanted)) continue;
    const own = inside.ok ? widened(words, inside).words : words;
    const passage = foundPassage(page, block, { ...span, words: own, isQuotation: true }, wanted);
    return { ...passage, names: names.length > 0 ? names : passage.names };
  }
  return undefined;
}

/** Whether a stretch of a text begins in a quotation and ends outside of it or in another, with what a reporter says in between. */
function isAcrossMarks(text: string, { start, end }: Span): boolean {
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

/** Whether what comes after a quotation says whose it is, rather than goes on with a sentence in which it is: “no plan” and said that … */
function isReported(words: string, after: string): boolean {
  const isParted = /[,.?!]$/u.test(words) || /^\s*[,–—-]/u.test(after);
  return isParted ? isReport(after) : beginsReport(after);
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
  return [...quotations, ...whole.filter((sentence) => !isAcrossMarks(text, sentence))];
}

/** A stretch of a paragraph, with the punctuation that ends its sentence. */
function widened(text: string, { start, end }: Span): Candidate {
  const stop = /^[.!?…]+/u.exec(text.slice(end))?.[0] ?? '';
  const until = end + stop.length;
  return { words: text.slice(start, until), start, end: until, isQuotation: false };
}

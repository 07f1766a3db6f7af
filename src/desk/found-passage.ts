import { interruptedQuotations } from '../passage-check/interrupted.ts';
import { outerPassages } from '../quotation/marked-words.ts';
import { match } from '../quotation/match.ts';
import { enclosedWords, quotedPassages } from '../quotation/quoted-passages.ts';
import { folded } from '../quotation/tokens.ts';
import type { Form } from '../schemas/form.ts';
import type { Block } from './blocks.ts';
import { withoutOffices } from './offices-in-text.ts';
import { isFragment } from './quoted-fragment.ts';
import { labelBefore, speakingTurn, type SpeakingTurn } from './speaking-turn.ts';
import { leadTo, speakersAround } from './speakers-around.ts';

/** The words of a page. */
export interface PageWords {
  /** Its text, with a blank line between paragraphs. */
  readonly text: string;
  /** The texts of its block quotations, which have no quotation marks. */
  readonly blockQuotations: readonly string[];
  /** The bold texts that begin or fill a paragraph. */
  readonly bold?: readonly string[];
}

/** A span of a text: offsets in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of a paragraph that may be a passage. */
export interface Candidate extends Span {
  readonly words: string;
  /** Whether the words are a whole quotation, even one that “he said” interrupts. */
  readonly isQuotation: boolean;
}

/** A passage as a page prints it. */
export interface FoundPassage extends Span {
  /** The page’s exact words, without quotation marks around the whole. */
  readonly text: string;
  /**
   * The form, inferred from quotation marks around or inside the words, or from their place in a transcript or an interview.
   */
  readonly form: Form;
  /** Whether the words are a quoted fragment in a reporter’s sentence. */
  readonly isFragment: boolean;
  /** For words without quotation marks, the turn in a transcript or an interview that shows them to be the speaker’s own. */
  readonly turn?: SpeakingTurn | undefined;
  /** For words without quotation marks, the label of the speaker in the paragraph before, who may still be speaking. */
  readonly labelBefore?: string | undefined;
  /** The names to which the page attributes the words. */
  readonly names: readonly string[];
  /** The paragraph around the words, which may say how they were said. */
  readonly paragraph: string;
  /** Whether the page’s words differ from those that the editor wants. */
  readonly isReworded: boolean;
}

/** Turns a candidate in a paragraph into a passage of its page. */
export function foundPassage(
  page: PageWords,
  block: Block,
  candidate: Candidate,
  wanted: string,
): FoundPassage {
  const turn = speakingTurn(page, block);
  const { words, isQuotation, ...span } = withoutLabel(candidate, turn);
  const inner = enclosedWords(words) ?? words;
  const passageWords = inner.trim().replace(/,$/u, '');
  const marks = quotedPassages(block.text).find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  const isQuoted =
    isQuotation ||
    marks !== undefined ||
    inner !== words ||
    page.blockQuotations.some((quotation) => match(passageWords, quotation).ok);
  const isPart = marks !== undefined && isFragment(block.text.slice(0, marks.start), marks.words);
  // The search for a name starts outside the marks.
  const around = marks ?? span;
  const searchSpan = { start: block.start + around.start, end: block.start + around.end };
  const lead = leadTo(page.text, block.start);
  const speaker = isQuoted ? undefined : (turn?.name ?? turn?.label);
  const formWithoutMarks = turn
    ? 'direct'
    : outerPassages(passageWords).length > 0
      ? 'mixed'
      : 'indirect';
  return {
    text: passageWords,
    form: isPart ? 'mixed' : isQuoted ? 'direct' : formWithoutMarks,
    isFragment: isPart,
    ...(!isQuoted && { turn, labelBefore: labelBefore(page, block) }),
    start: block.start + span.start,
    end: block.start + span.end,
    names:
      speaker === undefined
        ? attributedNames(page.text, block, searchSpan, { isQuoted, lead })
        : [speaker],
    paragraph: `${lead} ${block.text}`.trim(),
    isReworded: !hasSameWords(passageWords, wanted),
  };
}

/**
 * The names to which a page attributes a passage: those next to it, otherwise those in the report that interrupts its
 * quotation.
 */
function attributedNames(
  text: string,
  block: Block,
  searchSpan: Span,
  { isQuoted, lead }: { readonly isQuoted: boolean; readonly lead: string },
): readonly string[] {
  const names = namesAround(text, searchSpan, isQuoted, lead);
  if (names.length > 0 || !isQuoted) return names;
  const whole = interruptedQuotations(withoutOffices(block.text)).findLast(({ words }) =>
    words.includes(text.slice(searchSpan.start, searchSpan.end).replace(/^\P{L}+|\P{L}+$/gu, '')),
  );
  return whole?.names ?? [];
}

/** The names to which a page attributes a passage: those around it or, for a reporter's sentence, inside it. */
function namesAround(
  text: string,
  searchSpan: Span,
  isQuoted: boolean,
  lead: string,
): readonly string[] {
  const around = speakersAround(text, searchSpan, lead);
  if (around.length > 0 || isQuoted) return around;
  const [marked] = outerPassages(text.slice(searchSpan.start, searchSpan.end));
  const inside = {
    start: searchSpan.start + (marked?.start ?? 0),
    end: searchSpan.start + (marked?.end ?? 0),
  };
  const names = speakersAround(text, inside, '');
  return names.length > 0 || !marked
    ? names
    : speakersAround(text, { start: searchSpan.start, end: searchSpan.start }, '');
}

/** A candidate without the label that comes before a speaker's words. */
function withoutLabel(candidate: Candidate, turn: SpeakingTurn | undefined): Candidate {
  const { start, end, words } = candidate;
  const from = turn?.start ?? 0;
  if (from <= start || from >= end) return candidate;
  return { ...candidate, start: from, words: words.slice(from - start) };
}

/** Whether two passages have the same words, apart from typography and final punctuation. */
export function hasSameWords(one: string, other: string): boolean {
  return comparedWords(one) === comparedWords(other);
}

/** Normalizes a passage for comparison, ignoring typography and final punctuation. */
export function comparedWords(passage: string): string {
  return folded(passage).replace(/ [.,!?…]$/u, '');
}

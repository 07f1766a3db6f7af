import type { Position } from '../issues/issue.ts';
import { shortened } from '../issues/shortened.ts';
import type { Prose } from './prose.ts';
import { sentenceBefore } from '../quotation/polarity/governing-terms.ts';
import { speechTokens } from '../quotation/speech/tokens.ts';
import { speechWords } from '../quotation/speech/words.ts';
import { isReported } from '../quotation/speech/reported.ts';
import { isSpoken } from '../quotation/speech/spoken.ts';
import { markFault } from '../quotation/mark-faults.ts';
import {
  MIN_QUOTED_WORDS,
  hasWords,
  isShortPassage,
  MINIMUM_WORDS,
  quotedPassages,
  type QuotedPassage,
} from '../quotation/quoted-passages.ts';
import { leadsIn, type Lead } from './leads.ts';
import { readBody, type Body } from './read-body.ts';

/** A long passage in quotation marks. */
export interface LongPassage {
  /** The passage with its quotation marks, shortened and on one line. */
  readonly excerpt: string;
  readonly words: string;
  /** The words of each passage in it: several if readers would take them for one, otherwise one. */
  readonly parts: readonly string[];
}

/** A passage presented as what somebody said, with the text before and after it. */
export interface SpokenPassage extends Omit<LongPassage, 'parts'> {
  readonly before: string;
  readonly after: string;
}

/** What the checks need to know about a body. It is plain data, so that threads can send it. */
export interface BodySummary extends Omit<Body, 'prose' | 'blockLeads'> {
  /** Long passages in quotation marks, except those inside another. */
  readonly passages: readonly (Position & LongPassage)[];
  /** Passages in quotation marks, even short ones, that omit words or have words in brackets. */
  readonly elided: readonly (Position & Omit<LongPassage, 'parts'>)[];
  /** The text right before and after each quotation. */
  readonly leads: readonly Lead[];
  /** Passages too short for `passages`, but presented as what somebody said. */
  readonly spoken: readonly (Position & SpokenPassage)[];
  /** Quotations that the text puts in quotation marks. */
  readonly enclosed: readonly (Position & { readonly id: string; readonly witness?: string })[];
  /** Blocks with doubled or unpaired quotation marks, but without long passages or enclosed quotations. */
  readonly faultyMarks: readonly (Position & { readonly fault: 'doubled' | 'unpaired' })[];
}

/** Reads a Markdown body for the checks. It accepts any text. */
export function summarizeBody(markdown: string): BodySummary {
  const { prose, blockLeads, ...body } = readBody(markdown);
  return {
    ...body,
    passages: prose.flatMap(({ text, positionAt }) =>
      longPassages(text).map(({ start, ...passage }) => ({ ...positionAt(start), ...passage })),
    ),
    elided: prose.flatMap(({ text, positionAt }) =>
      elidedPassages(text).map(({ start, ...passage }) => ({ ...positionAt(start), ...passage })),
    ),
    spoken: prose.flatMap(({ text, named, emphasized, positionAt }) =>
      spokenPassages(text, named, emphasized).map(({ start, ...passage }) => ({
        ...positionAt(start),
        ...passage,
      })),
    ),
    leads: [...prose.flatMap(leadsIn), ...blockLeads],
    enclosed: prose.flatMap(enclosedQuotations),
    faultyMarks: prose.flatMap((block) => {
      const { text, positionAt, isCode } = block;
      const isKnown = longPassages(text).length > 0 || enclosedQuotations(block).length > 0;
      const fault = isKnown || isCode(0) ? undefined : markFault(text);
      return fault === undefined ? [] : [{ ...positionAt(0), fault }];
    }),
  };
}

/** What may come between two passages that readers would take for one. */
const seam = /^[\s…\p{Pd}]*$/u;

/** What may come between two terms in a list, or between two phrases of one utterance. */
const punctuation = /^[^\p{L}\p{N}.!?]*$/u;

/** The fewest words that make a passage a phrase rather than a term. */
const PHRASE = 3;

/** A few words between commas that interrupt a quotation: “, she said, ”. */
const interruption = /^,?\s(?:[^\s,.!?;:]+\s){0,5}[^\s,.!?;:]+,\s$/u;

/** Whether readers would take two passages for parts of one utterance, judging by what is between them. */
function isOneUtterance(first: string, between: string, second: string): boolean {
  if (seam.test(between)) return true;
  if (punctuation.test(between)) return hasWords(first, PHRASE) && hasWords(second, PHRASE);
  // After the end of a sentence, what follows introduces the next one.
  if (first.trimEnd().endsWith('.')) return false;
  return interruption.test(first.endsWith(',') ? `,${between}` : between) && between.length < 80;
}

interface JoinedPassage extends QuotedPassage {
  readonly parts: readonly string[];
}

/** The passages in quotation marks in a text, with the parts of one utterance joined. */
function joinedPassages(text: string): JoinedPassage[] {
  const joined: JoinedPassage[] = [];
  for (const passage of quotedPassages(text)) {
    const before = joined.at(-1);
    const isPart =
      before !== undefined &&
      before.end <= passage.start &&
      isOneUtterance(before.words, text.slice(before.end, passage.start), passage.words);
    if (isPart)
      joined[joined.length - 1] = {
        ...before,
        end: passage.end,
        close: passage.close,
        words: `${before.words.replace(/,$/, '')} ${passage.words}`,
        parts: [...before.parts, passage.words],
      };
    else joined.push({ ...passage, parts: [passage.words] });
  }
  return joined;
}

/** Finds the long passages in quotation marks in a text, each with the offset where it starts. */
export function longPassages(text: string): (LongPassage & { readonly start: number })[] {
  let last = 0;
  return joinedPassages(text).flatMap(({ start, end, words, parts }) => {
    // The words of a passage inside another are also in the outer one.
    if (start < last) return [];
    last = end;
    if (!hasWords(words, MINIMUM_WORDS)) return [];
    return [{ start, words, parts, excerpt: shown(text.slice(start, end)) }];
  });
}

/** An omission, or the beginning of words in brackets. */
const edited = /…|\.\.\.|\[/;

/** Finds the passages in quotation marks in a text, even short ones, that omit words or have words in brackets. */
export function elidedPassages(
  text: string,
): (Omit<LongPassage, 'parts'> & { readonly start: number })[] {
  if (!edited.test(text)) return [];
  return quotedPassages(text)
    .filter(({ words }) => edited.test(words) && hasWords(words, MIN_QUOTED_WORDS))
    .map(({ start, end, words }) => ({ start, words, excerpt: shown(text.slice(start, end)) }));
}

/**
 * Finds the short passages in a text that are presented as what somebody said, each with the offset where it starts.
 * @param named words marked as a title or as scare quotes, by the offset of the character that replaces them
 * @param emphasized stretches with emphasis, which may take the place of quotation marks, whatever their length
 */
export function spokenPassages(
  text: string,
  named: Prose['named'] = new Map(),
  emphasized: Prose['emphasized'] = [],
): (SpokenPassage & { readonly start: number })[] {
  const marked = [...named].map(([start, words]) => ({ start, end: start + 1, words }));
  const holdsQuotation = (start: number, end: number): boolean =>
    [...text.slice(start, end).matchAll(/\uFFFC/g)].some(({ index }) => !named.has(start + index));
  // Marks without a counterpart and marks around a quotation are separate issues.
  const passages = joinedPassages(text).filter(
    ({ start, end, close }) => close !== '' && !holdsQuotation(start, end),
  );
  const emphasizedSpeech = emphasized
    .filter(({ start, end }) => !holdsQuotation(start, end) && !isMereEmphasis(text, start))
    .map(({ start, end }) => ({ start, end, words: text.slice(start, end) }))
    .filter(
      ({ start, end, words }) => hasWords(words, MIN_QUOTED_WORDS) && isSpoken(text, start, end),
    );
  const short = [
    ...passages.filter(
      ({ start, end, words }) =>
        isShortPassage(words) && (isSpoken(text, start, end) || isReported(text, start, words)),
    ),
    // Scare-quoted words may be part of what somebody is reported to have said.
    ...marked.filter(
      ({ start, end, words }) => isShortPassage(words) && isSpoken(text, start, end),
    ),
  ];
  return [...short, ...emphasizedSpeech].map(({ start, end, words }) => ({
    start,
    words,
    before: sentenceBefore(text, start),
    after: /^[^\n]{0,200}/u.exec(text.slice(end))?.[0] ?? '',
    excerpt: shown(named.has(start) ? words : text.slice(start, end)),
  }));
}

/** Whether emphasis at an offset may only stress words, as in “What she said *to him*”, or mark the title of a work. */
function isMereEmphasis(text: string, offset: number): boolean {
  if (text.slice(0, offset).trimEnd().endsWith(':')) return false;
  const clauses = speechWords()?.clauses;
  const before = speechTokens(sentenceBefore(text, offset));
  return (
    /\p{Lu}/u.test(text.charAt(offset)) || before.some((word) => clauses?.has(word.toLowerCase()))
  );
}

function enclosedQuotations({ text, quotations, positionAt }: Prose): BodySummary['enclosed'] {
  if (quotations.size === 0) return [];
  const passages = quotedPassages(text);
  return [...quotations]
    .filter(([offset]) => passages.some(({ start, end }) => start < offset && offset < end))
    .map(([offset, { words: _, ...quotation }]) => ({ ...positionAt(offset), ...quotation }));
}

function shown(passage: string): string {
  return shortened(passage.replace(/\s+/g, ' ').replaceAll('\uFFFC', '…'), 80);
}

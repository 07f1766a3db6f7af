import type { Position } from '../issues/issue.ts';
import type { Prose } from './prose.ts';
import { hasWords, quotedPassages } from '../quotation/quoted-passages.ts';
import { readBody, type Body } from './read-body.ts';

/** The fewest words that a passage in quotation marks must have to need a record. */
const MINIMUM_WORDS = 5;

/** A long passage in quotation marks. */
export interface LongPassage {
  /** The passage with its marks, on one line, shortened. */
  readonly excerpt: string;
  readonly words: string;
}

/** What the checks need to know about a body. Plain data, so that threads can send it. */
export interface BodySummary extends Omit<Body, 'prose'> {
  /** Long passages in quotation marks; not those inside another. */
  readonly passages: readonly (Position & LongPassage)[];
  /** Passages in quotation marks, however short, that leave out words or have words in brackets. */
  readonly elided: readonly (Position & LongPassage)[];
  /** Quotations inside quotation marks of the text around them. */
  readonly enclosed: readonly (Position & { readonly id: string; readonly witness?: string })[];
}

/** Reads a Markdown body for the checks. Takes any text. */
export function summarizeBody(markdown: string): BodySummary {
  const { prose, ...body } = readBody(markdown);
  return {
    ...body,
    passages: prose.flatMap(({ text, positionAt }) =>
      longPassages(text).map(({ start, ...passage }) => ({ ...positionAt(start), ...passage })),
    ),
    elided: prose.flatMap(({ text, positionAt }) =>
      elidedPassages(text).map(({ start, ...passage }) => ({ ...positionAt(start), ...passage })),
    ),
    enclosed: prose.flatMap(enclosedQuotations),
  };
}

/** Finds the long passages of a text in quotation marks, each with the offset at which it starts. */
export function longPassages(text: string): (LongPassage & { readonly start: number })[] {
  let last = 0;
  return quotedPassages(text).flatMap(({ start, end, words }) => {
    if (start < last || !hasWords(words, MINIMUM_WORDS)) return [];
    last = end;
    return [{ start, words, excerpt: shortened(text.slice(start, end)) }];
  });
}

/** Finds the passages of a text in quotation marks that leave out words or have words in brackets, however short. */
export function elidedPassages(text: string): (LongPassage & { readonly start: number })[] {
  return quotedPassages(text)
    .filter(({ words }) => /…|\.\.\.|\[/.test(words) && hasWords(words, 2))
    .map(({ start, end, words }) => ({ start, words, excerpt: shortened(text.slice(start, end)) }));
}

function enclosedQuotations({ text, quotations, positionAt }: Prose): BodySummary['enclosed'] {
  if (quotations.size === 0) return [];
  const passages = quotedPassages(text);
  return [...quotations]
    .filter(([offset]) => passages.some(({ start, end }) => start < offset && offset < end))
    .map(([offset, quotation]) => ({ ...positionAt(offset), ...quotation }));
}

function shortened(text: string): string {
  const passage = text.replace(/\s+/g, ' ').replaceAll('\uFFFC', '…');
  return passage.length > 80 ? `${passage.slice(0, 80)} …` : passage;
}

import { readBody, type Body } from './read-body.ts';
import type { Prose } from './prose.ts';
import type { Position } from '../issues/issue.ts';
import { hasWords, quotedPassages } from './quoted-passages.ts';

/** From how many words on a passage in quotation marks must be a record. */
const LENGTH = 5;

/** A long passage in quotation marks. */
export interface MarkedPassage {
  /** The passage with its marks, on one line. */
  readonly shown: string;
  readonly words: string;
}

/** A body as the checks see it: of its prose, no more than what they ask. Plain data, so that it can pass between threads. */
export interface CheckedBody extends Omit<Body, 'prose'> {
  /** Long passages in quotation marks, each outermost one once. */
  readonly passages: readonly (Position & MarkedPassage)[];
  /** Quotations that stand inside quotation marks of the text around them. */
  readonly enclosed: readonly (Position & { readonly id: string; readonly witness?: string })[];
}

/** Reads a Markdown body for the checks. Takes any text. */
export function readCheckedBody(markdown: string): CheckedBody {
  const { prose, ...body } = readBody(markdown);
  return {
    ...body,
    passages: prose.flatMap(({ text, at }) =>
      longPassages(text).map(({ start, ...passage }) => ({ ...at(start), ...passage })),
    ),
    enclosed: prose.flatMap(enclosedQuotations),
  };
}

/** The long passages of a text in quotation marks, with the place where each begins. */
export function longPassages(text: string): (MarkedPassage & { readonly start: number })[] {
  let last = 0;
  return quotedPassages(text).flatMap(({ start, end, words }) => {
    if (start < last || !hasWords(words, LENGTH)) return [];
    last = end;
    return [{ start, words, shown: shortened(text.slice(start, end)) }];
  });
}

function enclosedQuotations({ text, quotations, at }: Prose): CheckedBody['enclosed'] {
  if (quotations.size === 0) return [];
  const passages = quotedPassages(text);
  return [...quotations]
    .filter(([place]) => passages.some(({ start, end }) => start < place && place < end))
    .map(([place, quotation]) => ({ ...at(place), ...quotation }));
}

function shortened(text: string): string {
  const passage = text.replace(/\s+/g, ' ').replaceAll('\uFFFC', '…');
  return passage.length > 80 ? `${passage.slice(0, 80)} …` : passage;
}

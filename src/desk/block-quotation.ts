import type { Blockquote } from 'mdast';
import { textOf } from '../markdown/text-of.ts';
import { speakersNear } from '../passage-check/attribution.ts';
import { markedQuotations } from '../passage-check/quotations.ts';
import { enclosedWords } from '../quotation/quoted-passages.ts';
import { addressesIn } from './addresses-in.ts';
import type { DraftedQuotation } from './drafted-quotation.ts';
import type { Span } from './found-passage.ts';
import { looksLikePersonName } from './names-in.ts';

/** Where a block quotation is. */
export interface BlockPlace {
  /** The paragraph before it, if that introduces it, as in “Ada Lee wrote:”; otherwise empty. */
  readonly lead: string;
  readonly isInList: boolean;
}

/** The `>` markers at the start of a line. */
const MARKERS = /^[ \t]*(?:>[ \t]?)+/gm;

/** A line that starts with a dash and a capital letter, as a credit does. */
const DASHED = /^[—–―-]+\s*\p{Lu}/u;

/** The maximum length of a line that credits the words above it to a speaker, in characters. */
const LONGEST_CREDIT = 100;

/**
 * Reads a block quotation that contains only the quoted words, with or without quotation marks, and perhaps a last line that
 * credits the speaker.
 * @returns undefined for any other block, such as one that includes a reporter’s words; its paragraphs are read like normal
 * text
 */
export function blockQuotation(
  node: Blockquote,
  markdown: string,
  { lead, isInList }: BlockPlace,
): DraftedQuotation | undefined {
  const { start, end } = node.position ?? {};
  const last = node.children.at(-1);
  const hasOnlyParagraphs = node.children.every(({ type }) => type === 'paragraph');
  if (start?.offset === undefined || end?.offset === undefined || !last || !hasOnlyParagraphs)
    return undefined;
  const text = node.children.map((child) => textOf(child)).join('\n\n');
  const creditOffset = creditStart(textOf(last), node.children.length, {
    start: last.position?.start.offset ?? start.offset,
    source: markdown.slice(last.position?.start.offset, end.offset),
  });
  const credit =
    creditOffset === undefined
      ? ''
      : markdown.slice(creditOffset, end.offset).replace(MARKERS, '').trim();
  const creditLine = credit === '' ? '' : (textOf(last).split('\n').at(-1) ?? '');
  const words = text.slice(0, text.length - creditLine.length).trim();
  const source = markdown
    .slice(start.offset, creditOffset ?? end.offset)
    .replace(MARKERS, '')
    .trim();
  const quoted = wordsIn(words, source);
  if (quoted === undefined || quoted.words === '' || (isInList && /\n\s*\n/.test(quoted.markdown)))
    return undefined;
  const name =
    credit
      .replace(/^[—–―-]+\s*/u, '')
      .split(/[,(]/u)[0]
      ?.trim() ?? '';
  const leadText = lead === '' ? '' : `${lead} `;
  const speakers = looksLikePersonName(name)
    ? [name]
    : speakersNear(leadText + words, leadText.length, leadText.length + words.length);
  return {
    quotation: {
      readings: [{ words: quoted.words, speakers }],
      start: 0,
      end: text.length,
      by: quoted.markdown === source ? 'whole' : 'marks',
    },
    parts: [{ start: start.offset, end: creditOffset ?? end.offset, ...quoted }],
    display: isInList ? 'inline' : 'block',
    ...(creditOffset !== undefined && { credited: true }),
    paragraph: `${leadText}${text}`,
    addresses: addressesIn(node),
    line: start.line,
    column: start.column,
  };
}

/** The offset of a block’s last line, if that line credits the speaker of the words above it. */
function creditStart(
  text: string,
  paragraphCount: number,
  { start, source }: { readonly start: number; readonly source: string },
): number | undefined {
  const line = text.split('\n').at(-1) ?? '';
  if (line.length > LONGEST_CREDIT) return undefined;
  const isAlone = line === text;
  if (isAlone && paragraphCount < 2) return undefined;
  const isName = isAlone && looksLikePersonName(line.split(/[,(]/u)[0]?.trim() ?? '');
  if (!DASHED.test(line) && !isName) return undefined;
  if (isAlone) return start;
  const lineStart = /\n[ \t]*(?:>[ \t]?)*(?=[^\n]*$)/u.exec(source);
  return lineStart ? start + lineStart.index + lineStart[0].length : undefined;
}

/**
 * The words of a block and their Markdown, without quotation marks around the whole block; undefined if marks enclose only part
 * of it.
 */
function wordsIn(
  text: string,
  source: string,
): { readonly words: string; readonly markdown: string } | undefined {
  const bare = text.replace(/(?<=[”"“»’'])[.,]$/u, '');
  const inner = enclosedWords(bare);
  if (inner !== undefined) {
    const marked = /^[\p{Pi}\p{Pf}\p{Ps}"'](?<words>[\s\S]*)[\p{Pi}\p{Pf}\p{Pe}"'][.,]?$/u.exec(
      source,
    );
    const markdown = marked?.groups?.['words']?.trim();
    return markdown === undefined ? undefined : { words: inner.trim(), markdown };
  }
  return markedQuotations(text).length > 0 ? undefined : { words: text, markdown: source };
}

/** Finds the `>` markers at the start of a block quotation's lines. */
export function quoteMarkersOf({ position }: Blockquote, markdown: string): Span[] {
  const [first, last] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const from = markdown.lastIndexOf('\n', first - 1) + 1;
  return [...markdown.slice(from, last).matchAll(/^(?<before>[^\n>]*)(?<markers>(?:>[ \t]?)+)/gm)]
    .map(({ index, groups }) => {
      const start = from + index + (groups?.['before']?.length ?? 0);
      return { start, end: start + (groups?.['markers']?.length ?? 0) };
    })
    .filter(({ start }) => start >= first);
}

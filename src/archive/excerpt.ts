import { excerptLines, type ExcerptLine } from '../quotation/excerpt-lines.ts';
import { excerptMarks } from '../quotation/excerpt-marks.ts';
import type { NamedTurn } from '../quotation/turns.ts';
import type { Printing } from './printing.ts';

/** A paragraph of an excerpt: its lines as HTML and, in an exchange, the turn it belongs to. */
export interface ExcerptParagraph {
  readonly lines: readonly string[];
  readonly turn?: NamedTurn | undefined;
}

/**
 * Divides a set-off excerpt into paragraphs, one for each turn that it quotes from an exchange, and each paragraph into the
 * lines of the record.
 * @param html the words, escaped for HTML
 */
export function excerptParagraphs(
  html: string,
  { text, turns = [] }: Pick<Printing, 'text' | 'turns'>,
): ExcerptParagraph[] {
  const paragraphs: { lines: string[]; turn?: NamedTurn | undefined }[] = [];
  for (const line of linesOf(html, text)) {
    const turn = turnAt(line.end, turns);
    const last = paragraphs.at(-1);
    if (last && last.turn === turn) last.lines.push(line.text);
    else paragraphs.push({ lines: [line.text], turn });
  }
  return paragraphs;
}

/** Prints an excerpt within a sentence, with quotation marks, and with a slash for each line break in the record. */
export function inlineExcerpt(html: string, printing: MarkedPrinting): string {
  const [open, close] = marksAround(html, printing);
  const lines = linesOf(html, printing.text).map((line) => line.text);
  return `${open}${lines.join(' / ')}${close}`;
}

type MarkedPrinting = Pick<Printing, 'text' | 'form' | 'language' | 'frame'>;

/** The quotation marks that a page adds around an excerpt, escaped for HTML. */
export function marksAround(
  html: string,
  printing: MarkedPrinting,
): readonly [open: string, close: string] {
  return excerptMarks(unescaped(html), printing);
}

function linesOf(html: string, text: string): ExcerptLine[] {
  return excerptLines(unescaped(html), text, html);
}

/** The turn of an exchange that contains the words just before an offset in its text. */
function turnAt(end: number, turns: readonly NamedTurn[]): NamedTurn | undefined {
  let length = 0;
  for (const turn of turns) {
    length += turn.text.length + 1;
    if (end < length) return turn;
  }
  return turns.at(-1);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Converts escaped HTML text to plain text. */
function unescaped(html: string): string {
  return html.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return entities[name] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return String.fromCodePoint(code);
  });
}

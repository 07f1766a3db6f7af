import { readBody } from '../markdown/read-body.ts';
import type { Span } from './found-passage.ts';
import type { Judgment } from './judge-quotation.ts';
import type { DraftedQuotation } from './drafted-quotation.ts';
import type { DraftedLink } from './read-draft.ts';

/** The replacement of a span of a text. */
interface Edit extends Span {
  readonly text: string;
}

/** A quotation to set, with its judgment. */
export interface JudgedQuotation {
  readonly quotation: DraftedQuotation;
  readonly judgment: Judgment;
}

/** Markdown with quotations set as directives. */
export interface Woven {
  readonly markdown: string;
  /** The quotations that could not be set and so stay as written. */
  readonly left: readonly DraftedQuotation[];
  /** Converts an offset in the original text to one in the new text. */
  readonly offsetOf: (offset: number) => number;
}

/**
 * Turns quotations in Markdown into directives, and links into source notes. The rest stays as written, character for
 * character. The result is read again, and any quotation that was not read back as a directive is left as written.
 * @param sourceOf returns the id of the source at an address; undefined if the link stays a link
 */
export function weave(
  markdown: string,
  judged: readonly JudgedQuotation[],
  links: readonly DraftedLink[],
  sourceOf: (address: string) => string | undefined,
): Woven {
  const notes = links.flatMap((link) => noteFor(link, sourceOf(link.address)));
  const planned = judged.map((entry) => ({ entry, edits: editsFor(entry) }));
  const directiveEdits = planned.flatMap(({ edits }) => edits);
  const allEdits = [
    ...directiveEdits,
    ...notes,
    ...planned.flatMap(({ edits, entry }) => markerRemovals(entry, edits)),
  ];
  const result = apply(markdown, allEdits);
  const before = directiveCount(markdown);
  if (directiveCount(result) === before + directiveEdits.length)
    return {
      markdown: result,
      left: [],
      offsetOf: (offset) => shiftedOffset(offset, allEdits),
    };
  const kept: Edit[] = [];
  const removals: Edit[] = [];
  const left: DraftedQuotation[] = [];
  for (const { entry, edits } of planned) {
    const next = [...kept, ...edits];
    if (directiveCount(apply(markdown, next)) === before + next.length) {
      kept.push(...edits);
      removals.push(...markerRemovals(entry, edits));
    } else if (edits.length > 0) left.push(entry.quotation);
  }
  const keptEdits = [...kept, ...notes, ...removals];
  return {
    markdown: apply(markdown, keptEdits),
    left,
    offsetOf: (offset) => shiftedOffset(offset, keptEdits),
  };
}

/** How many quotation directives with an id and words a text has; -1 if it cannot be read. */
function directiveCount(markdown: string): number {
  const { quotations, issues } = readBody(markdown);
  return issues.some(({ code }) => code === 'unreadable-markdown')
    ? -1
    : quotations.filter(({ words, id }) => words !== '' && id !== '').length;
}

function editsFor({ quotation: { parts, display, credited }, judgment }: JudgedQuotation): Edit[] {
  if (!('id' in judgment)) return [];
  const { id, witness } = judgment;
  const named = `{#${id}${witness === undefined ? '' : ` witness=${witness}`}}`;
  return parts.map(({ start, end, markdown }) => ({
    start,
    end,
    text:
      display === 'block'
        ? `:::quote${named}\n${markdown}\n:::${credited ? '\n\n' : ''}`
        : `:quote[${markdown}]${named}${credited ? ' ' : ''}`,
  }));
}

/** Removes the markers of block quotations that become paragraphs because a quotation inside them is set. */
function markerRemovals({ quotation }: JudgedQuotation, edits: readonly Edit[]): Edit[] {
  return edits.length === 0
    ? []
    : (quotation.quoteMarkers ?? []).map((span) => ({ ...span, text: '' }));
}

function noteFor({ start, end, address, markdown }: DraftedLink, source?: string): Edit[] {
  if (source === undefined) return [];
  return [{ start, end, text: `${markdown ?? `<${address}>`}[^${source}]` }];
}

/** Moves an offset in the original text to its place after the edits. */
function shiftedOffset(offset: number, edits: readonly Edit[]): number {
  return withoutOverlaps(edits)
    .filter(({ end }) => end <= offset)
    .reduce((at, { start, end, text }) => at + text.length - (end - start), offset);
}

/** Leaves out edits that overlap an earlier one in the list. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  return edits.filter(
    (edit, index) =>
      !edits.some((other, at) => at < index && other.start < edit.end && edit.start < other.end),
  );
}

/**
 * Applies edits from the end backward, so that offsets stay valid. If two overlap, only the one earlier in the list is applied.
 */
function apply(text: string, edits: readonly Edit[]): string {
  return withoutOverlaps(edits)
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
}

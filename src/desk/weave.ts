import { readBody } from '../markdown/read-body.ts';
import type { Span } from './found-passage.ts';
import type { Judgment } from './judge-quotation.ts';
import type { DraftedQuotation } from './drafted-quotation.ts';
import type { DraftedLink } from './read-draft.ts';

/** A change to a text, which replaces a span of it. */
interface Edit extends Span {
  readonly text: string;
}

/** A quotation to set, and its judgment. */
export interface Setting {
  readonly quotation: DraftedQuotation;
  readonly judgment: Judgment;
}

/** Markdown with quotations set as directives. */
export interface Woven {
  readonly markdown: string;
  /** The quotations that could not be set in place, and so stay as written. */
  readonly left: readonly DraftedQuotation[];
  /** Converts an offset in the original text to one in the new text. */
  readonly offsetOf: (offset: number) => number;
}

/**
 * Sets quotations in Markdown as directives, and links as source notes. The rest stays as written, character for character. The
 * result is read again, and any quotation that did not come out as intended is left as written.
 * @param sourceOf gives the source at an address; undefined if the link stays a link
 */
export function weave(
  markdown: string,
  settings: readonly Setting[],
  links: readonly DraftedLink[],
  sourceOf: (address: string) => string | undefined,
): Woven {
  const notes = links.flatMap((link) => noteFor(link, sourceOf(link.address)));
  const set = settings.map((setting) => ({ setting, edits: editsFor(setting) }));
  const wanted = set.flatMap(({ edits }) => edits);
  const every = [
    ...wanted,
    ...notes,
    ...set.flatMap(({ edits, setting }) => markerRemovals(setting, edits)),
  ];
  const all = apply(markdown, every);
  const before = countIn(markdown);
  if (countIn(all) === before + wanted.length)
    return { markdown: all, left: [], offsetOf: (offset) => moved(offset, every) };
  const kept: Edit[] = [];
  const others: Edit[] = [];
  const left: DraftedQuotation[] = [];
  for (const { setting, edits } of set) {
    const next = [...kept, ...edits];
    if (countIn(apply(markdown, next)) === before + next.length) {
      kept.push(...edits);
      others.push(...markerRemovals(setting, edits));
    } else if (edits.length > 0) left.push(setting.quotation);
  }
  const made = [...kept, ...notes, ...others];
  return { markdown: apply(markdown, made), left, offsetOf: (offset) => moved(offset, made) };
}

/** How many quotation directives with words a text has; -1 if it cannot be read. */
function countIn(markdown: string): number {
  const { quotations, issues } = readBody(markdown);
  return issues.some(({ code }) => code === 'unreadable-markdown')
    ? -1
    : quotations.filter(({ words, id }) => words !== '' && id !== '').length;
}

function editsFor({ quotation: { parts, display, credited }, judgment }: Setting): Edit[] {
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

/** Removes the markers of a block quotation that becomes a paragraph with a quotation in it. */
function markerRemovals({ quotation }: Setting, edits: readonly Edit[]): Edit[] {
  return edits.length === 0
    ? []
    : (quotation.quoteMarkers ?? []).map((span) => ({ ...span, text: '' }));
}

function noteFor({ start, end, address, markdown }: DraftedLink, source?: string): Edit[] {
  if (source === undefined) return [];
  return [{ start, end, text: `${markdown ?? `<${address}>`}[^${source}]` }];
}

/** The new position of an offset after changes. */
function moved(offset: number, edits: readonly Edit[]): number {
  return apart(edits)
    .filter(({ end }) => end <= offset)
    .reduce((at, { start, end, text }) => at + text.length - (end - start), offset);
}

/** Leaves out changes that overlap an earlier one in the list. */
function apart(edits: readonly Edit[]): Edit[] {
  return edits.filter(
    (edit, index) =>
      !edits.some((other, at) => at < index && other.start < edit.end && edit.start < other.end),
  );
}

/** Applies changes from the end backward, so that offsets stay valid. If two overlap, only the first in the list counts. */
function apply(text: string, edits: readonly Edit[]): string {
  return apart(edits)
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
}

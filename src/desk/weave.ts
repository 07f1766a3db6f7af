import { readBody } from '../markdown/read-body.ts';
import type { Span } from './find-passage.ts';
import type { Judgment } from './judge-quotation.ts';
import type { DraftedLink, DraftedQuotation } from './read-draft.ts';

/** A change of a text: what is in a stretch of it is replaced. */
interface Edit extends Span {
  readonly text: string;
}

/** A quotation to set, and how. */
export interface Setting {
  readonly quotation: DraftedQuotation;
  readonly judgment: Judgment;
}

/** Markdown with its quotations set. */
export interface Woven {
  readonly markdown: string;
  /** The quotations that could not be set where they are, and so stay as written. */
  readonly left: readonly DraftedQuotation[];
}

/**
 * Sets quotations in Markdown as directives, and links as source notes; the rest stays as written, character for character.
 * What comes out is read again: a quotation that is not in it as it should be stays as written.
 * @param sourceOf the source of an address; undefined for one that stays a link
 */
export function weave(
  markdown: string,
  settings: readonly Setting[],
  links: readonly DraftedLink[],
  sourceOf: (address: string) => string | undefined,
): Woven {
  const notes = links.flatMap((link) => noteFor(link, sourceOf(link.address)));
  const set = settings.map((setting) => ({ setting, edits: editsFor(setting) }));
  const all = apply(markdown, [...set.flatMap(({ edits }) => edits), ...notes]);
  const wanted = set.reduce((sum, { edits }) => sum + edits.length, 0);
  const before = countIn(markdown);
  if (countIn(all) === before + wanted) return { markdown: all, left: [] };
  const kept: Edit[] = [];
  const left: DraftedQuotation[] = [];
  for (const { setting, edits } of set) {
    const next = [...kept, ...edits];
    if (countIn(apply(markdown, next)) === before + next.length) kept.push(...edits);
    else if (edits.length > 0) left.push(setting.quotation);
  }
  return { markdown: apply(markdown, [...kept, ...notes]), left };
}

/** How many quotations with words a text has, if nothing in it is broken; otherwise none. */
function countIn(markdown: string): number {
  const { quotations, issues } = readBody(markdown);
  return issues.some(({ code }) => code === 'unreadable-markdown')
    ? -1
    : quotations.filter(({ words, id }) => words !== '' && id !== '').length;
}

function editsFor({ quotation: { parts, display }, judgment }: Setting): Edit[] {
  if (!('id' in judgment)) return [];
  const { id, witness } = judgment;
  const named = `{#${id}${witness === undefined ? '' : ` witness=${witness}`}}`;
  return parts.map(({ start, end, markdown }) => ({
    start,
    end,
    text:
      display === 'block' ? `:::quote${named}\n${markdown}\n:::` : `:quote[${markdown}]${named}`,
  }));
}

function noteFor({ start, end, address, markdown }: DraftedLink, source?: string): Edit[] {
  if (source === undefined) return [];
  return [{ start, end, text: `${markdown ?? `<${address}>`}[^${source}]` }];
}

/** Makes changes from the end backward, so that offsets stay right. Of two that overlap the first is made. */
function apply(text: string, edits: readonly Edit[]): string {
  const apart = edits.filter(
    (edit, index) =>
      !edits.some((other, at) => at < index && other.start < edit.end && edit.start < other.end),
  );
  return apart
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
}

import { excerptTokens, recordTokens, type Token } from './tokens.ts';

/** An excerpt that is true to its record. */
export interface Match {
  readonly ok: true;
  /** Where in the record it begins and ends: offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The record's words that the excerpt passes over at its marked omissions and edits. */
  readonly omitted: readonly string[];
}

/** The first word or sign in which an excerpt departs from its record. */
export interface Mismatch {
  readonly ok: false;
  /** Offset in the excerpt. */
  readonly at: number;
  /** What the excerpt has there, and what the record has; empty where one of them has ended. */
  readonly found: string;
  readonly expected: string;
  /** A few words of the record before and after the place. */
  readonly before: string;
  readonly after: string;
}

/**
 * Holds an excerpt against the words of a record.
 *
 * The excerpt's words and signs must stand in the record in the same order, without a gap, except that
 * - `…`, `...` or `[...]` marks words left out, any number of them;
 * - `[ ]` encloses words of ours, in place of any number of the record's; brackets that stand in the record
 *   match only themselves, and an edit takes the place of none of them;
 * - the case of a first letter may differ at the start of the excerpt, or where it stands in brackets: `[T]he`;
 * - a full stop, comma, semicolon or colon may end the excerpt where the record has none;
 * - typography does not count (see `normalize`).
 *
 * A shorter excerpt is a true one: words missing at either end are not a fault here. One without words is not.
 * Takes time in proportion to the product of both lengths at worst, to their sum in practice.
 */
export function match(excerpt: string, record: string): Match | Mismatch {
  const base = recordTokens(record);
  const { passages, end } = passagesOf(excerpt, record);
  if (!passages.some(({ tokens }) => tokens.some(({ kind }) => kind === 'word'))) {
    return mismatch(undefined, base, 0, excerpt, record);
  }
  let from = 0;
  const omitted: string[] = [];
  const starts: number[] = [];
  for (const { tokens, gap } of passages) {
    const at = find(tokens, base, from);
    if (at === undefined) return nearestMismatch(tokens, base, from, excerpt, record);
    // An edit that opens the excerpt stands in place of what comes right before it in the record.
    const passedOver = base.slice(starts.length === 0 ? Math.max(at - 1, 0) : from, at);
    const bracket = changedBracket(gap, passedOver);
    if (bracket) return mismatch(gap[0], base, base.indexOf(bracket), excerpt, record);
    if (starts.length > 0) {
      omitted.push(...passedOver.filter(({ kind }) => kind === 'word').map(({ text }) => text));
    }
    starts.push(at);
    from = at + tokens.length;
  }
  if (changedBracket(end, base.slice(from, from + 1))) {
    return mismatch(end[0], base, from, excerpt, record);
  }
  return {
    ok: true,
    start: base[starts[0] ?? 0]?.start ?? 0,
    end: base[from - 1]?.end ?? 0,
    omitted,
  };
}

/** A run of the excerpt without a gap, and the omissions and edits that stand before it. */
interface Passage {
  readonly tokens: readonly Token[];
  readonly gap: readonly Token[];
}

/** The passages of an excerpt, and the omissions and edits that end it. */
function passagesOf(excerpt: string, record: string): { passages: Passage[]; end: Token[] } {
  const passages: Passage[] = [];
  let tokens: Token[] = [];
  let gap: Token[] = [];
  const close = (): void => {
    if (tokens.length === 0) return;
    passages.push({ tokens, gap });
    [tokens, gap] = [[], []];
  };
  for (const token of withoutEndSign(literalTokens(excerpt, record))) {
    if (token.kind === 'omission' || token.kind === 'edit') {
      close();
      gap.push(token);
    } else if (passages.length + tokens.length === 0 && gap.every(isOmission)) {
      tokens.push({ ...token, key: anyCase(token.key) });
    } else tokens.push(token);
  }
  close();
  return { passages, end: gap };
}

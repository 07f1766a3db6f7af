import { normalize } from './normalize.ts';
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
  const { passages, end } = passagesOf(tokensOf(excerpt, record));
  if (!passages.some(({ tokens }) => tokens.some(isWord))) {
    return mismatch(undefined, base, 0, excerpt, record);
  }
  let from = 0;
  let start: number | undefined;
  const omitted: string[] = [];
  for (const passage of passages) {
    const { at, length } = find(passage, base, from);
    if (length < passage.tokens.length) {
      const place = length > 0 ? at + length : likeliest(passage, base, from);
      return mismatch(passage.tokens[length], base, place, excerpt, record);
    }
    // An edit that opens the excerpt stands for what comes right before it in the record.
    const passed = base.slice(start === undefined ? Math.max(at - 1, 0) : from, at);
    const bracket = changedBracket(passage.gap, passed);
    if (bracket) return mismatch(passage.gap[0], base, base.indexOf(bracket), excerpt, record);
    if (start !== undefined) omitted.push(...passed.filter(isWord).map(({ text }) => text));
    start ??= base[at]?.start;
    from = at + length;
  }
  const bracket = changedBracket(end, base.slice(from, from + 1));
  if (bracket) return mismatch(end[0], base, from, excerpt, record);
  return { ok: true, start: start ?? 0, end: base[from - 1]?.end ?? 0, omitted };
}

/** A run of the excerpt without a gap. */
interface Passage {
  readonly tokens: readonly Token[];
  /** The omissions and edits that stand before it. */
  readonly gap: readonly Token[];
  /** Whether it opens the excerpt, so that the case of its first letter is free. */
  readonly opens: boolean;
}

/** The passages of an excerpt, and the omissions and edits after the last. */
function passagesOf(tokens: readonly Token[]): { passages: Passage[]; end: Token[] } {
  const passages: Passage[] = [];
  let run: Token[] = [];
  let gap: Token[] = [];
  const close = (): void => {
    if (run.length === 0) return;
    passages.push({ tokens: run, gap, opens: passages.length === 0 && !gap.some(isEdit) });
    [run, gap] = [[], []];
  };
  for (const token of tokens) {
    if (isEdit(token) || token.kind === 'omission') {
      close();
      gap.push(token);
    } else run.push(token);
  }
  close();
  return { passages, end: gap };
}

/** The tokens of an excerpt, without the sign that ends it; brackets that the record has, too, are taken for its own. */
function tokensOf(excerpt: string, record: string): Token[] {
  const own = new Set(record.match(/\[[^[\]]*\]/g)?.map(normalize));
  const tokens = excerptTokens(excerpt).flatMap((token) =>
    isEdit(token) && own.has(token.key) ? literal(token) : [token],
  );
  return /^[.,;:]$/.test(tokens.at(-1)?.key ?? '') ? tokens.slice(0, -1) : tokens;
}

function literal(bracket: Token): Token[] {
  return recordTokens(bracket.text).map((token) => ({
    ...token,
    start: bracket.start + token.start,
    end: bracket.start + token.end,
  }));
}

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}

function isEdit({ kind }: Token): boolean {
  return kind === 'edit';
}

/** The bracket of the record that would fall to an edit of ours, if one would. An omission may pass over brackets. */
function changedBracket(gap: readonly Token[], passed: readonly Token[]): Token | undefined {
  if (gap.length === 0 || !gap.every(isEdit)) return undefined;
  return passed.find(({ key }) => key === '[' || key === ']');
}

/** Where a passage stands in the record, from a place on; or else where most of its beginning stands. */
function find(passage: Passage, base: readonly Token[], from: number): Found {
  let best = { at: from, length: 0 };
  for (let at = from; at < base.length - best.length; at += 1) {
    const length = agree(passage, base, at);
    if (length > best.length) best = { at, length };
    if (length === passage.tokens.length) break;
  }
  return best;
}

interface Found {
  readonly at: number;
  /** How many of the passage's tokens stand there. */
  readonly length: number;
}

/** How many tokens of a passage agree with the record from a place on, up to the first that does not. */
function agree({ tokens, opens }: Passage, base: readonly Token[], at: number): number {
  let length = 0;
  while (length < tokens.length && same(tokens[length], base[at + length], opens && length === 0)) {
    length += 1;
  }
  return length;
}

const caseEdit = /^\[(.\p{M}*)\](?=.)/u;

function same(token: Token | undefined, other: Token | undefined, anyCase: boolean): boolean {
  if (!token || !other) return false;
  if (token.key === other.key) return true;
  const bare = token.key.replace(caseEdit, '$1');
  return (
    (anyCase || bare !== token.key) &&
    bare.slice(1) === other.key.slice(1) &&
    bare.charAt(0).toLowerCase() === other.key.charAt(0).toLowerCase()
  );
}

/** How many tokens are looked at to place a passage whose very first word is wrong. */
const GLANCE = 30;

/** Where most words of a passage stand opposite their like. */
function likeliest({ tokens }: Passage, base: readonly Token[], from: number): number {
  const glance = tokens.slice(0, GLANCE);
  let [best, most] = [from, 0];
  for (let at = from; at < base.length; at += 1) {
    const alike = glance.filter(({ key }, index) => key === base[at + index]?.key).length;
    if (alike > most) [best, most] = [at, alike];
  }
  return best;
}

function mismatch(
  found: Token | undefined,
  base: readonly Token[],
  place: number,
  excerpt: string,
  record: string,
): Mismatch {
  const words = (from: number, to: number): string => {
    const tokens = base.slice(Math.max(from, 0), to);
    return record.slice(tokens[0]?.start ?? record.length, tokens.at(-1)?.end);
  };
  return {
    ok: false,
    at: found?.start ?? excerpt.length,
    found: found?.text ?? '',
    expected: base[place]?.text ?? '',
    before: words(place - 4, place),
    after: words(place + 1, place + 5),
  };
}

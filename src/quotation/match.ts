import { editsOf, type Edit } from './edit.ts';
import { isEdit, passagesOf, type Passage } from './passages.ts';
import { isUnspaced } from './scripts.ts';
import { splitUnspaced, recordTokens, type Token } from './tokens.ts';

/** How an excerpt that is true to its record matches it. */
export interface Match {
  readonly ok: true;
  /** Where the excerpt begins and ends in the record: offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The record's words that the excerpt skips at its marked omissions and edits. */
  readonly omitted: readonly string[];
  /** Our words in brackets, each with the record's words that they replace. */
  readonly edits: readonly Edit[];
  /** The stretches of the excerpt between its omissions and edits. */
  readonly stretches: readonly Stretch[];
}

/** Words that an excerpt shares with its record: where they begin and end in each, as offsets in UTF-16 code units. */
export interface Stretch {
  readonly excerpt: readonly [start: number, end: number];
  readonly record: readonly [start: number, end: number];
}

/** The first word or punctuation mark at which an excerpt differs from its record. */
export interface Mismatch {
  readonly ok: false;
  /** The offset of the difference in the excerpt. */
  readonly at: number;
  /** What the excerpt has at that point, and what the record has there; empty where that text has already ended. */
  readonly found: string;
  readonly expected: string;
  /** The record's words just before and after that point. */
  readonly before: string;
  readonly after: string;
}

/**
 * Matches an excerpt with the words of a record.
 *
 * An excerpt may be shorter than its record at either end, but it must have at least one word. Its words and punctuation
 * must appear in the record in the same order and without a gap, with these exceptions:
 * - `…`, `...` or `[...]` stands for any number of omitted words;
 * - words of ours in `[ ]` replace any number of the record's words, but not its brackets, which match only themselves;
 * - the first letter of a word may differ in case if it is in brackets, `[T]he`, or if it opens the excerpt and is not
 *   the capital of a name in the record;
 * - a period, comma, semicolon or colon may end the excerpt where the record has none, unless it has ? or ! there;
 * - typography does not count (see `normalize`).
 *
 * Letters of ours directly before a word, `[im]possible`, are a mismatch, because they make it a different word.
 *
 * In scripts without spaces, an excerpt may begin and end at any word boundary in the record.
 *
 * At worst, the time taken is proportional to the product of both lengths; in practice, it is proportional to their sum.
 */
export function match(excerpt: string, record: string): Match | Mismatch {
  const base = splitUnspaced(recordTokens(record));
  const { passages, end, stop } = passagesOf(excerpt, record);
  if (!passages.some(({ tokens }) => tokens.some(isWord))) {
    return mismatch(undefined, base, 0, excerpt, record);
  }
  let from = 0;
  let start: number | undefined;
  const omitted: string[] = [];
  const edits: Edit[] = [];
  const stretches: Stretch[] = [];
  for (const passage of passages) {
    const { at, length } = find(passage, base, from);
    if (length < passage.tokens.length) {
      const place = length > 0 ? at + length : likeliestIndex(passage, base, from);
      return mismatch(passage.tokens[length], base, place, excerpt, record);
    }
    // An edit that opens the excerpt replaces what comes right before it in the record.
    const skipped = base.slice(start === undefined ? Math.max(at - 1, 0) : from, at);
    if (isAttachedEdit(passage)) return mismatch(passage.gap.at(-1), base, at, excerpt, record);
    const bracket = changedBracket(passage.gap, skipped);
    if (bracket) return mismatch(passage.gap[0], base, base.indexOf(bracket), excerpt, record);
    edits.push(...editsOf(passage.gap, skipped));
    if (start !== undefined) omitted.push(...skipped.filter(isWord).map(({ text }) => text));
    start ??= base[at]?.start;
    from = at + length;
    stretches.push({ excerpt: placeOf(passage.tokens), record: placeOf(base.slice(at, from)) });
  }
  const bracket = changedBracket(end, base.slice(from, from + 1));
  if (bracket) return mismatch(end[0], base, from, excerpt, record);
  edits.push(...editsOf(end, base.slice(from, from + 1)));
  // A question or an exclamation must not be quoted as a statement.
  const next = end.length === 0 ? base[from] : undefined;
  if (stop && next && /^[?!？！‽]$/u.test(next.key))
    return mismatch(stop, base, from, excerpt, record);
  return { ok: true, start: start ?? 0, end: base[from - 1]?.end ?? 0, omitted, edits, stretches };
}

/** Whether letters of ours in brackets are attached to the front of a word of the record, making it a different word. */
function isAttachedEdit({ tokens: [first], gap }: Passage): boolean {
  const last = gap.at(-1);
  if (!first || !last || !isEdit(last) || last.end !== first.start) return false;
  return first.kind === 'word' && /\p{L}\]$/u.test(last.text) && !isUnspaced(first.text);
}

function placeOf(tokens: readonly Token[]): [start: number, end: number] {
  return [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
}

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}

/** The first bracket in the record that an edit of ours would replace, if any. An omission may skip brackets. */
function changedBracket(gap: readonly Token[], skipped: readonly Token[]): Token | undefined {
  if (gap.length === 0 || !gap.every(isEdit)) return undefined;
  return skipped.find(({ key }) => key === '[' || key === ']');
}

/** Finds a passage in the record from an index on, or if it is not there, where the most tokens from its beginning match. */
function find(passage: Passage, base: readonly Token[], from: number): Found {
  let best = { at: from, length: 0 };
  for (let at = from; at < base.length - best.length; at += 1) {
    const length = matchingLength(passage, base, at);
    if (length > best.length) best = { at, length };
    if (length === passage.tokens.length) break;
  }
  return best;
}

interface Found {
  readonly at: number;
  /** How many tokens of the passage match there. */
  readonly length: number;
}

/**
 * How many tokens of a passage match the record from an index on, up to the first that does not. Where the passage begins
 * or ends inside a word of the record, its first or last token does not match.
 */
function matchingLength({ tokens, opens }: Passage, base: readonly Token[], at: number): number {
  if (base[at]?.joined) return 0;
  let length = 0;
  const anyCase = opens && !isName(base, at);
  while (
    length < tokens.length &&
    isSameToken(tokens[length], base[at + length], anyCase && length === 0)
  ) {
    length += 1;
  }
  return length === tokens.length && base[at + length]?.joined ? length - 1 : length;
}

/**
 * Whether a token begins with the capital letter of a name: one in mid-sentence, followed by other capitals, or alone, as
 * “I” is (but not “A”).
 */
function isName(base: readonly Token[], at: number): boolean {
  const key = base[at]?.key ?? '';
  if (!/^\p{Lu}/u.test(key)) return false;
  if (/^\p{Lu}$|^.+\p{Lu}/u.test(key) && key !== 'A') return true;
  const before = base.slice(0, at).findLast((token) => token.key !== '"');
  return before !== undefined && !/^[.?!…:。？！()[\]—]$/u.test(before.key);
}

const caseEdit = /^\[(.\p{M}*)\](?=.)/u;

function isSameToken(
  token: Token | undefined,
  other: Token | undefined,
  anyCase: boolean,
): boolean {
  if (!token || !other) return false;
  if (token.key === other.key) return true;
  const bare = token.key.replace(caseEdit, '$1');
  return (
    (anyCase || bare !== token.key) &&
    bare.slice(1) === other.key.slice(1) &&
    bare.charAt(0).toLowerCase() === other.key.charAt(0).toLowerCase()
  );
}

/** How many tokens of a passage are compared to guess where it belongs if its first token matches nowhere. */
const SAMPLE = 30;

/** The index at which the most tokens in a sample of the passage match. */
function likeliestIndex({ tokens }: Passage, base: readonly Token[], from: number): number {
  const sample = tokens.slice(0, SAMPLE);
  let [best, most] = [from, 0];
  for (let at = from; at < base.length; at += 1) {
    const alike = sample.filter(({ key }, index) => key === base[at + index]?.key).length;
    if (alike > most) [best, most] = [at, alike];
  }
  return best;
}

function mismatch(
  found: Token | undefined,
  base: readonly Token[],
  index: number,
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
    expected: base[index]?.text ?? '',
    before: words(index - 4, index),
    after: words(index + 1, index + 5),
  };
}

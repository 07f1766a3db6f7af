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
 *   match only themselves;
 * - the case of a first letter may differ at the start of the excerpt, or where it stands in brackets: `[T]he`;
 * - the sign that ends the excerpt (a full stop, a comma) may be another than the record's;
 * - typography does not count (see `normalize`).
 *
 * A shorter excerpt is a true one: words missing at either end are not a fault here.
 * Takes time in proportion to the product of both lengths at worst, to their sum in practice.
 */
export function match(excerpt: string, record: string): Match | Mismatch {
  const base = recordTokens(record);
  const passages = passagesOf(excerptTokens(excerpt));
  if (passages.length === 0) return mismatch(undefined, undefined, base, 0, excerpt);

  let from = 0;
  let start: number | undefined;
  const omitted: string[] = [];
  for (const passage of passages) {
    const at = find(passage.tokens, base, from);
    if (at === undefined) return nearestMismatch(passage.tokens, base, from);
    if (start !== undefined) {
      const skipped = base.slice(from, at);
      if (passage.edit !== undefined && changesBracket(passage.edit, skipped)) {
        return mismatch(
          passage.edit,
          skipped.find(({ key }) => key === '['),
          base,
          from,
          excerpt,
        );
      }
      omitted.push(...skipped.filter(({ kind }) => kind === 'word').map(({ text }) => text));
    }
    start ??= base[at]?.start;
    from = at + passage.tokens.length;
  }
  return { ok: true, start: start ?? 0, end: base[from - 1]?.end ?? 0, omitted };
}

/** A run of the excerpt without a gap. */
interface Passage {
  readonly tokens: readonly Token[];
  /** The edit that stands before it. */
  readonly edit: Token | undefined;
}

function passagesOf(tokens: readonly Token[]): Passage[] {
  const passages: Passage[] = [];
  let run: Token[] = [];
  let edit: Token | undefined;
  let edited = false;
  const close = (): void => {
    if (run.length > 0) {
      const [head, ...rest] = run;
      const opens = passages.length === 0 && !edited && head !== undefined;
      passages.push({ tokens: opens ? [{ ...head, anyCase: true }, ...rest] : run, edit });
    }
    run = [];
  };
  for (const token of withoutEndSign(tokens)) {
    if (token.kind === 'omission' || token.kind === 'edit') {
      close();
      edited ||= token.kind === 'edit';
      edit = token.kind === 'edit' ? token : undefined;
    } else run.push(token);
  }
  close();
  return passages;
}

/** Drops the punctuation that ends an excerpt, which belongs to the sentence it stands in. */
function withoutEndSign(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && /^[.,;:!?—"]$/.test(tokens[end - 1]?.key ?? '')) end -= 1;
  return tokens.slice(0, end);
}

function find(passage: readonly Token[], base: readonly Token[], from: number): number | undefined {
  for (let at = from; at <= base.length - passage.length; at += 1)
    if (agree(passage, base, at) === passage.length) return at;
  return undefined;
}

/** How many tokens of a passage agree with the record from a place on, up to the first that does not. */
function agree(passage: readonly Token[], base: readonly Token[], at: number): number {
  let length = 0;
  while (length < passage.length && same(passage[length], base[at + length])) length += 1;
  return length;
}

function same(token: Token | undefined, other: Token | undefined): boolean {
  if (!token || !other) return false;
  if (token.key === other.key) return true;
  return (
    token.anyCase &&
    token.key.slice(1) === other.key.slice(1) &&
    token.key[0]?.toLowerCase() === other.key[0]?.toLowerCase()
  );
}

/** Whether an edit of ours would stand in place of a bracket that the record itself has, and not repeat it. */
function changesBracket(edit: Token, skipped: readonly Token[]): boolean {
  const open = skipped.findIndex(({ key }) => key === '[');
  if (open === -1) return false;
  const own = skipped
    .slice(open)
    .map(({ key }) => key)
    .join('');
  return (
    own !==
    recordTokens(edit.text)
      .map(({ key }) => key)
      .join('')
  );
}

/** Reports the first difference at the place where the passage fits best. */
function nearestMismatch(
  passage: readonly Token[],
  base: readonly Token[],
  from: number,
): Mismatch {
  let best = from;
  let bestLength = 0;
  let bestScore = -1;
  for (let at = from; at < base.length; at += 1) {
    const length = agree(passage, base, at);
    // Where not even the first word fits, the place where most words stand opposite their like.
    const score =
      length > 0
        ? passage.length + length
        : passage.filter((token, index) => same(token, base[at + index])).length;
    if (score > bestScore) [best, bestLength, bestScore] = [at, length, score];
  }
  return mismatch(passage[bestLength], base[best + bestLength], base, best + bestLength, '');
}

function mismatch(
  found: Token | undefined,
  expected: Token | undefined,
  base: readonly Token[],
  place: number,
  excerpt: string,
): Mismatch {
  const words = (from: number, to: number): string => {
    const first = base[Math.max(from, 0)];
    const last = base[Math.min(to, base.length) - 1];
    return first && last
      ? base
          .slice(Math.max(from, 0), to)
          .map(({ text }) => text)
          .join(' ')
      : '';
  };
  return {
    ok: false,
    at: found?.start ?? excerpt.length,
    found: found?.text ?? '',
    expected: expected?.text ?? '',
    before: words(place - 4, place),
    after: words(place + 1, place + 5),
  };
}

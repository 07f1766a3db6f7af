import {
  APOSTROPHE,
  ELLIPSIS,
  HYPHEN,
  INVISIBLE,
  PARTING_DASH,
  SHORT_DASH,
  WORD,
  isPlainWord,
  normalize,
} from './normalize.ts';
import { quotedPassages } from './quoted-passages.ts';
import { EMOJI, lettersOf } from './scripts.ts';

/** A word or a punctuation mark of a text, with its offsets. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'omission' | 'edit';
  /** The token exactly as in the text. */
  readonly text: string;
  /** The text with its typography folded, for comparison. */
  readonly key: string;
  /** Offsets in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether it continues the word of the token before it, in a script without spaces. */
  readonly joined?: boolean;
}

const unseen = `[${INVISIBLE}]`;
const unit = `(?:\\p{Lu}\\.(?:\\p{Lu}\\.)+|${WORD}(?:${WORD}|${unseen})*)`;
const joint = `(?:[${APOSTROPHE}${HYPHEN}${SHORT_DASH}]|(?<=\\p{N})[.,:．，：٫٬](?=\\p{N}))${unseen}*`;
const word = `${unit}(?:${joint}${unit})*`;
/** A sign before a number. It is part of the number, which would be a different one without it. */
const sign = `(?<!${WORD})(?:[${HYPHEN}−–]|(?!\\+)\\p{Sm})(?=\\p{Sc}?[.,]?\\p{N})`;
const caseEdit = '\\[\\p{L}\\p{M}*\\](?=\\p{L})';
const edit = '\\[[^\\[\\]]*\\]';

const omission = `\\[\\s?${ELLIPSIS}\\s?\\]|${ELLIPSIS}`;
const dash = PARTING_DASH;
/** A punctuation mark; quotation marks may be typed as two single ones. */
const mark = "''|``|[^\\s\\p{Zs}]";

const symbol = `${EMOJI}|\\p{Sc}|(?![${HYPHEN}])\\p{Sm}`;
const anyWord = `(?:${caseEdit}|${sign}[.,]?)?${word}|${symbol}`;
const recordPattern = pattern({ omission, word: anyWord, dash, mark });
const excerptPattern = pattern({ omission, word: anyWord, edit, dash, mark });

function pattern(groups: Readonly<Record<string, string>>): RegExp {
  const sources = Object.entries(groups).map(([name, source]) => `(?<${name}>${source})`);
  return new RegExp(sources.join('|'), 'gu');
}

/** Splits a record into words and punctuation. Every bracket in it is the outlet's own. */
export function recordTokens(text: string): Token[] {
  return tokens(text, recordPattern);
}

/** Splits an excerpt into words and punctuation. A bracket in it is our edit, `…` or `[...]` an omission. */
export function excerptTokens(text: string): Token[] {
  return tokens(text, excerptPattern);
}

/** Folds the typography of a text and the spaces around its punctuation. Texts that differ only in these become the same. */
export function folded(text: string): string {
  return splitUnspaced(recordTokens(text))
    .map(({ key }) => key)
    .join(' ');
}

/** Splits the words of scripts without spaces into their characters; other tokens stay whole. */
export function splitUnspaced(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const letters = token.kind === 'word' ? lettersOf(token.text) : undefined;
    if (!letters) return [token];
    return letters.flatMap(({ text, index, joined }) => {
      const key = normalize(text);
      const start = token.start + index;
      return key === '' ? [] : [{ ...token, text, key, joined, start, end: start + text.length }];
    });
  });
}

const leadingSign = new RegExp(`^[${HYPHEN}−–](?=\\p{Sc}?[.,]?\\p{N})`, 'u');
const prime = new RegExp(`^[${APOSTROPHE}′"”″]$`, 'u');

/** A token folded for comparison. Signs of numbers are kept, and minutes or feet stay distinct from seconds or inches. */
function keyOf(printed: string, index: number, text: string, closes: Closes): string {
  if (isPlainWord(printed)) return printed;
  if (leadingSign.test(printed)) return `−${normalize(printed.slice(1))}`;
  const isPrime =
    prime.test(printed) && /\p{N}/u.test(text.charAt(index - 1)) && !closes(index + printed.length);
  if (!isPrime) return normalize(printed).replace('""', '"');
  return /["”″]/.test(printed) ? '″' : '′';
}

/** Whether a closed passage in quotation marks ends at an offset. */
type Closes = (offset: number) => boolean;

/** Returns this test for a text. The passages are found only once, at the first call. */
function closesIn(text: string): Closes {
  let ends: ReadonlySet<number> | undefined;
  return (offset) => {
    ends ??= new Set(quotedPassages(text).flatMap(({ end, close }) => (close ? [end] : [])));
    return ends.has(offset);
  };
}

function tokens(text: string, pattern: RegExp): Token[] {
  const found: Token[] = [];
  const closes = closesIn(text);
  for (const match of text.matchAll(pattern)) {
    const [printed] = match;
    const { omission, word, edit, dash } = match.groups ?? {};
    const kind = omission ? 'omission' : word ? 'word' : edit ? 'edit' : 'mark';
    const key = omission ? '…' : dash ? '—' : keyOf(printed, match.index, text, closes);
    if (key === '') continue;
    const [start, end] = [match.index, match.index + printed.length];
    found.push({ kind, text: printed, key, start, end });
  }
  return found;
}

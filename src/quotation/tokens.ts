import {
  APOSTROPHE,
  ELLIPSIS,
  HYPHEN,
  INVISIBLE,
  PARTING_DASH,
  SHORT_DASH,
  WORD,
  normalize,
} from './normalize.ts';

/** A word or a sign of a text, with its place in it. */
export interface Token {
  readonly kind: 'word' | 'sign' | 'omission' | 'edit';
  /** As it stands in the text. */
  readonly text: string;
  /** What is compared: the text after folding its typography. */
  readonly key: string;
  /** Offsets in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const unseen = `[${INVISIBLE}]`;
const unit = `(?:\\p{Lu}\\.(?:\\p{Lu}\\.)+|${WORD}(?:${WORD}|${unseen})*)`;
const joint = `(?:[${APOSTROPHE}${HYPHEN}${SHORT_DASH}]|(?<=\\p{N})[.,:](?=\\p{N}))${unseen}*`;
const word = `${unit}(?:${joint}${unit})*`;
const minus = `(?<!${WORD})[${HYPHEN}−](?=\\p{N})`;
const caseEdit = '\\[\\p{L}\\p{M}*\\](?=\\p{L})';
const edit = '\\[[^\\[\\]]*\\]';

const omission = `\\[\\s?${ELLIPSIS}\\s?\\]|${ELLIPSIS}`;
const dash = PARTING_DASH;
const sign = '[^\\s\\p{Zs}]';

const anyWord = `(?:${caseEdit}|${minus})?${word}`;
const recordPattern = pattern({ omission, word: anyWord, dash, sign });
const excerptPattern = pattern({ omission, word: anyWord, edit, dash, sign });

function pattern(groups: Readonly<Record<string, string>>): RegExp {
  const sources = Object.entries(groups).map(([name, source]) => `(?<${name}>${source})`);
  return new RegExp(sources.join('|'), 'gu');
}

/** The words and signs of a record, in order. Every bracket in it is the outlet's own. */
export function recordTokens(text: string): Token[] {
  return tokens(text, recordPattern);
}

/** The words and signs of an excerpt, in order. A bracket in it is our edit, `…` and `[...]` an omission. */
export function excerptTokens(text: string): Token[] {
  return tokens(text, excerptPattern);
}

/** A text with its typography folded and the space around its signs: equal for texts that typography alone tells apart. */
export function folded(text: string): string {
  return recordTokens(text)
    .map(({ key }) => key)
    .join(' ');
}

function tokens(text: string, pattern: RegExp): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [printed] = match;
    const { omission, word, edit, dash } = match.groups ?? {};
    const kind = omission ? 'omission' : word ? 'word' : edit ? 'edit' : 'sign';
    const key = omission ? '…' : dash ? '—' : normalize(printed);
    if (key === '') continue;
    const [start, end] = [match.index, match.index + printed.length];
    found.push({ kind, text: printed, key, start, end });
  }
  return found;
}

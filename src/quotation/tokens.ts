import { APOSTROPHE, DASH, HYPHEN, INVISIBLE, normalize } from './normalize.ts';

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
  /** Whether the case of the first letter is an edit, as in `[T]he`. */
  readonly anyCase: boolean;
}

const core = `[\\p{L}\\p{N}\\p{M}$€£¥₽%№&@#+${INVISIBLE}]`;
const joint = `(?:[${APOSTROPHE}]|[${HYPHEN}]|[‒–]|(?<=\\p{N})[.,:](?=\\p{N}))`;
const word = `\\p{Lu}\\.(?:\\p{Lu}\\.)+|${core}+(?:${joint}${core}+)*`;
const omission = '\\[ ?(?:…|\\. ?\\. ?\\.) ?\\]|…|\\.(?:[ \\u00A0]?\\.){2,}';
const caseEdit = '\\[\\p{L}\\](?=\\p{L})';
const sign = `[${DASH}]|--+|[^\\s\\p{Zs}]`;

const excerptPattern = new RegExp(
  `(?<omission>${omission})|(?<word>(?:${caseEdit})?(?:${word}))|(?<edit>\\[[^\\[\\]]*\\])|(?<sign>${sign})`,
  'gu',
);
const recordPattern = new RegExp(
  `(?<omission>${omission})|(?<word>${word})|(?<sign>${sign})`,
  'gu',
);

/** The words and signs of a record, in order. Every bracket in it is a sign: it is the outlet's own. */
export function recordTokens(text: string): Token[] {
  return tokens(text, recordPattern);
}

/** The words and signs of an excerpt, in order. A bracket in it is our edit, `…` and `[...]` an omission. */
export function excerptTokens(text: string): Token[] {
  return tokens(text, excerptPattern);
}

function tokens(text: string, pattern: RegExp): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [printed] = match;
    const { omission: isOmission, edit, word: isWord } = match.groups ?? {};
    const kind =
      isOmission !== undefined
        ? 'omission'
        : edit !== undefined
          ? 'edit'
          : isWord !== undefined
            ? 'word'
            : 'sign';
    const anyCase = kind === 'word' && printed.startsWith('[');
    const key =
      kind === 'omission' ? '…' : normalize(anyCase ? printed.replace(/^\[(.)\]/u, '$1') : printed);
    if (key !== '')
      found.push({
        kind,
        text: printed,
        key,
        start: match.index,
        end: match.index + printed.length,
        anyCase,
      });
  }
  return found;
}

import { spellingKey } from './spelling/key.ts';
import { recordTokens, type Token } from './tokens.ts';

/** A word with the punctuation attached to it. */
export interface PrintedWord {
  readonly text: string;
  /** Equal for words that differ in spelling at most. */
  readonly key: string;
  /** Equal for words that differ in typography at most. */
  readonly form: string;
  /** The space after it. */
  readonly space: string;
}

/**
 * Splits a text into words at its spaces, dashes and ellipses.
 * @param language BCP 47
 */
export function printedWords(text: string, language: string): PrintedWord[] {
  const words = tokensByWord(text);
  return words.map((tokens, index) => {
    const end = tokens.at(-1)?.end;
    const printed = text.slice(tokens[0]?.start, end);
    return {
      text: printed,
      key: spellingKey(printed, language),
      form: tokens.map(({ key }) => key).join(' '),
      space: words[index + 1]?.[0]?.start === end ? '' : ' ',
    };
  });
}

/** Words as one text, with the spaces between them. */
export function printedText(words: readonly PrintedWord[]): string {
  return words
    .map(({ text, space }) => text + space)
    .join('')
    .trimEnd();
}

/** The tokens of each word. Punctuation that stands alone goes with the word before it, or with the first word. */
function tokensByWord(text: string): Token[][] {
  const words: Token[][] = [];
  let isWordless = true;
  for (const tokens of tokensBySpace(text)) {
    const hasWord = tokens.some(({ kind }) => kind === 'word');
    const last = words.at(-1);
    if (last && (isWordless || !hasWord)) for (const token of tokens) last.push(token);
    else words.push(tokens);
    isWordless &&= !hasWord;
  }
  return words;
}

/** The tokens between spaces, also split after dashes and ellipses. */
function tokensBySpace(text: string): Token[][] {
  const groups: Token[][] = [];
  for (const token of recordTokens(text)) {
    const last = groups.at(-1)?.at(-1);
    const isAttached = last?.end === token.start && !/^[—…]$/.test(last.key);
    if (isAttached) groups.at(-1)?.push(token);
    else groups.push([token]);
  }
  return groups;
}

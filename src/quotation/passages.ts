import { normalize } from './normalize.ts';
import { excerptTokens, splitUnspaced, recordTokens, type Token } from './tokens.ts';

/** Consecutive words of an excerpt, with no omission or edit of ours between them. */
export interface Passage {
  readonly tokens: readonly Token[];
  /** The omissions and edits before it. */
  readonly gap: readonly Token[];
  /** Whether it opens the excerpt, so that its first letter may be in either case. */
  readonly opens: boolean;
}

/**
 * Splits an excerpt into passages, setting aside the punctuation mark that ends it. Brackets that are also in the record are
 * taken to be the outlet's, not our edits.
 * @returns the passages, and the omissions and edits after the last
 */
export function passagesOf(
  excerpt: string,
  record: string,
): {
  readonly passages: readonly Passage[];
  readonly end: readonly Token[];
  /** The punctuation mark that ends the excerpt. */
  readonly stop: Token | undefined;
} {
  const passages: Passage[] = [];
  let tokens: Token[] = [];
  let gap: Token[] = [];
  const close = (): void => {
    if (tokens.length === 0) return;
    passages.push({ tokens, gap, opens: passages.length === 0 && !gap.some(isEdit) });
    [tokens, gap] = [[], []];
  };
  const { tokens: tokensInExcerpt, stop } = tokensOf(excerpt, record);
  for (const token of tokensInExcerpt) {
    if (isEdit(token) || token.kind === 'omission') {
      close();
      gap.push(token);
    } else tokens.push(token);
  }
  close();
  return { passages, end: gap, stop };
}

function tokensOf(
  excerpt: string,
  record: string,
): { readonly tokens: readonly Token[]; readonly stop: Token | undefined } {
  const recordBrackets = new Set(record.match(/\[[^[\]]*\]/g)?.map(normalize));
  const words = excerptTokens(excerpt).flatMap((token) =>
    isEdit(token) && recordBrackets.has(token.key) ? contentOf(token) : [token],
  );
  const tokens = splitUnspaced(words);
  const last = tokens.at(-1);
  const isStop = /^[.,;:。]$/.test(last?.key ?? '');
  return isStop ? { tokens: tokens.slice(0, -1), stop: last } : { tokens, stop: undefined };
}

/** The tokens of a bracket, split as they are in a record. */
function contentOf(bracket: Token): Token[] {
  return recordTokens(bracket.text).map((token) => ({
    ...token,
    start: bracket.start + token.start,
    end: bracket.start + token.end,
  }));
}

/** Whether a token is an edit of ours. */
export function isEdit({ kind }: Token): boolean {
  return kind === 'edit';
}

import type { Change } from './compare-words.ts';
import type { PrintedWord } from './printed-words.ts';
import { isEmoji } from './scripts.ts';

/**
 * The punctuation around shared words that only one of two texts has, each mark once. Emoji after the last words count as
 * punctuation.
 */
export function changedPunctuation(changes: readonly Change[]): string[] {
  const found = changes.flatMap(({ kind, base, other }, index) => {
    if (kind === 'pointing') return difference(punctuationOf(base), punctuationOf(other));
    const isLast = index === changes.length - 1 && index > 0;
    const emoji = [...base, ...other].map(({ form }) => form);
    return isLast && kind !== 'same' && emoji.every(isEmoji) ? emoji : [];
  });
  return [...new Set(found)];
}

function punctuationOf(words: readonly PrintedWord[]): string[] {
  return words.flatMap(({ before, form, after, endsLine }) => [
    ...before,
    ...(form.match(/'/g) ?? []),
    ...after,
    ...(endsLine ? ['\n'] : []),
  ]);
}

/** The marks that occur in only one of two lists, or more often in one of them. If there are none, an apostrophe has moved. */
function difference(one: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  const missing = one.filter((mark) => {
    const index = rest.indexOf(mark);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  const found = [...missing, ...rest];
  return found.length > 0 ? found : one.filter((mark) => mark === "'");
}

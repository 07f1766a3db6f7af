import type { Run, RunKind } from '../../quotation/runs.ts';

/** A piece of a word that is all of one kind. */
interface Part {
  readonly kind: RunKind;
  readonly text: string;
}

/** A word as it stands between spaces; marks and signs cling to it. */
export type Word = readonly Part[];

/** The words of runs, in order. */
export function wordsOf(runs: readonly Run[]): Word[] {
  const words: Part[][] = [[]];
  for (const { kind, open, text, close } of runs) {
    // Spaces that belong to a mark are no place to break.
    const [first = '', ...rest] = `${open}${text}${close}`.split(/[^\S\u00A0\u202F]+/u);
    if (first !== '') words.at(-1)?.push({ kind, text: first });
    for (const word of rest) words.push(word === '' ? [] : [{ kind, text: word }]);
  }
  return words.filter((word) => word.length > 0);
}

/** The first words of runs. A cut is marked with an ellipsis, within the marks of the words it cuts. */
export function firstOf(runs: readonly Run[], count: number): Run[] {
  let left = count;
  const kept: Run[] = [];
  for (const run of runs) {
    const words = run.text.split(/\s+/u).filter(Boolean);
    if (words.length <= left) {
      kept.push(run);
      left -= words.length;
      continue;
    }
    const text = words
      .slice(0, left)
      .join(' ')
      .replace(/[\s,;:.–—-]+$/u, '');
    const before = /^\s/u.test(run.text) ? ' ' : '';
    if (left > 0) return [...kept, { ...run, text: `${before}${text} …` }];
    return [...kept, { ...run, open: '', text: ' …', close: '' }];
  }
  return kept;
}

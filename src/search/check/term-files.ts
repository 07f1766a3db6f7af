import { packPositions, unpackPositions, type Positions } from '../positions.ts';

/** For each term of a file, the quotations that have it. */
export type TermFile = Readonly<Record<string, Positions>>;

/** How many positions a file has on average, so that no file grows with the archive. */
const POSITIONS = 500;

/** The name of the folder of term files, inside that of the search. */
export const TERMS_FOLDER = 'terms';

/** The number of the file that has a term, given how many files there are. */
export function termFileOf(term: string, files: number): number {
  // FNV-1a (Fowler, Noll and Vo 1991), of the term's UTF-16 code units.
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1)
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193) >>> 0;
  return hash % files;
}

/**
 * The term files of quotations.
 * @param terms of each quotation, in the order of their positions
 */
export function termFiles(terms: readonly Iterable<string>[]): TermFile[] {
  const positions = new Map<string, number[]>();
  let total = 0;
  for (const [position, own] of terms.entries())
    for (const term of own) {
      total += 1;
      const known = positions.get(term);
      if (known) known.push(position);
      else positions.set(term, [position]);
    }
  const files = Array.from(
    { length: Math.ceil(total / POSITIONS) },
    () => new Map<string, Positions>(),
  );
  for (const [term, all] of [...positions].sort(([a], [b]) => (a < b ? -1 : 1)))
    files[termFileOf(term, files.length)]?.set(term, packPositions(all));
  return files.map((file) => Object.fromEntries(file));
}

/** The positions of the quotations that have a term, from its file. */
export function positionsIn(file: TermFile, term: string): number[] {
  return unpackPositions(Object.hasOwn(file, term) ? (file[term] ?? []) : []);
}

import { packPositions, unpackPositions, type Positions } from '../positions.ts';

/** For each term of a file, the quotations that have it. */
export type TermFile = Readonly<Record<string, Positions>>;

/** The average number of positions in a file. It is fixed, so that files don't grow as the archive does. */
const POSITIONS = 500;

/** The name of the folder of term files, inside the search folder. */
export const TERMS_FOLDER = 'terms';

/** The number of the file that has a term, given the number of files. */
export function termFileOf(term: string, files: number): number {
  // FNV-1a (Fowler, Noll and Vo 1991), of the term's UTF-16 code units.
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1)
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193) >>> 0;
  return hash % files;
}

/**
 * Makes the term files of quotations.
 * @param terms the terms of each quotation, in order of position
 */
export function termFiles(terms: readonly Iterable<string>[]): TermFile[] {
  const positions = new Map<string, number[]>();
  let total = 0;
  for (const [position, quotationTerms] of terms.entries())
    for (const term of quotationTerms) {
      total += 1;
      const existing = positions.get(term);
      if (existing) existing.push(position);
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

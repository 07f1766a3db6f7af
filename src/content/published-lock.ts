import { fingerprint } from './fingerprint.ts';

/** The evidence of a published record as it was when it was accepted. */
export interface Pin {
  /** Collection and id, such as `quotes/oleg-vyugin-second-grade`. */
  readonly key: string;
  /** SHA-256 of the evidence. */
  readonly digest: string;
  readonly evidence: string;
  /** The line of `published.lock` it stands on, from 1. */
  readonly line: number;
}

/** Reads `published.lock`: a line for each record with its key, the digest of its evidence and the evidence, parted by tabs. */
export function parsePins(text: string): Pin[] {
  return text.split('\n').flatMap((content, index) => {
    if (content.trim() === '') return [];
    const [key = '', digest = '', ...rest] = content.split('\t');
    return [{ key, digest, evidence: rest.join('\t'), line: index + 1 }];
  });
}

/** Writes evidence as `published.lock`, in order of keys. */
export function printPins(evidence: ReadonlyMap<string, string>): string {
  return [...evidence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, pinned]) => `${key}\t${fingerprint(pinned)}\t${pinned}\n`)
    .join('');
}

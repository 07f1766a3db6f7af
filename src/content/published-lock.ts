import { fingerprint } from './fingerprint.ts';

/** The evidence of a published record when it was accepted. */
export interface Pin {
  /** Collection and id, such as `quotes/oleg-vyugin-second-grade`. */
  readonly key: string;
  /** SHA-256 of the evidence. */
  readonly digest: string;
  readonly evidence: string;
  /** Its line in `published.lock`, from 1. */
  readonly line: number;
}

/** Parses `published.lock`: on each line the key of a record, the digest of its evidence and the evidence, separated by tabs. */
export function parsePins(text: string): Pin[] {
  return text.split('\n').flatMap((content, index) => {
    if (content.trim() === '') return [];
    const [key = '', digest = '', ...rest] = content.split('\t');
    return [{ key, digest, evidence: rest.join('\t'), line: index + 1 }];
  });
}

/** Prints evidence by key as the text of `published.lock`, sorted by key. */
export function printPins(evidence: ReadonlyMap<string, string>): string {
  return [...evidence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, pinned]) => `${key}\t${fingerprint(pinned)}\t${pinned}\n`)
    .join('');
}

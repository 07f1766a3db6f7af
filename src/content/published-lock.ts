import { fingerprint } from './fingerprint.ts';

/** The pinned fields of a published record, as they were when it was accepted. */
export interface Pin {
  /** The record's collection and id, such as `quotes/lee-rain`. */
  readonly key: string;
  /** The SHA-256 digest of the fields. */
  readonly digest: string;
  /** The fields as canonical text, from `pinnedFields`. */
  readonly fields: string;
  /** Its line in `published.lock`, from 1. */
  readonly line: number;
}

/** Parses `published.lock`: each line has a record's key, the digest of its pinned fields and the fields, separated by tabs. */
export function parsePins(text: string): Pin[] {
  return text.split('\n').flatMap((content, index) => {
    if (content.trim() === '') return [];
    const [key = '', digest = '', ...rest] = content.split('\t');
    return [{ key, digest, fields: rest.join('\t'), line: index + 1 }];
  });
}

/** Whether both lists of what was published are empty or missing, so that nothing shows what was published before. */
export function isNothingKnown({
  pins,
  addresses,
}: {
  readonly pins: readonly unknown[];
  readonly addresses: readonly unknown[];
}): boolean {
  return pins.length === 0 && addresses.length === 0;
}

/** Formats pinned fields, given by record key, as the text of `published.lock`, sorted by key. */
export function printPins(fieldsByKey: ReadonlyMap<string, string>): string {
  return [...fieldsByKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, fields]) => `${key}\t${fingerprint(fields)}\t${fields}\n`)
    .join('');
}

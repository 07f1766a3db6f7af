import { evidence, fingerprintOf } from '../quotation/fingerprint.ts';
import type { QuoteData } from '../schemas/quote.ts';

/** The evidence of a published record as it was when it was accepted. */
export interface Pin {
  readonly id: string;
  /** SHA-256 of the evidence. */
  readonly digest: string;
  readonly evidence: string;
  /** The line of `published.lock` it stands on, from 1. */
  readonly line: number;
}

/** Reads `published.lock`: a line for each record with its id, the digest of its evidence and the evidence, parted by tabs. */
export function parsePins(text: string): Pin[] {
  return text.split('\n').flatMap((content, index) => {
    if (content.trim() === '') return [];
    const [id = '', digest = '', ...rest] = content.split('\t');
    return [{ id, digest, evidence: rest.join('\t'), line: index + 1 }];
  });
}

/** Writes pins as `published.lock`, in order of their ids. */
export function printPins(pins: readonly Omit<Pin, 'line'>[]): string {
  return [...pins]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, digest, evidence: pinned }) => `${id}\t${digest}\t${pinned}\n`)
    .join('');
}

/** Pins a record as it is now. */
export function pinOf(id: string, data: QuoteData): Omit<Pin, 'line'> {
  const now = evidence(data);
  return { id, digest: fingerprintOf(now), evidence: now };
}

import { createHash } from 'node:crypto';

/** A value as canonical JSON: text in Unicode NFC, keys sorted, absent values left out. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    const keys = Object.keys(fields)
      .filter((key) => fields[key] !== undefined)
      .sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalText(fields[key])}`).join(',')}}`;
  }
  return JSON.stringify(typeof value === 'string' ? value.normalize('NFC') : value);
}

/** The SHA-256 digest of a text or of bytes, in hexadecimal. */
export function fingerprint(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

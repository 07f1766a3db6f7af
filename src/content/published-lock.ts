import { bytesIn, linesOf } from './file-lines.ts';
import { isPlainFile } from './files.ts';
import { fingerprint } from './fingerprint.ts';

/** The pinned fields of a published record, as they were when it was accepted. */
export interface Pin {
  /** The record's collection and id, such as `quotes/lee-rain`. */
  readonly key: string;
  /** The SHA-256 digest of the fields. */
  readonly digest: string;
  /** The fields as canonical text, from `pinnedFields`. */
  readonly fields: string;
  /** Whether the fields can be read and have not changed since they were accepted. */
  readonly isIntact: boolean;
  /** Its line in `published.lock`, from 1. */
  readonly line: number;
}

/** Parses `published.lock`: each line has a record's key, the digest of its pinned fields and the fields, separated by tabs. */
export function parsePins(text: string): Pin[] {
  return text.split('\n').flatMap((content, index) => parsePin(content, index + 1) ?? []);
}

/**
 * Reads `published.lock` like `parsePins`. Without a regular file, there are no pins. The fields of all records together are
 * as large as the archive and hardly ever needed, so they are not kept but read from the file again.
 */
export async function readPins(path: string): Promise<Pin[]> {
  if (!(await isPlainFile(path))) return [];
  const pins: Pin[] = [];
  let line = 0;
  for await (const { bytes, start } of linesOf(path)) {
    line += 1;
    const pin = parsePin(lineIn(bytes), line);
    if (pin) pins.push(withoutFields(pin, path, start, start + bytes.length));
  }
  return pins;
}

/** A pin that reads its fields, when they are needed, from between two offsets in a file. */
function withoutFields(pin: Pin, path: string, start: number, end: number): Pin {
  const { isIntact, line } = pin;
  return {
    key: copyOf(pin.key),
    digest: copyOf(pin.digest),
    get fields() {
      return parsePin(lineIn(bytesIn(path, start, end)), line)?.fields ?? '';
    },
    isIntact,
    line,
  };
}

function parsePin(content: string, line: number): Pin | undefined {
  if (content.trim() === '') return undefined;
  const [key = '', digest = '', ...rest] = content.split('\t');
  const fields = rest.join('\t');
  return { key, digest, fields, isIntact: isIntact(fields, digest), line };
}

function isIntact(fields: string, digest: string): boolean {
  return fingerprint(fields) === digest && isObject(fields);
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
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

/** A line as text, without a byte order mark or a carriage return at its end. */
function lineIn(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\uFEFF|\r$/g, '');
}

/** A copy of a part of a text. The engine would keep the whole text for the part. */
function copyOf(part: string): string {
  return Buffer.from(part).toString('utf8');
}

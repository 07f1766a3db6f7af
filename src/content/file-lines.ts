import { closeSync, createReadStream, openSync, readSync } from 'node:fs';

/** How many bytes of a file are read at once. */
const CHUNK = 2 ** 20;

/** A line without its line feed, and the offset in bytes at which it starts. */
export interface Line {
  readonly bytes: Buffer;
  readonly start: number;
}

/** The lines of a file that may be too large to be kept. */
export async function* linesOf(path: string): AsyncIterable<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
      yield { bytes: rest.subarray(from, end), start: start + from };
      from = end + 1;
    }
    rest = rest.subarray(from);
    start += from;
  }
  yield { bytes: rest, start };
}

/** The bytes of a file between two offsets. */
export function bytesIn(path: string, start: number, end: number): Buffer {
  const file = openSync(path, 'r');
  try {
    return bytesAt(file, start, end);
  } finally {
    closeSync(file);
  }
}

/** The bytes of an open file between two offsets. */
export function bytesAt(file: number, start: number, end: number): Buffer {
  const bytes = Buffer.alloc(end - start);
  readSync(file, bytes, 0, bytes.length, start);
  return bytes;
}

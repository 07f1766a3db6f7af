import { open } from 'node:fs/promises';
import type { Issue } from '../issues/issue.ts';

/** The most bytes that a content file may have: a text of some 20,000 words, and more than any record needs. */
export const MOST_BYTES = 128 * 1024;

/** The bytes of a file, and of one that is too large no more than show it. */
export async function readBounded(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size <= MOST_BYTES) return await file.readFile();
    const { buffer } = await file.read(Buffer.alloc(MOST_BYTES + 1), 0, MOST_BYTES + 1, 0);
    return buffer;
  } finally {
    await file.close();
  }
}

/** Why bytes are not taken apart; undefined where there are not too many. */
export function sizeFault(bytes: Uint8Array): Omit<Issue, 'severity' | 'file'> | undefined {
  if (bytes.length <= MOST_BYTES) return undefined;
  return {
    line: 1,
    column: 1,
    code: 'too-large',
    message: `the file is larger than ${MOST_BYTES / 1024} KB`,
    fix: 'divide it into several records; pictures belong into the folder images',
  };
}

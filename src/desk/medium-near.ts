import type { Medium } from '../schemas/form.ts';

const WRITTEN = /\b(?:wrote|writes|written|posted|tweeted)\b/iu;
const SPOKEN = /\b(?:said|says|told|tells|added|asked|replied|remarked)\b/iu;

/** Whether the text around words has them spoken or written; undefined where it says neither, or both. */
export function mediumNear(text: string): Medium | undefined {
  const [isWritten, isSpoken] = [WRITTEN.test(text), SPOKEN.test(text)];
  if (isWritten === isSpoken) return undefined;
  return isWritten ? 'document' : 'speech';
}

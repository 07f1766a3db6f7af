import { outerPassages } from '../quotation/marked-words.ts';
import { hasWords } from '../quotation/quoted-passages.ts';
import { findPassage } from './find-passage.ts';
import type { Page } from './read-page.ts';

/** A passage that an editor typed, or a part of it. */
export interface PassagePart {
  /** Its words, preceded by the speaker and a colon if the editor named one. */
  readonly passage: string;
  /** For a part, the names to which the page attributes the whole passage. */
  readonly names?: readonly string[];
}

/**
 * Splits a passage where a page interrupts it to say who speaks, as in: “We have time,” Ada Lee said. “Or none.” If no page
 * interrupts it, the passage is the only part.
 * @param name the speaker's name, if the editor typed one; otherwise every part gets the names that the page gives for the
 * whole passage
 */
export function partsOfPassage(
  words: string,
  name: string | undefined,
  pages: readonly Page[],
): readonly PassagePart[] {
  for (const page of pages) {
    const found = findPassage(words, page, page.source.language ?? 'und');
    if (found?.form !== 'direct') continue;
    const parts = outerPassages(page.text.slice(found.start, found.end))
      .map((part) => part.words.trim().replace(/,$/u, ''))
      .filter((part) => hasWords(part, 2));
    if (parts.length < 2) continue;
    if (name !== undefined) return parts.map((part) => ({ passage: `${name}: ${part}` }));
    const { names } = found;
    return parts.map((passage) => ({ passage, ...(names.length > 0 && { names }) }));
  }
  return [{ passage: name === undefined ? words : `${name}: ${words}` }];
}

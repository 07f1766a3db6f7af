import { outerPassages } from '../quotation/marked-words.ts';
import { hasWords } from '../quotation/quoted-passages.ts';
import { findPassage } from './find-passage.ts';
import type { Page } from './read-page.ts';

/** A passage of an editor's, or a part of it. */
export interface PassagePart {
  /** With the speaker before a colon where the editor gives one. */
  readonly passage: string;
  /** To whom the page attributes the whole, of which this is a part. */
  readonly names?: readonly string[];
}

/**
 * A passage in the parts between which a page says who speaks, as in “We have time,” Ada Lee said. “Or none.”; one part where
 * no page interrupts it.
 * @param name of the speaker, as the editor gives it; without it, all parts have the one whom the page names at any of them
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

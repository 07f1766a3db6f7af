import { outerPassages } from '../quotation/marked-words.ts';
import { hasWords } from '../quotation/quoted-passages.ts';
import { findPassage } from './find-passage.ts';
import type { Page } from './read-page.ts';
import { wholeName } from './speaker-on-record.ts';

/**
 * A passage in the parts between which a page says who speaks, as in “We have time,” Ada Lee said. “Or none.”; one part where
 * no page interrupts it.
 * @param name of the speaker, as the editor gives it; without it, each part has the one whom the page names
 */
export function partsOfPassage(
  words: string,
  name: string | undefined,
  pages: readonly Page[],
): readonly string[] {
  for (const page of pages) {
    const found = findPassage(words, page, page.source.language ?? 'und');
    if (found?.form !== 'direct') continue;
    const parts = outerPassages(page.text.slice(found.start, found.end))
      .map((part) => part.words.trim().replace(/,$/u, ''))
      .filter((part) => hasWords(part, 2));
    if (parts.length < 2) continue;
    const [own, ...others] = found.names;
    const named = own === undefined || others.length > 0 ? undefined : wholeName(own, page.text);
    const speaker = name ?? named;
    return parts.map((part) => (speaker === undefined ? part : `${speaker}: ${part}`));
  }
  return [name === undefined ? words : `${name}: ${words}`];
}

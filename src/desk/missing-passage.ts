import { nearestPassage } from '../evidence/nearest-passage.ts';
import { match } from '../quotation/match.ts';
import { outerPassages } from '../quotation/marked-words.ts';
import { blocksOf } from './blocks.ts';
import type { Page } from './read-page.ts';

/** A passage that none of the pages has as the editor typed it. */
export interface MissingPassage {
  readonly words: string;
  /** The speaker whom the editor typed before a colon. */
  readonly speaker?: string | undefined;
  /** The nearest words on the pages, if there are any. */
  readonly nearest?: string | undefined;
  /** The quotations that make up those words, if a reporter's words separate them; otherwise empty. */
  readonly parts: readonly string[];
}

/** Describes a passage that appears on no page, with the nearest words on the pages. */
export function missingPassage(
  words: string,
  speaker: string | undefined,
  pages: readonly Page[],
): MissingPassage {
  const [found] = pages.flatMap(({ text, source }) => {
    const near = nearestPassage(words, text, source.language ?? 'und').words;
    return near === undefined ? [] : [{ near, paragraph: paragraphWith(near, text) }];
  });
  const nearest = found?.near;
  const quoted = outerPassages(found?.paragraph ?? '').map((part) => part.words.replace(/,$/u, ''));
  // The paragraph's quotations that are part of the passage, or that it is part of.
  const matching = quoted.filter((part) => match(part, words).ok || match(words, part).ok);
  const inNearest = outerPassages(`“${nearest ?? ''}”`).map((part) =>
    part.words.replace(/,$/u, ''),
  );
  const parts = [matching, inNearest].find(({ length }) => length > 1) ?? [];
  return { words, speaker, nearest, parts };
}

/** The paragraph of a text that contains these words. */
function paragraphWith(words: string, text: string): string | undefined {
  return blocksOf(text).find((block) => block.text.includes(words))?.text;
}

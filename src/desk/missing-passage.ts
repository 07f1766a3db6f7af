import { nearestPassage } from '../evidence/nearest-passage.ts';
import { match } from '../quotation/match.ts';
import { outerPassages } from '../quotation/marked-words.ts';
import { blocksOf } from './blocks.ts';
import type { Page } from './read-page.ts';

/** A passage that no page has as it was given. */
export interface MissingPassage {
  readonly words: string;
  /** Who said it, as the editor wrote before a colon. */
  readonly speaker?: string | undefined;
  /** The words of the pages that are nearest to it, if there are any. */
  readonly nearest?: string | undefined;
  /** The quotations in them, where what a reporter says is between. */
  readonly parts: readonly string[];
}

/** A passage that no page has, with what of the pages is nearest to it. */
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
  // What of a paragraph's quotations the passage has, also where it has only the beginning of one.
  const wanted = quoted.filter((part) => match(part, words).ok || match(words, part).ok);
  const within = outerPassages(`“${nearest ?? ''}”`).map((part) => part.words.replace(/,$/u, ''));
  const parts = [wanted, within].find(({ length }) => length > 1) ?? [];
  return { words, speaker, nearest, parts };
}

/** The paragraph of a text that has a stretch of it, as the text has it. */
function paragraphWith(stretch: string, text: string): string | undefined {
  return blocksOf(text).find((block) => block.text.includes(stretch))?.text;
}

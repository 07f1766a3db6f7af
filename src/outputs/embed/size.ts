import type { QuoteData } from '../../schemas/quote.ts';

/** The width of an iframe, in pixels, where there is room. */
export const EMBED_WIDTH = 600;

/** Letters on a line of that width, and the heights of a line and of everything around the words, in pixels. */
const LETTERS = 50;
const LINE = 30;
const AROUND = 250;

/** A height, in pixels, in which a whole embedded quotation fits at full width; narrower iframes scroll. */
export function embedHeight({
  text,
  frame = '',
  gloss = '',
  verdict = '',
}: Pick<QuoteData, 'text' | 'frame' | 'gloss' | 'verdict'>): number {
  const words = `${frame} ${text}`.split('\n');
  const lines = words.reduce(
    (sum, { length }) => sum + Math.max(1, Math.ceil(length / LETTERS)),
    0,
  );
  return AROUND + (lines + Math.ceil(gloss.length / 60) + Math.ceil(verdict.length / 60)) * LINE;
}

import { site } from '../../site.ts';
import { CARD } from './card.ts';
import type { Colors } from './colors.ts';
import { box, type Element, type Style } from './element.ts';

const MARGIN = 72;

/** The width between the margins, in pixels. */
export const CONTENT_WIDTH = CARD.width - 2 * MARGIN;

/** A generous estimate of the average width of a letter, in multiples of the font size. */
const LETTER_WIDTH = 0.53;

/** Makes a card: the background, the given parts from top to bottom, then the site's name and the page's address. */
export function baseCard(address: string, color: Colors, ...parts: readonly Element[]): Element {
  const size = Math.min(24, (CONTENT_WIDTH - 160) / (address.length * LETTER_WIDTH));
  return box(
    {
      ...CARD,
      flexDirection: 'column',
      padding: `48px ${MARGIN}px 36px`,
      color: color.ink,
      backgroundColor: color.paper,
    },
    box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'space-between' }, ...parts),
    box(
      {
        justifyContent: 'space-between',
        alignItems: 'baseline',
        marginTop: 26,
        paddingTop: 16,
        borderTopWidth: 2,
        borderTopStyle: 'solid',
        borderTopColor: color.hairline,
      },
      box({ fontSize: 28, fontWeight: 600 }, site.name),
      box({ fontSize: size, color: color['ink-soft'] }, address),
    ),
  );
}

/**
 * Sets a text on one line. A text that is too long is set smaller and, once it would get too small to read, cut between words.
 * @param end text that follows and is never cut
 */
export function textLine(text: string, size: number, style: Style = {}, end = ''): Element {
  const fitting = CONTENT_WIDTH / ((text.length + end.length) * LETTER_WIDTH);
  const fontSize = Math.max(Math.min(size, fitting), 0.76 * size);
  const room = CONTENT_WIDTH / (fontSize * LETTER_WIDTH) - end.length;
  const parts = [cutBetweenWords(text, room), end].filter((part) => part !== '');
  // A separate box keeps a date apart from a right-to-left name before it.
  return box(
    { ...style, fontSize, lineHeight: 1.3, alignItems: 'baseline' },
    ...parts.map((part) => box({}, part)),
  );
}

function cutBetweenWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, Math.floor(length) - 2);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 1)).replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, '')} …`;
}

import { site } from '../../site.ts';
import { CARD } from './card.ts';
import type { Colors } from './colors.ts';
import { box, type Element, type Style } from './element.ts';

const MARGIN = 72;

/** The width between the margins, in pixels. */
export const CONTENT_WIDTH = CARD.width - 2 * MARGIN;

/** The width of a letter in multiples of the font size: an estimate on the high side. */
const WIDE_LETTER = 0.53;

/** What every card has: the background, its parts from top to bottom, and the site's name and the page's address below. */
export function baseCard(address: string, color: Colors, ...parts: readonly Element[]): Element {
  const size = Math.min(24, (CONTENT_WIDTH - 160) / (address.length * WIDE_LETTER));
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
 * Text on one line: smaller where it is too long, and cut between words where it would be too small to read.
 * @param end what follows it and is never cut
 */
export function textLine(text: string, size: number, style: Style = {}, end = ''): Element {
  const fitting = CONTENT_WIDTH / ((text.length + end.length) * WIDE_LETTER);
  const fontSize = Math.max(Math.min(size, fitting), 0.76 * size);
  const room = CONTENT_WIDTH / (fontSize * WIDE_LETTER) - end.length;
  return box({ ...style, fontSize, lineHeight: 1.3 }, `${cut(text, room)}${end}`);
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, Math.floor(length) - 2);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), 1)).replace(/[\s,;:.–—-]+$/u, '')} …`;
}

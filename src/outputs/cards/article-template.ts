import type { ArticleCard } from './card.ts';
import type { Colors } from './colors.ts';
import { box, type Element } from './element.ts';
import { frame, INNER, line } from './frame.ts';

/** Room for the title and what stands under it, in pixels. */
export const TITLE = { width: INNER, height: 330 } as const;

/** The title and the dek at a size of the title; the height comes of itself. */
export function setTitle({ title, dek }: ArticleCard, size: number, color: Colors): Element {
  return box(
    { flexDirection: 'column', width: TITLE.width },
    box({ fontSize: size, fontWeight: 600, lineHeight: 1.12, letterSpacing: -0.012 * size }, title),
    box(
      {
        marginTop: 22,
        fontSize: Math.max(0.46 * size, 26),
        lineHeight: 1.35,
        color: color['ink-soft'],
      },
      dek,
    ),
  );
}

/** The card of an article. */
export function articleTemplate(card: ArticleCard, title: Element, color: Colors): Element {
  return frame(
    card.address,
    color,
    title,
    box(
      { flexDirection: 'column' },
      ...card.papers.map((text) => line(text, 26, { color: color['ink-soft'] })),
    ),
  );
}

import type { ArticleCard } from './card.ts';
import type { Colors } from './colors.ts';
import { box, type Element } from './element.ts';
import { baseCard, CONTENT_WIDTH, textLine } from './base-card.ts';

/** The room for the title and the dek, in pixels. */
export const TITLE = { width: CONTENT_WIDTH, height: 330 } as const;

/**
 * Makes the title and dek of a card. Their height depends on their length.
 * @param size the font size of the title
 */
export function titleElement({ title, dek }: ArticleCard, size: number, color: Colors): Element {
  return box(
    { flexDirection: 'column', width: TITLE.width },
    box(
      {
        fontSize: size,
        fontWeight: 600,
        lineHeight: 1.12,
        letterSpacing: -0.012 * size,
        textWrap: 'balance',
      },
      title,
    ),
    box(
      {
        marginTop: 22,
        fontSize: Math.max(0.46 * size, 26),
        lineHeight: 1.35,
        color: color['ink-soft'],
        textWrap: 'balance',
      },
      dek,
    ),
  );
}

/** Makes the card of an article. */
export function articleTemplate(card: ArticleCard, title: Element, color: Colors): Element {
  return baseCard(
    card.address,
    color,
    title,
    box(
      { flexDirection: 'column', color: color['ink-soft'] },
      ...card.details.map((text, index) =>
        index === 0
          ? textLine(text, 26)
          : box({ fontSize: 22, lineHeight: 1.3, textWrap: 'balance' }, text),
      ),
    ),
  );
}

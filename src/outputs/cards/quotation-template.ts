import type { FormRow } from '../../quotation/forms.ts';
import type { Direction } from '../../quotation/direction.ts';
import type { Run, RunKind } from '../../quotation/runs.ts';
import { unspacedWords } from '../../quotation/scripts.ts';
import type { QuotationCard } from './card.ts';
import type { Colors } from './colors.ts';
import { box, drawing, verticalLine, type Element, type Style } from './element.ts';
import { baseCard, CONTENT_WIDTH, textLine } from './base-card.ts';
import { EAST_ASIAN, LINE_BREAK, splitWords, stretches, type Word } from './words.ts';

/** The room for the words, in pixels. */
export const WORDS = { width: CONTENT_WIDTH - 40, height: 236 } as const;

/** The height of a line of words, in multiples of the font size. */
export const LEADING = 1.28;

/** Makes the words of a quotation. Their height depends on their length. */
export function wordsElement(
  runs: readonly Run[],
  size: number,
  color: Colors,
  direction: Direction,
): Element {
  const gap = 0.24 * size;
  const style = (kind: RunKind, text: string): Style => {
    const ink = kind === 'quoted' || kind === 'reported' ? color.ink : color['ink-soft'];
    return {
      color: ink,
      fontStyle: kind === 'reported' ? 'italic' : 'normal',
      ...(EAST_ASIAN.test(text) && { WebkitTextStroke: `${STROKE * size}px ${ink}` }),
    };
  };
  const wordElement = (word: Word, direction: Direction, isLast = false): Element =>
    box(
      {
        ...marginAfter(word.spaced && !isLast ? gap : 0, direction),
        alignItems: 'baseline',
        maxWidth: '100%',
      },
      ...word.parts.map(({ kind, text }) => box(style(kind, text), text)),
    );
  const elements = stretches(splitWords(runs), direction).flatMap((stretch) =>
    stretch.direction === direction
      ? stretch.words.map((word, index, all) =>
          // A line break fills the rest of its line; a second one right after it adds half an empty line.
          word === LINE_BREAK
            ? box({ width: '100%', height: all[index - 1] === LINE_BREAK ? size / 2 : 0 })
            : wordElement(word, direction),
        )
      : box(
          {
            ...marginAfter(stretch.words.at(-1)?.spaced ? gap : 0, direction),
            flexWrap: 'wrap',
            alignItems: 'baseline',
            maxWidth: '100%',
            direction: stretch.direction,
          },
          ...stretch.words.map((word, index, { length }) =>
            wordElement(word, stretch.direction, index === length - 1),
          ),
        ),
  );
  return box(
    {
      flexWrap: 'wrap',
      alignItems: 'baseline',
      width: WORDS.width,
      fontSize: size,
      lineHeight: LEADING,
      direction,
    },
    ...elements,
  );
}

/** The width of the stroke, in multiples of the font size, that thickens typefaces that satori draws too light. */
const STROKE = 0.016;

function marginAfter(width: number, direction: Direction): Style {
  return direction === 'rtl' ? { marginLeft: width } : { marginRight: width };
}

/**
 * Makes the card of a quotation: its labels, the words beside the line that shows their form, who said them and when, and the
 * verdict.
 */
export function quotationTemplate(
  card: QuotationCard,
  words: Element,
  height: number,
  color: Colors,
  direction: Direction,
): Element {
  const [first = '', ...others] = card.labels;
  const other = others.join(' · ');
  return baseCard(
    card.address,
    color,
    box(
      { flexDirection: 'column' },
      textLine(first, 30, { fontWeight: 600, color: card.isMarked ? color.link : color.ink }),
      ...(other ? [textLine(other, 25, { color: color['ink-soft'], marginTop: 2 })] : []),
    ),
    box(
      { alignItems: 'stretch', flexDirection: direction === 'rtl' ? 'row-reverse' : 'row' },
      formLine(card, height, color, direction),
      words,
    ),
    box(
      { flexDirection: 'column' },
      textLine(card.speakers, 30, { fontWeight: 600 }, `, ${card.date}`),
      ...(card.role ? [textLine(card.role, 25, { color: color['ink-soft'], marginTop: 2 })] : []),
      ...verdictLines(card, color),
    ),
  );
}

/** The verdict, which has at most two lines. */
function verdictLines({ verdict }: QuotationCard, color: Colors): Element[] {
  if (verdict === undefined) return [];
  const style = { marginTop: 8, fontSize: 23, lineHeight: 1.3, fontWeight: 600, color: color.ink };
  return [box({ ...style, width: CONTENT_WIDTH }, verdict)];
}

/** Makes the changed words of a printing above the words of the record, each under a label. Both must be left-to-right. */
export function changeElement(
  { printed, words }: QuotationCard,
  size: number,
  color: Colors,
): Element {
  const label = (text: string): Element => textLine(text, 25, { color: color['ink-soft'] });
  const changed = (printed?.words ?? []).flatMap(({ text, isChanged }) =>
    text.split(/\s+/u).flatMap((word) =>
      unspacedWords(word).map((part, index, { length }) =>
        box(
          {
            marginRight: index === length - 1 ? 0.24 * size : 0,
            ...(isChanged && { fontWeight: 600, textDecoration: 'underline' }),
          },
          part,
        ),
      ),
    ),
  );
  return box(
    { flexDirection: 'column', width: WORDS.width },
    label(printed?.label ?? ''),
    box({ flexWrap: 'wrap', fontSize: size, lineHeight: LEADING }, ...changed),
    box({ height: 18 }),
    label(printed?.saidLabel ?? ''),
    wordsElement(words, size, color, 'ltr'),
  );
}

/** Makes the card of a quotation whose words a printing changed. */
export function changeTemplate(card: QuotationCard, words: Element, color: Colors): Element {
  return baseCard(
    card.address,
    color,
    words,
    box({ flexDirection: 'column' }, ...verdictLines(card, color)),
  );
}

/** The line beside the words that shows their form, as on the page. */
function formLine(
  { line, translated }: QuotationCard,
  height: number,
  color: Colors,
  direction: Direction,
): Element {
  const x = (distance: number): number => (direction === 'rtl' ? 40 - distance : distance);
  const solid = { stroke: color.rule, 'stroke-width': 4 };
  const lines: Record<FormRow['line'], Element[]> = {
    solid: [verticalLine(x(4), height, solid)],
    dashed: [verticalLine(x(4), height, { ...solid, 'stroke-dasharray': '18 11' })],
    dotted: [
      verticalLine(x(4), height, {
        ...solid,
        y1: 5,
        'stroke-width': 6,
        'stroke-linecap': 'round',
        'stroke-dasharray': '0.1 14',
      }),
    ],
  };
  const second = translated && line === 'solid' ? [verticalLine(x(12), height, solid)] : [];
  return drawing(40, height, ...lines[line], ...second);
}

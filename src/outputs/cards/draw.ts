import { renderAsync } from '@resvg/resvg-js';
import type { Run } from '../../quotation/runs.ts';
import { languageName } from '../../quotation/labels.ts';
import { articleTemplate, setTitle, TITLE } from './article-template.ts';
import { CARD, type ArticleCard, type Card, type QuotationCard } from './card.ts';
import { colors, type Colors } from './colors.ts';
import type { Element } from './element.ts';
import { firstFitting, longestFitting, sizesToTry, type Fitted } from './fit.ts';
import { layout } from './layout.ts';
import { LEADING, quotationTemplate, setWords, WORDS } from './quotation-template.ts';
import { firstOf, wordsOf } from './line-words.ts';

/** Sizes of type, in pixels, the largest first. */
const WORD_SIZES = [72, 64, 56, 50, 45, 40, 36];
const TITLE_SIZES = [76, 68, 60, 54, 48];

/** How many words are tried at most: more than fit in the smallest size. */
const MOST_WORDS = 120;

/**
 * Draws a card as a PNG of `CARD` pixels. Words that are too long are set smaller, and in the smallest size cut at a
 * word with a mark; words in letters that the fonts lack give way to our English for them, or to their language's name.
 * The same card gives the same bytes.
 * @throws where anything else on the card has letters that the fonts lack
 */
export async function drawCard(card: Card): Promise<Buffer> {
  const element = card.kind === 'quotation' ? await quotation(card) : await article(card);
  const { svg, missing } = await layout(element, CARD);
  if (missing !== '') {
    throw new Error(
      `The card of ${card.address} has letters that its fonts lack: ${missing}. Add a font to src/outputs/cards/fonts.ts.`,
    );
  }
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
}

async function quotation(card: QuotationCard): Promise<Element> {
  const color = colors();
  const asWritten = await fitWords(card.words, color);
  const { element, height } =
    asWritten.missing === '' ? asWritten : await fitWords(instead(card), color);
  return quotationTemplate(card, element, height, color);
}

async function fitWords(runs: readonly Run[], color: Colors): Promise<Fitted> {
  const count = wordsOf(runs).length;
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  const sizes = count > MOST_WORDS ? [] : sizesToTry(WORD_SIZES, letters, LEADING, WORDS);
  return (
    (await firstFitting(
      sizes.map((size) => () => setWords(runs, size, color)),
      WORDS,
    )) ??
    longestFitting(
      (words) => setWords(firstOf(runs, words), WORD_SIZES.at(-1) ?? 0, color),
      Math.min(count, MOST_WORDS),
      WORDS,
    )
  );
}

/** What stands in place of words that cannot be drawn: said to be ours, and never in marks. */
function instead({ gloss, language }: QuotationCard): Run[] {
  const name = languageName(language);
  const text =
    gloss === undefined ? `The words are in ${name}.` : `Our English for the ${name}: ${gloss}`;
  return [{ kind: 'frame', open: '', text, close: '' }];
}

async function article(card: ArticleCard): Promise<Element> {
  const color = colors();
  const smallest = TITLE_SIZES.at(-1) ?? 0;
  const words = card.dek.split(' ');
  const { element } =
    (await firstFitting(
      TITLE_SIZES.map((size) => () => setTitle(card, size, color)),
      TITLE,
    )) ??
    (await longestFitting(
      (count) =>
        setTitle({ ...card, dek: `${words.slice(0, count).join(' ')} …` }, smallest, color),
      words.length,
      TITLE,
    ));
  return articleTemplate(card, element, color);
}

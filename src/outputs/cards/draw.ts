import { renderAsync } from '@resvg/resvg-js';
import { outputsText } from '../../interface/strings.ts';
import { directionOf, type Direction } from '../../quotation/direction.ts';
import { firstRuns } from '../../quotation/first-words.ts';
import type { Run } from '../../quotation/runs.ts';
import { languageName } from '../../quotation/labels.ts';
import { articleTemplate, titleElement, TITLE } from './article-template.ts';
import { CARD, type ArticleCard, type Card, type QuotationCard } from './card.ts';
import { colors, type Colors } from './colors.ts';
import type { Element } from './element.ts';
import { firstFitting, longestFitting, sizesToTry, type FittedElement } from './fit.ts';
import { layout } from './layout.ts';
import {
  changeElement,
  changeTemplate,
  LEADING,
  quotationTemplate,
  wordsElement,
  WORDS,
} from './quotation-template.ts';

/** Font sizes in pixels, largest first. */
const WORD_SIZES = [72, 64, 56, 50, 45, 40, 36];
const CHANGE_SIZES = [45, 40, 36, 32, 29, 26];
const TITLE_SIZES = [76, 68, 60, 54, 48];

/** The room for a printing and for the words it changed, in pixels. */
const CHANGE = { width: WORDS.width, height: 372 };

/** The maximum number of letters to try, which is more than fit at the smallest size. */
const MAX_LETTERS = 800;

/**
 * Draws a card as a PNG of `CARD` pixels. A longer quotation is set smaller; one that is too long for the smallest size is cut
 * between words and ends with an ellipsis. A quotation in letters that the fonts lack is replaced by our translation or,
 * without one, by the name of its language. In other texts such letters are drawn as empty boxes. The gate reports both. The
 * same card always gives the same bytes.
 */
export async function drawCard(card: Card): Promise<Buffer> {
  const element =
    card.kind === 'quotation' ? await quotationElement(card) : await articleElement(card);
  const { svg } = await layout(element, CARD);
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
}

async function quotationElement(card: QuotationCard): Promise<Element> {
  const color = colors();
  const direction = directionOf(card.language);
  const change = direction === 'ltr' && card.printed && (await fitChange(card, color));
  if (change) return changeTemplate(card, change, color);
  const asWritten = await fitWords(card.words, color, direction);
  if (asWritten.missing === '')
    return quotationTemplate(card, asWritten.element, asWritten.height, color, direction);
  const { element, height } = await fitWords(replacement(card), color, 'ltr');
  return quotationTemplate(card, element, height, color, 'ltr');
}

/** Makes a printing above the words it changed; undefined if there is no room for both, or if the fonts lack a letter. */
async function fitChange(card: QuotationCard, color: Colors): Promise<Element | undefined> {
  const fitted = await firstFitting(
    CHANGE_SIZES.map((size) => () => changeElement(card, size, color)),
    CHANGE,
  );
  return fitted?.missing === '' ? fitted.element : undefined;
}

async function fitWords(
  runs: readonly Run[],
  color: Colors,
  direction: Direction,
): Promise<FittedElement> {
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  const sizes = letters > MAX_LETTERS ? [] : sizesToTry(WORD_SIZES, letters, LEADING, WORDS);
  return (
    (await firstFitting(
      sizes.map((size) => () => wordsElement(runs, size, color, direction)),
      WORDS,
    )) ??
    longestFitting(
      (length) => wordsElement(firstRuns(runs, length), WORD_SIZES.at(-1) ?? 0, color, direction),
      Math.min(letters, MAX_LETTERS),
      WORDS,
    )
  );
}

/** Makes our own words, without quotation marks, to replace words or symbols that the fonts lack. */
function replacement({ gloss, language, words }: QuotationCard): Run[] {
  const name = languageName(language);
  const { wordsIn, ourTranslationFrom, signs } = outputsText.cards;
  const hasLetters = words.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const inLanguage = gloss === undefined ? wordsIn(name) : ourTranslationFrom(name, gloss);
  const text = hasLetters ? inLanguage : signs(gloss);
  return [{ kind: 'frame', open: '', text, close: '' }];
}

async function articleElement(card: ArticleCard): Promise<Element> {
  const color = colors();
  const smallest = TITLE_SIZES.at(-1) ?? 0;
  const words = card.dek.split(' ');
  const { element } =
    (await firstFitting(
      TITLE_SIZES.map((size) => () => titleElement(card, size, color)),
      TITLE,
    )) ??
    (await longestFitting(
      (count) =>
        titleElement({ ...card, dek: `${words.slice(0, count).join(' ')} …` }, smallest, color),
      words.length,
      TITLE,
    ));
  return articleTemplate(card, element, color);
}

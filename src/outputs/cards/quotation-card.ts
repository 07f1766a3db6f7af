import { outputsText } from '../../interface/strings.ts';
import { languageName } from '../../quotation/labels.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import type { Quote, Speaker } from '../../archive/records.ts';
import { roleAt } from '../../archive/role.ts';
import { labelsOf } from '../../archive/labels.ts';
import { attributionLine } from '../../archive/attributed-quote.ts';
import { wordsOf } from '../../archive/words.ts';
import { attributionWords, markOf } from '../../quotation/attribution.ts';
import { lineOf } from '../../quotation/said.ts';
import { bracketed, runs, type Run } from '../../quotation/runs.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { shownUrl } from './shown-url.ts';
import type { QuotationCard } from './card.ts';

/**
 * What the card of a quotation shows.
 * @param author whose words they are, where that is known to be somebody else than the speakers
 * @param found what the archive finds out about it
 */
export function quotationCard(
  quote: Quote,
  speakers: readonly Speaker[],
  author?: Speaker,
  found: Pick<QuotationCard, 'verdict' | 'printed'> = {},
): QuotationCard {
  const [only] = speakers.length === 1 ? speakers : [];
  const role = only && only.type !== 'unnamed' ? roleAt(only, quote.said) : undefined;
  return {
    kind: 'quotation',
    line: lineOf(quote),
    translated: quote.translation !== undefined,
    isMarked: markOf(quote) !== undefined,
    labels: labelsOf(quote),
    words: shownRuns(quote, speakers),
    language: quote.language,
    gloss: quote.gloss,
    speakers: attributionLine({ quote, speakers }),
    role: author
      ? authorLine(quote, author)
      : role && [role.title, role.organization].filter(Boolean).join(', '),
    date: inWords(parsedEdtf(quote.said)),
    address: shownUrl(absoluteUrl(urls.quote(quote.id))),
    ...found,
  };
}

/** The most letters of words and of our English for them that are both shown. */
const BOTH = 300;

/** The words, with our English for them on a line of its own; our English alone where there is no room for both. */
function shownRuns(quote: Quote, speakers: readonly Speaker[]): Run[] {
  const words = runs(wordsOf(quote, speakers)).map(bracketed);
  const { gloss, text, language } = quote;
  // Signs, such as an emoji, are drawn or replaced as a whole.
  if (gloss === undefined || !/[\p{L}\p{N}]/u.test(text)) return words;
  const english = { kind: 'frame', open: '', close: '' } as const;
  if (text.length + gloss.length <= BOTH) return [...words, { ...english, text: `\n${gloss}` }];
  return [{ ...english, text: outputsText.cards.ourEnglishFor(languageName(language), gloss) }];
}

/** Whose words they are, as a line of its own: “Words of Ben Gray”. */
function authorLine(quote: Quote, author: Speaker): string {
  const line = `${attributionWords(quote).by}${author.name}`;
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}

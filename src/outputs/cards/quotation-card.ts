import { outputsText } from '../../interface/strings.ts';
import { languageName } from '../../quotation/labels.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import type { Quote, Speaker } from '../../archive/records.ts';
import { roleAt } from '../../archive/role.ts';
import { labelsOf } from '../../archive/labels.ts';
import { attributionLine } from '../../archive/attributed-quote.ts';
import { wordsOf } from '../../archive/words.ts';
import { attributionWords, statusLabel } from '../../quotation/attribution.ts';
import { lineOf } from '../../quotation/said.ts';
import { bracketed, runs, type Run } from '../../quotation/runs.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { readableUrl } from './readable-url.ts';
import type { QuotationCard } from './card.ts';

/**
 * Makes the contents of a quotation's card.
 * @param author the real author of the words, if known to be somebody other than the speakers
 * @param details the result of `archiveDetails`
 */
export function quotationCard(
  quote: Quote,
  speakers: readonly Speaker[],
  author?: Speaker,
  details: Pick<QuotationCard, 'verdict' | 'printed'> = {},
): QuotationCard {
  const [soleSpeaker] = speakers.length === 1 ? speakers : [];
  const role =
    soleSpeaker && soleSpeaker.type !== 'unnamed' ? roleAt(soleSpeaker, quote.said) : undefined;
  return {
    kind: 'quotation',
    line: lineOf(quote),
    translated: quote.translation !== undefined,
    isMarked: statusLabel(quote) !== undefined,
    labels: labelsOf(quote),
    words: shownRuns(quote, speakers),
    language: quote.language,
    gloss: quote.gloss,
    speakers: attributionLine({ quote, speakers }),
    role: author
      ? authorLine(quote, author)
      : role && [role.title, role.organization].filter(Boolean).join(', '),
    date: inWords(parsedEdtf(quote.said)),
    address: readableUrl(absoluteUrl(urls.quote(quote.id))),
    ...details,
  };
}

/** The greatest combined length of the words and our translation, in UTF-16 code units, at which the card shows both. */
const MAX_LENGTH = 300;

/** The words and, on a separate line, our translation, if there is one; only the translation if there is no room for both. */
function shownRuns(quote: Quote, speakers: readonly Speaker[]): Run[] {
  const words = runs(wordsOf(quote, speakers)).map(bracketed);
  const { gloss, text, language } = quote;
  // A quotation made only of symbols, such as emoji, is not translated here. If the fonts lack one, all are replaced later.
  if (gloss === undefined || !/[\p{L}\p{N}]/u.test(text)) return words;
  const ourWords = { kind: 'frame', open: '', close: '' } as const;
  if (text.length + gloss.length <= MAX_LENGTH)
    return [...words, { ...ourWords, text: `\n${gloss}` }];
  return [
    { ...ourWords, text: outputsText.cards.ourTranslationFrom(languageName(language), gloss) },
  ];
}

/** The line that names the real author: “Words of Ben Gray”. */
function authorLine(quote: Quote, author: Speaker): string {
  const line = `${attributionWords(quote).by}${author.name}`;
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}

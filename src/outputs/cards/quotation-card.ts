import { absoluteUrl, urls } from '../../urls.ts';
import type { Quote, Speaker } from '../../archive/records.ts';
import { roleAt } from '../../archive/role.ts';
import { labelsOf } from '../../archive/labels.ts';
import { attributionLine } from '../../archive/attributed-quote.ts';
import { wordsOf } from '../../archive/words.ts';
import { attributionWords, markOf } from '../../quotation/attribution.ts';
import { lineOf } from '../../quotation/said.ts';
import { bracketed, runs } from '../../quotation/runs.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { shownUrl } from './shown-url.ts';
import type { QuotationCard } from './card.ts';

/**
 * What the card of a quotation shows.
 * @param author whose words they are, where that is known to be somebody else than the speakers
 */
export function quotationCard(
  quote: Quote,
  speakers: readonly Speaker[],
  author?: Speaker,
): QuotationCard {
  const [only] = speakers.length === 1 ? speakers : [];
  const role = only && only.type !== 'unnamed' ? roleAt(only, quote.said) : undefined;
  return {
    kind: 'quotation',
    line: lineOf(quote),
    translated: quote.translation !== undefined,
    isMarked: markOf(quote) !== undefined,
    labels: labelsOf(quote),
    words: runs(wordsOf(quote, speakers)).map(bracketed),
    language: quote.language,
    gloss: quote.gloss,
    speakers: attributionLine({ quote, speakers }),
    role: author
      ? authorLine(quote, author)
      : role && [role.title, role.organization].filter(Boolean).join(', '),
    date: inWords(parsedEdtf(quote.said)),
    address: shownUrl(absoluteUrl(urls.quote(quote.id))),
  };
}

/** Whose words they are, as a line of its own: “Words of Ben Gray”. */
function authorLine(quote: Quote, author: Speaker): string {
  const line = `${attributionWords(quote).by}${author.name}`;
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}

import { absoluteUrl, urls } from '../../urls.ts';
import type { Quote, Speaker } from '../../archive/records.ts';
import { roleAt } from '../../archive/role.ts';
import { labelsOf } from '../../archive/labels.ts';
import { speakerNames } from '../../archive/attributed-quote.ts';
import { bracketed, runs } from '../../quotation/runs.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { shownUrl } from './shown-url.ts';
import type { QuotationCard } from './card.ts';

/** What the card of a quotation shows. */
export function quotationCard(quote: Quote, speakers: readonly Speaker[]): QuotationCard {
  const [only] = speakers.length === 1 ? speakers : [];
  const role = only && only.type !== 'unnamed' ? roleAt(only, quote.said) : undefined;
  return {
    kind: 'quotation',
    form: quote.form,
    translated: quote.translation !== undefined,
    withdrawn: quote.status === 'withdrawn',
    labels: labelsOf(quote),
    words: runs(quote).map(bracketed),
    language: quote.language,
    gloss: quote.gloss,
    speakers: speakerNames({ speakers }),
    role: role && [role.title, role.organization].filter(Boolean).join(', '),
    date: inWords(parsedEdtf(quote.said)),
    address: shownUrl(absoluteUrl(urls.quote(quote.id))),
  };
}

import { address } from '../../urls.ts';
import type { Article, Quote, Speaker } from '../../archive/records.ts';
import { labelsOf } from '../../archive/labels.ts';
import { speakerNames } from '../../archive/attributed-quote.ts';
import { runs, runsAsText } from '../../quotation/runs.ts';
import { sentences } from '../citation/sentences.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { changedOn } from '../../archive/changed-on.ts';
import { site } from '../../site.ts';

/** What a link to a page shows elsewhere, beside its title and description. */
export interface Preview {
  /** An Open Graph type. */
  readonly type: 'website' | 'article';
  /** The path of its card. */
  readonly card: string;
  /** What the card says. */
  readonly alt: string;
  /** Days, in UTC. */
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
}

/** The preview of every page that has none of its own. */
export const sitePreview: Preview = {
  type: 'website',
  card: address.siteCard,
  alt: `${site.name}: ${site.tagline}`,
};

export function articlePreview(article: Article): Preview {
  return {
    type: 'article',
    card: address.articleCard(article.id),
    alt: `${article.title}. ${site.name}, ${inWords(parsedEdtf(article.published))}.`,
    published: article.published,
    modified: changedOn(article),
  };
}

export function quotationPreview(quote: Quote, speakers: readonly Speaker[]): Preview {
  return {
    type: 'article',
    card: address.quoteCard(quote.id),
    alt: quotationSummary(quote, speakers),
    published: quote.published,
    modified: changedOn(quote),
  };
}

/** A quotation in a few sentences: what kind of words, who said them when, the words, and our English for them. */
export function quotationSummary(quote: Quote, speakers: readonly Speaker[]): string {
  return sentences([
    quote.status === 'withdrawn' ? 'Withdrawn' : undefined,
    labelsOf(quote).join('; '),
    `${speakerNames({ speakers })}, ${inWords(parsedEdtf(quote.said))}: ${runsAsText(runs(quote))}`,
    quote.gloss === undefined ? undefined : `Our English: ${quote.gloss}`,
  ]);
}

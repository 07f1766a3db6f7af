import { outputsText } from '../../interface/strings.ts';
import { urls } from '../../urls.ts';
import type { Article, Quote, Speaker } from '../../archive/records.ts';
import { plainLabelsOf } from '../../archive/labels.ts';
import { attributionLine } from '../../archive/attributed-quote.ts';
import { wordsOf } from '../../archive/words.ts';
import { lineWithStatusLabel } from '../../quotation/attribution.ts';
import { runs, runsAsText } from '../../quotation/runs.ts';
import { joinSentences } from '../citation/join-sentences.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { changedOn } from '../../archive/changed-on.ts';
import { site } from '../../site.ts';

/** The link preview of a page: what other sites show with a link to it, in addition to its title and description. */
export interface Preview {
  /** An Open Graph type. */
  readonly type: 'website' | 'article';
  /** The path of its card. */
  readonly card: string;
  /** The text of the card, for those who cannot see it. */
  readonly alt: string;
  /** Days in UTC. */
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
}

/** The preview of every page except articles and quotations. */
export const sitePreview: Preview = {
  type: 'website',
  card: urls.siteCard,
  alt: `${site.name}: ${site.tagline}`,
};

/** The preview of an article. */
export function articlePreview(article: Article): Preview {
  return {
    type: 'article',
    card: urls.articleCard(article.id),
    alt: `${article.title}. ${site.name}, ${inWords(parsedEdtf(article.published))}.`,
    published: article.published,
    modified: changedOn(article),
  };
}

/**
 * The preview of a quotation.
 * @param author the real author of the words, if known to be somebody other than the speakers
 */
export function quotationPreview(
  quote: Quote,
  speakers: readonly Speaker[],
  author?: Speaker,
): Preview {
  return {
    type: 'article',
    card: urls.quoteCard(quote.id),
    alt: quotationSummary(quote, speakers, author),
    published: quote.published,
    modified: changedOn(quote),
  };
}

/**
 * Sums up a quotation in a few sentences: the verdict if one is passed in, the mark and labels, who said the words and when,
 * the words, and our translation of them.
 */
export function quotationSummary(
  quote: Quote,
  speakers: readonly Speaker[],
  author?: Speaker,
  verdict?: string,
): string {
  const who = attributionLine({ quote, speakers, author });
  return joinSentences([
    verdict,
    plainLabelsOf(quote).join('; '),
    `${lineWithStatusLabel(quote, who)}, ${inWords(parsedEdtf(quote.said))}: ${runsAsText(runs(wordsOf(quote, speakers)))}`,
    quote.gloss === undefined ? undefined : outputsText.ourTranslation(quote.gloss),
  ]);
}

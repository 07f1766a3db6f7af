import { absolute, address } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/records.ts';
import { printingsIn } from '../../archive/printing.ts';
import { namesInWords } from '../../archive/source-in-words.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { coverage } from '../../quotation/coverage.ts';
import { site } from '../../site.ts';
import { shownAddress } from './shown-url.ts';
import type { ArticleCard } from './card.ts';

/** What the card of an article shows. */
export function articleCard(
  article: Article,
  archive: Pick<Archive, 'quotes' | 'speakers' | 'sources' | 'variantOf'>,
): ArticleCard {
  const { id, title, dek, authors, published } = article;
  const line = coverage(printingsIn(article, archive));
  const by = namesInWords(authors.map((literal) => ({ literal })));
  return {
    kind: 'article',
    title,
    dek,
    papers: [`By ${by}, ${inWords(parsedEdtf(published))}`, line],
    address: shownAddress(absolute(address.article(id))),
  };
}

/** The card of every page that is neither an article nor a quotation. */
export function siteCard(): ArticleCard {
  return {
    kind: 'article',
    title: site.tagline,
    dek: site.description,
    papers: [],
    address: shownAddress(absolute(address.home)),
  };
}

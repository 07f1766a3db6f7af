import { absoluteUrl, urls } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/records.ts';
import { printingsIn } from '../../archive/printing.ts';
import { writersOf } from '../../archive/byline.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { coverage } from '../../quotation/coverage.ts';
import { joinNames } from '../../interface/list.ts';
import { outputsText } from '../../interface/strings.ts';
import { site } from '../../site.ts';
import { readableUrl } from './readable-url.ts';
import type { ArticleCard } from './card.ts';

/** Makes the contents of an article's card. */
export function articleCard(
  article: Article,
  archive: Pick<Archive, 'quotes' | 'speakers' | 'sources' | 'authors' | 'variantOf'>,
): ArticleCard {
  const { id, title, dek, published } = article;
  const by = joinNames(writersOf(article, archive).map(({ name }) => name));
  return {
    kind: 'article',
    title,
    dek,
    details: [
      outputsText.cards.byline(by, inWords(parsedEdtf(published))),
      coverage(printingsIn(article, archive)),
    ],
    address: readableUrl(absoluteUrl(urls.article(id))),
  };
}

/** Makes the contents of the card that all pages share except articles and quotations. */
export function siteCard(): ArticleCard {
  return {
    kind: 'article',
    title: site.tagline,
    dek: site.description,
    details: [],
    address: readableUrl(absoluteUrl(urls.home)),
  };
}

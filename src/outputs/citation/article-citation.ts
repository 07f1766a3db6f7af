import { absoluteUrl, urls } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import { citedWriters } from '../../archive/byline.ts';
import type { ArticleData } from '../../schemas/article.ts';
import { site } from '../../site.ts';
import type { Citation } from './citation.ts';
import { citationKeyPrefix } from './key-prefix.ts';

type Cited = Pick<ArticleData, 'title' | 'dek' | 'authors' | 'published'> & { readonly id: string };

/** Cites one of our articles, as a newspaper article. */
export function articleCitation(article: Cited, archive: Pick<Archive, 'authors'>): Citation {
  const { id, title, dek, published } = article;
  return {
    key: `${citationKeyPrefix}-${id}`,
    type: 'article-newspaper',
    authors: citedWriters(article, archive),
    title,
    container: site.name,
    publisher: site.publisher,
    date: published,
    url: absoluteUrl(urls.article(id)),
    language: site.language,
    abstract: dek,
  };
}

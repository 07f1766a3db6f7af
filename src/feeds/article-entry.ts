import { absolute, address } from '../addresses.ts';
import type { Archive, Article } from '../archive/archive.ts';
import { site } from '../site.ts';
import { articleHtml } from './article-html.ts';
import { changedOn } from './changed.ts';
import type { FeedEntry } from './entry.ts';

export function articleEntry(
  article: Article,
  archive: Pick<Archive, 'quotes' | 'speakers' | 'sources' | 'topics' | 'variantOf'>,
): FeedEntry {
  const url = absolute(address.article(article.id));
  return {
    id: url,
    url,
    title: article.title,
    published: article.published,
    updated: changedOn(article) ?? article.published,
    authors: article.authors,
    summary: article.dek,
    html: articleHtml(article, archive),
    tags: article.topics.map((id) => archive.topics.need(id).title),
    image: site.cards ? absolute(address.articleCard(article.id)) : undefined,
  };
}

import { absoluteUrl, urls } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import { writersOf } from '../../archive/byline.ts';
import type { Article } from '../../archive/records.ts';
import { site } from '../../site.ts';
import { articleHtml } from './article-html.ts';
import { changedOn } from '../../archive/changed-on.ts';
import type { FeedEntry } from './entry.ts';

/** Makes the feed entry of an article, with its full text. */
export function articleEntry(
  article: Article,
  archive: Pick<Archive, 'quotes' | 'speakers' | 'sources' | 'topics' | 'authors' | 'variantOf'>,
): FeedEntry {
  const url = absoluteUrl(urls.article(article.id));
  return {
    id: url,
    url,
    title: article.title,
    published: article.published,
    updated: changedOn(article) ?? article.published,
    authors: writersOf(article, archive).map(({ name, author }) => ({
      name,
      ...(author && { url: absoluteUrl(urls.author(author.id)) }),
    })),
    summary: article.dek,
    html: articleHtml(article, archive),
    tags: article.topics.map((id) => archive.topics.getOrThrow(id).title),
    image: site.cards ? absoluteUrl(urls.articleCard(article.id)) : undefined,
  };
}

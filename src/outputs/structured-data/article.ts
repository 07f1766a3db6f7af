import type {
  AnalysisNewsArticle,
  CorrectionComment,
  ImageObject,
  Organization,
  Person,
} from 'schema-dts';
import { absoluteUrl, urls, path } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import { writersOf, type Writer } from '../../archive/byline.ts';
import type { Article } from '../../archive/records.ts';
import { quotesOf } from '../../archive/uses.ts';
import { CARD } from '../cards/card.ts';
import { changedOn } from '../../archive/changed-on.ts';
import type { Correction } from '../../schemas/correction.ts';
import { site } from '../../site.ts';
import { authorNode } from './author.ts';
import { publisherId, websiteId } from './publisher.ts';
import { quotationId } from './quotation.ts';
import { publicationTime } from './time.ts';

/** Describes one of our articles. */
export function articleNode(
  article: Article,
  archive: Pick<Archive, 'quotes' | 'topics' | 'authors'>,
): AnalysisNewsArticle {
  const url = absoluteUrl(urls.article(article.id));
  const { title, dek, published, corrections, references, lead } = article;
  const quotes = quotesOf(article).map((id) => archive.quotes.getOrThrow(id));
  const topics = article.topics.map((id) => archive.topics.getOrThrow(id));
  const images = [
    ...(lead ? [absoluteUrl(path(`images/${lead.image}`))] : []),
    ...(site.cards ? [cardNode(article.id)] : []),
  ];
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: title,
    description: dek,
    inLanguage: site.language,
    datePublished: publicationTime(published),
    dateModified: publicationTime(changedOn(article) ?? published),
    author: writersOf(article, archive).map(writerNode),
    publisher: { '@id': publisherId },
    isPartOf: { '@id': websiteId },
    isAccessibleForFree: true,
    license: site.license.url,
    wordCount: references.wordCount,
    ...(images.length > 0 && { image: images }),
    ...(topics.length > 0 && {
      about: topics.map((topic) => ({
        '@type': 'Thing' as const,
        name: topic.title,
        url: absoluteUrl(urls.topic(topic.id)),
      })),
    }),
    // The page lists the sources with their addresses.
    ...(references.sources.length > 0 && {
      citation: { '@type': 'CreativeWork', url: `${url}#sources` },
    }),
    ...(quotes.length > 0 && {
      // Each quotation's own page describes it.
      hasPart: quotes.map(({ id }) => ({ '@id': quotationId(id) })),
    }),
    ...(corrections.length > 0 && { correction: correctionNodes(corrections, url) }),
  };
}

function cardNode(id: string): ImageObject {
  return {
    '@type': 'ImageObject',
    url: absoluteUrl(urls.articleCard(id)),
    width: String(CARD.width),
    height: String(CARD.height),
  };
}

function writerNode({ name, author }: Writer): Person | Organization {
  if (author) return authorNode(author);
  if (name === site.name) return { '@type': 'NewsMediaOrganization', '@id': publisherId, name };
  return { '@type': 'Person', name };
}

/** One node for each day on which an article was corrected. The page has the corrections themselves. */
function correctionNodes(corrections: readonly Correction[], url: string): CorrectionComment[] {
  return [...new Set(corrections.map(({ on }) => on))].map((on) => ({
    '@type': 'CorrectionComment',
    dateCreated: publicationTime(on),
    url: `${url}#corrections`,
  }));
}

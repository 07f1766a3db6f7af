import type {
  AnalysisNewsArticle,
  CorrectionComment,
  ImageObject,
  Organization,
  Person,
} from 'schema-dts';
import { outputsText } from '../../interface/strings.ts';
import { absoluteUrl, urls, path } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/records.ts';
import { quotesOf } from '../../archive/uses.ts';
import { CARD } from '../cards/card.ts';
import { titleInWords } from '../../archive/source-in-words.ts';
import { changedOn } from '../../archive/changed-on.ts';
import { forms } from '../../quotation/forms.ts';
import type { Correction } from '../../schemas/correction.ts';
import { site } from '../../site.ts';
import { publisherId, websiteId } from './publisher.ts';
import { quotationId } from './quotation.ts';
import { publicationTime } from './time.ts';

/** One of our articles. */
export function articleNode(
  article: Article,
  archive: Pick<Archive, 'quotes' | 'sources' | 'topics'>,
): AnalysisNewsArticle {
  const url = absoluteUrl(urls.article(article.id));
  const { title, dek, authors, published, corrections, references, lead } = article;
  const quotes = quotesOf(article).map((id) => archive.quotes.getOrThrow(id));
  const topics = article.topics.map((id) => archive.topics.getOrThrow(id));
  const sources = references.sources.map((id) => archive.sources.getOrThrow(id));
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
    author: authors.map(authorNode),
    publisher: { '@id': publisherId },
    isPartOf: { '@id': websiteId },
    isAccessibleForFree: true,
    license: site.license.url,
    wordCount: references.words,
    ...(images.length > 0 && { image: images }),
    ...(topics.length > 0 && {
      about: topics.map((topic) => ({
        '@type': 'Thing' as const,
        name: topic.title,
        url: absoluteUrl(urls.topic(topic.id)),
      })),
    }),
    ...(sources.length > 0 && {
      citation: sources.map((source) => source.URL ?? titleInWords(source)),
    }),
    ...(quotes.length > 0 && {
      hasPart: quotes.map(({ id, form }) => ({
        '@type': forms[form].sentence === 'speaker' ? ('Quotation' as const) : ('Claim' as const),
        '@id': quotationId(id),
      })),
    }),
    ...(corrections.length > 0 && { correction: corrections.map(correctionNode) }),
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

function authorNode(name: string): Person | Organization {
  if (name === site.name) return { '@type': 'NewsMediaOrganization', '@id': publisherId, name };
  return { '@type': 'Person', name };
}

function correctionNode({ on, was, now, because }: Correction): CorrectionComment {
  const text = outputsText.corrections;
  return {
    '@type': 'CorrectionComment',
    dateCreated: publicationTime(on),
    text: [text.was(was), text.now(now), because].filter(Boolean).join('\n'),
  };
}

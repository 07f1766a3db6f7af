import { buildArchive, type Archive } from '../../../../src/archive/archive.ts';
import type {
  Article,
  Author,
  Quote,
  Source,
  Speaker,
  Topic,
} from '../../../../src/archive/records.ts';
import { attributedQuote, type AttributedQuote } from '../../../../src/archive/attributed-quote.ts';

/** A source with the given fields and a minimum of others. */
export function source(given: Partial<Source> = {}): Source {
  return {
    id: 'paper',
    html: '',
    type: 'article-newspaper',
    title: 'A headline',
    'container-title': 'The Paper',
    author: [],
    issued: '2024-05',
    URL: 'https://paper.example/story',
    language: 'en',
    standing: 'news',
    read: 'whole',
    ...given,
  };
}

/** A speaker. */
export function speaker(given: Partial<Speaker> = {}): Speaker {
  return {
    id: 'ann',
    html: '',
    name: 'Ann Example',
    type: 'person',
    'also-known-as': [],
    roles: [],
    ...given,
  };
}

/** A quotation with one printing. */
export function quote(given: Partial<Quote> = {}): Quote {
  const text = given.text ?? 'Words that were said';
  const form = given.form ?? 'direct';
  return {
    id: 'ann-words',
    html: '',
    speakers: ['ann'],
    form,
    medium: 'speech',
    text,
    language: 'en',
    said: '2024-05-02',
    'copy-text': 'paper',
    chain: ['paper'],
    witnesses: [{ id: 'paper', source: 'paper', part: 'body', form, text, follows: 'unknown' }],
    related: [],
    topics: [],
    status: 'published',
    published: '2026-11-23',
    corrections: [],
    ...given,
  };
}

/** An author. */
export function author(given: Partial<Author> = {}): Author {
  return { id: 'ada-berg', html: '', name: 'Ada Berg', links: [], ...given };
}

/** An article. */
export function article(given: Partial<Article> = {}): Article {
  return {
    id: 'story',
    html: '<p>Text.</p>',
    title: 'A story',
    dek: 'What it is about.',
    published: '2026-11-23',
    authors: ['Verbatim'],
    topics: [],
    'key-quotes': [],
    events: [],
    unverified: [],
    corrections: [],
    replies: [],
    further: [],
    headings: [],
    references: { quotes: [], printings: [], sources: [], wordCount: 1 },
    ...given,
  };
}

/** An archive of the given records, with a default speaker and source if none are given. */
export function archiveOf(given: {
  quotes?: readonly Quote[];
  articles?: readonly Article[];
  speakers?: readonly Speaker[];
  sources?: readonly Source[];
  topics?: readonly Topic[];
  authors?: readonly Author[];
}): Archive {
  return buildArchive({
    articles: given.articles ?? [],
    quotes: given.quotes ?? [],
    speakers: given.speakers ?? [speaker()],
    sources: given.sources ?? [source()],
    events: [],
    topics: given.topics ?? [],
    authors: given.authors ?? [],
    concepts: [],
    pages: [],
  });
}

/** A quotation with the records that it names. */
export function attributed(
  given: Partial<Quote> = {},
  sources: readonly Source[] = [source()],
  speakers: readonly Speaker[] = [speaker()],
): AttributedQuote {
  return attributedQuote(quote(given), archiveOf({ sources, speakers }));
}

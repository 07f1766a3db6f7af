import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { References } from '../markdown/remark-references.ts';
import { buildArchive, type Archive, type Heading } from './archive.ts';

let loaded: Promise<Archive> | undefined;

/** The archive of this build, loaded once. In `dev` it is loaded anew for each page, so that edits show. */
export function archive(): Promise<Archive> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Archive> {
  const [articles, quotes, speakers, sources, events, topics, pages] = await Promise.all([
    getCollection('articles'),
    getCollection('quotes'),
    getCollection('speakers'),
    getCollection('sources'),
    getCollection('events'),
    getCollection('topics'),
    getCollection('pages'),
  ]);
  return buildArchive({
    articles: articles.map((entry) => ({
      ...record(entry),
      headings: headings(entry),
      references: references(entry),
    })),
    quotes: quotes.map(record),
    speakers: speakers.map(record),
    sources: sources.map(record),
    events: events.map(record),
    topics: topics.map(record),
    pages: pages.map((entry) => ({ ...record(entry), headings: headings(entry) })),
  });
}

function record<Name extends CollectionKey>(
  entry: CollectionEntry<Name>,
): CollectionEntry<Name>['data'] & { id: string; html: string } {
  return { ...entry.data, id: entry.id, html: entry.rendered?.html ?? '' };
}

function headings(entry: CollectionEntry<'articles' | 'pages'>): readonly Heading[] {
  return entry.rendered?.metadata?.headings ?? [];
}

function references(entry: CollectionEntry<'articles'>): References {
  const found = entry.rendered?.metadata?.frontmatter?.['references'] as References | undefined;
  return found ?? { quotes: [], sources: [], words: 0 };
}

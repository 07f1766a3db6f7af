import { getCollection } from 'astro:content';
import type { References } from '../markdown/remark-references.ts';
import { buildArchive, type Archive } from './archive.ts';
import type { Heading } from './records.ts';

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
    quotes: quotes.map((entry) => record(entry)),
    speakers: speakers.map((entry) => record(entry)),
    sources: sources.map((entry) => record(entry)),
    events: events.map((entry) => record(entry)),
    topics: topics.map((entry) => record(entry)),
    pages: pages.map((entry) => ({ ...record(entry), headings: headings(entry) })),
  });
}

interface Loaded<Data> {
  readonly id: string;
  readonly data: Data;
  readonly rendered?: { readonly html: string; readonly metadata?: object } | undefined;
}

/** What our Markdown plugins leave beside the HTML of a body. */
interface Rendered {
  readonly headings?: readonly Heading[];
  readonly frontmatter?: { readonly references?: References };
}

function record<Data>({ id, data, rendered }: Loaded<Data>): Data & { id: string; html: string } {
  return { ...data, id, html: rendered?.html ?? '' };
}

function headings(entry: Loaded<unknown>): readonly Heading[] {
  return left(entry).headings ?? [];
}

function references(entry: Loaded<unknown>): References {
  return (
    left(entry).frontmatter?.references ?? { quotes: [], printings: [], sources: [], words: 0 }
  );
}

function left({ rendered }: Loaded<unknown>): Rendered {
  return rendered?.metadata ?? {};
}

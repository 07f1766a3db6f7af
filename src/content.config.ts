import { defineCollection } from 'astro:content';
import { collections as definitions } from './schemas/collections.ts';
import { contentLoader } from './build/astro/content-loader.ts';
import { contentDir } from './content/read.ts';

const dir = contentDir();

export const collections = {
  articles: defineCollection({
    loader: contentLoader('articles', dir),
    schema: definitions.articles.schema,
  }),
  quotes: defineCollection({
    loader: contentLoader('quotes', dir),
    schema: definitions.quotes.schema,
  }),
  speakers: defineCollection({
    loader: contentLoader('speakers', dir),
    schema: definitions.speakers.schema,
  }),
  sources: defineCollection({
    loader: contentLoader('sources', dir),
    schema: definitions.sources.schema,
  }),
  events: defineCollection({
    loader: contentLoader('events', dir),
    schema: definitions.events.schema,
  }),
  topics: defineCollection({
    loader: contentLoader('topics', dir),
    schema: definitions.topics.schema,
  }),
  pages: defineCollection({
    loader: contentLoader('pages', dir),
    schema: definitions.pages.schema,
  }),
};

import { article } from './article.ts';
import { event } from './event.ts';
import { page } from './page.ts';
import { quote } from './quote.ts';
import { source } from './source.ts';
import { speaker } from './speaker.ts';
import { topic } from './topic.ts';

/** Every collection: the folder of its name under the content folder, what its files end in, and their schema. */
export const collections = {
  articles: { extension: '.md', schema: article },
  quotes: { extension: '.md', schema: quote },
  speakers: { extension: '.md', schema: speaker },
  sources: { extension: '.yaml', schema: source },
  events: { extension: '.md', schema: event },
  topics: { extension: '.md', schema: topic },
  pages: { extension: '.md', schema: page },
} as const;

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections) as CollectionName[];

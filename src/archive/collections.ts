import { article } from '../schemas/article.ts';
import { event } from '../schemas/event.ts';
import { page } from '../schemas/page.ts';
import { quote } from '../schemas/quote.ts';
import { source } from '../schemas/source.ts';
import { speaker } from '../schemas/speaker.ts';
import { topic } from '../schemas/topic.ts';

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

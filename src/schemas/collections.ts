import type { z } from 'astro/zod';
import { articles } from './article.ts';
import { authors } from './author.ts';
import type { CollectionDefinition } from './collection.ts';
import { concepts } from './concept.ts';
import { events } from './event.ts';
import { pages } from './page.ts';
import { quotes } from './quote.ts';
import { sources } from './source.ts';
import { speakers } from './speaker.ts';
import { topics } from './topic.ts';

const definitions = {
  articles,
  quotes,
  speakers,
  sources,
  events,
  topics,
  authors,
  concepts,
  pages,
};

/** The name of a collection and of its folder. */
export type CollectionName = keyof typeof definitions;

/** The data of a record of a collection. */
export type DataOf<Name extends CollectionName> = Readonly<
  z.infer<(typeof definitions)[Name]['schema']>
>;

/** The name of a collection whose records other records can refer to. */
export type Referenced = NonNullable<(typeof definitions)[CollectionName]['references']>[string];

/** Every collection by its name. */
export const collections: {
  readonly [Name in CollectionName]: CollectionDefinition<z.ZodType<DataOf<Name>>, Referenced>;
} = definitions;

export const collectionNames = Object.keys(definitions) as CollectionName[];

import { defineCollection } from 'astro:content';
import { contentLoader } from './build/astro/content-loader.ts';
import { contentDir } from './content/read.ts';
import { collectionNames, collections as definitions } from './schemas/collections.ts';

const dir = contentDir();

export const collections = Object.fromEntries(
  collectionNames.map((name) => [
    name,
    defineCollection({ loader: contentLoader(name, dir), schema: definitions[name].schema }),
  ]),
);

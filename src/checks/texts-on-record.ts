import type { Content } from '../content/content.ts';
import { ownTexts } from './own-texts.ts';

/** Every text on record from which prose may quote a few words: quotations, in all printings and languages, and titles. */
export function textsOnRecord(content: Content): string[] {
  return [
    ...content.quotes.flatMap((quote) => [
      quote.data.text,
      ...ownTexts(quote).map(({ text }) => text),
    ]),
    ...titlesOnRecord(content),
  ];
}

/** The titles of sources and of our own articles, pages and events. */
export function titlesOnRecord({ sources, articles, pages, events }: Content): string[] {
  return [
    ...sources.flatMap(({ data }) => data.title ?? []),
    ...[...articles, ...pages, ...events].map(({ data }) => data.title),
  ];
}

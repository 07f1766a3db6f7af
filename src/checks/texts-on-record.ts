import type { Content } from '../content/content.ts';
import { ownTexts } from './own-texts.ts';

/** Every text on record from which prose may quote a few words: quotations in all printings, and titles. */
export function textsOnRecord({ quotes, sources, articles, pages, events }: Content): string[] {
  return [
    ...quotes.flatMap((quote) => [quote.data.text, ...ownTexts(quote).map(({ text }) => text)]),
    ...sources.flatMap(({ data }) => data.title ?? []),
    ...[...articles, ...pages, ...events].map(({ data }) => data.title),
  ];
}

import { absoluteUrl, urls } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Quote } from '../../archive/records.ts';

/** An annotation of a page that prints a quotation (W3C Web Annotation Data Model). */
export interface Annotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'linking';
  /** The URL of the quotation's page. */
  readonly body: string;
  readonly target: {
    readonly source: string;
    readonly selector: { readonly type: 'TextQuoteSelector'; readonly exact: string };
  };
}

/**
 * Makes an annotation for each printing that can be read online, with the words as its page prints them. If our text has
 * ellipses, line breaks or edits in brackets, only the longest passage between them is used. The text around the words is not
 * on record.
 */
export function annotations(quote: Quote, { sources }: Pick<Archive, 'sources'>): Annotation[] {
  return quote.witnesses.flatMap(({ id, source, part, text }) => {
    const { URL } = sources.getOrThrow(source);
    if (URL === undefined || part === 'video' || part === 'broadcast') return [];
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${absoluteUrl(urls.quoteData(quote.id))}#${id}`,
      type: 'Annotation',
      motivation: 'linking',
      body: absoluteUrl(urls.quote(quote.id)),
      target: { source: URL, selector: { type: 'TextQuoteSelector', exact: longestPassage(text) } },
    };
  });
}

/** The longest passage of a text that contains no ellipsis, edit in square brackets or line break. */
function longestPassage(text: string): string {
  return text
    .split(/(?<!\s)\s*(?:…|\.{3}|\[[^\]]*\]|\n)\s*/u)
    .reduce((longest, passage) => (passage.length > longest.length ? passage : longest));
}

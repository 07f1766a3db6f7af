import { locatorInWords } from '../../archive/locator-in-words.ts';
import type { Name, Publication } from '../../schemas/source.ts';
import type { Citation } from './citation.ts';
import { cslDate, type CslDate } from './csl-date.ts';

/** An item for CSL processors (CSL-JSON 1.0.2). Absent fields are unknown. */
export interface CslItem extends Omit<Publication, 'publisher' | 'event-title'> {
  readonly id: string;
  readonly type: Citation['type'];
  readonly title: string;
  readonly author?: readonly Name[] | undefined;
  readonly 'container-title'?: string | undefined;
  readonly publisher?: string | undefined;
  readonly issued?: CslDate | undefined;
  readonly URL: string;
  readonly language?: string | undefined;
  readonly genre?: string | undefined;
  readonly 'event-title'?: string | undefined;
  readonly locator?: string | undefined;
  readonly abstract?: string | undefined;
  readonly note?: string | undefined;
}

/** Converts a citation to a CSL item. */
export function cslItem(citation: Citation): CslItem {
  const { authors, container, date, event, genre, language, locator, abstract, note } = citation;
  return {
    id: citation.key,
    type: citation.type,
    title: keepsCase(citation) ? `<span class="nocase">${citation.title}</span>` : citation.title,
    ...(authors.length > 0 && { author: authors }),
    ...(container !== undefined && { 'container-title': container }),
    ...citation.publication,
    ...(citation.publisher !== undefined && { publisher: citation.publisher }),
    ...(date !== undefined && { issued: cslDate(date) }),
    URL: citation.url,
    ...(language !== undefined && { language }),
    ...(genre !== undefined && { genre }),
    ...(event !== undefined && { 'event-title': event }),
    // Processors take a bare locator for a page number.
    ...(locator && { locator: locator.page ?? locatorInWords(locator) }),
    ...(abstract !== undefined && { abstract }),
    ...(note !== undefined && { note }),
  };
}

/**
 * Whether styles must keep the case of the title, because it consists of quoted words or is not known to be in English.
 * Processors apply English rules to any title whose language they do not know (CSL 1.0.2, `text-case`).
 */
function keepsCase({ isQuotation = false, language }: Citation): boolean {
  return isQuotation || language?.split('-')[0] !== 'en';
}

/** Prints a CSL-JSON file with one item. */
export function cslJson(citation: Citation): string {
  return `${JSON.stringify([cslItem(citation)], undefined, 2)}\n`;
}

import { locatorInWords } from '../../archive/locator-in-words.ts';
import { namesInWords, publicationInWords } from '../../archive/source-in-words.ts';
import type { Citation } from './citation.ts';
import { apaDate } from './csl-date.ts';
import { sentences } from './sentences.ts';

/**
 * Prints a citation in the style of the American Psychological Association (7th edition): author, date, title,
 * container, address. Names are printed in reading order, since most of our records do not split them.
 */
export function apa(citation: Citation): string {
  const { authors, container, title, genre, event, date, locator, url, note } = citation;
  const { publication = {} } = citation;
  const by = namesInWords(authors) || container;
  const work = locator ? `${title} (${locatorInWords(locator)})` : title;
  const details = publicationInWords(publication);
  const kind = [genre, event].filter(Boolean).join('; ');
  return sentences([
    by,
    `(${apaDate(date)})`,
    kind ? `${work} [${kind}]` : work,
    [container === by ? undefined : container, ...details].filter(Boolean).join(', '),
    note?.includes(url) ? undefined : url,
    note,
  ]);
}

import { namesInWords } from '../../archive/source-in-words.ts';
import type { Citation } from './citation.ts';
import { apaDate } from './csl-date.ts';
import { sentences } from './sentences.ts';

/**
 * A citation in the style of the American Psychological Association (7th edition): author, date, title, container,
 * address. Names stand as our records have them, which do not take them apart, and are not turned round.
 */
export function apa(citation: Citation): string {
  const { authors, container, title, genre, event, date, url, note } = citation;
  const by = namesInWords(authors) || container;
  const kind = [genre, event].filter(Boolean).join('; ');
  return sentences([
    by,
    `(${apaDate(date)})`,
    kind ? `${title} [${kind}]` : title,
    container === by ? undefined : container,
    note?.includes(url) ? undefined : url,
    note,
  ]);
}

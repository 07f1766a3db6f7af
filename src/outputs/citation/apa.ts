import { locatorInWords } from '../../archive/locator-in-words.ts';
import { isSameName, publicationInWords } from '../../archive/source-in-words.ts';
import { apaNames } from './apa-names.ts';
import type { Citation } from './citation.ts';
import { apaDate } from './csl-date.ts';
import { joinSentences } from './join-sentences.ts';

/**
 * Prints a citation in the style of the American Psychological Association (7th edition): author, date, title, container,
 * address. If no author is known, the container comes first. A container or publisher that is also the author is left out
 * (Publication Manual, 10.2 and 10.16).
 */
export function apa(citation: Citation): string {
  const { authors, container, title, genre, event, date, locator, url, note } = citation;
  const { publication = {} } = citation;
  const by = apaNames(authors) || container;
  const work = locator ? `${title} (${locatorInWords(locator)})` : title;
  const isBy = (name = ''): boolean => isSameName(name, by ?? '');
  const { publisher, ...rest } = publication;
  const details = publicationInWords(isBy(publisher) ? rest : publication);
  const kind = [genre, event].filter(Boolean).join('; ');
  return joinSentences([
    by,
    `(${apaDate(date)})`,
    kind ? `${work} [${kind}]` : work,
    [isBy(container) ? undefined : container, ...details].filter(Boolean).join(', '),
    note?.includes(url) ? undefined : url,
    note,
  ]);
}

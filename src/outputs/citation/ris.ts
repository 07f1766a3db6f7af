import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import type { Name } from '../../schemas/source.ts';
import type { Citation } from './citation.ts';
import { certainParts } from './csl-date.ts';
import { sentences } from './sentences.ts';

/**
 * RIS's types for CSL's. RIS has none for a speech or a document: they become a presentation and a report, since
 * reference managers read `GEN` as a journal article.
 */
const types: Readonly<Record<Citation['type'], string>> = {
  article: 'GEN',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  broadcast: 'VIDEO',
  document: 'RPRT',
  interview: 'GEN',
  legislation: 'STAT',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  speech: 'SLIDE',
  standard: 'STAND',
  webpage: 'ELEC',
};

/**
 * Prints a record in RIS, in UTF-8, with lines ending in CR LF: a tag of two characters, two spaces, a hyphen, a space
 * and the value. A date that is not certain is given in words.
 */
export function ris(citation: Citation): string {
  const { authors, container, publisher, date, language, abstract, genre, event, note } = citation;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[citation.type]],
    ['ID', citation.key],
    ...authors.map((name) => ['AU', nameWithComma(name)] as const),
    ['TI', citation.title],
    ['T2', container ?? event],
    ['PB', publisher],
    ...dateLines(date),
    ['SP', citation.locator?.page],
    ['LA', language],
    ['AB', abstract],
    ['N1', sentences([genre, note]) || undefined],
    ['UR', citation.url],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

function dateLines(date: string | undefined): [tag: string, value: string][] {
  if (date === undefined) return [];
  const parsed = parsedEdtf(date);
  const [year, month, day] = certainParts(parsed);
  if (year === undefined) return [['DA', inWords(parsed)]];
  const digits = (part: number | undefined, length: number): string =>
    part === undefined ? '' : String(part).padStart(length, '0');
  return [
    ['PY', digits(year, 4)],
    ['DA', `${digits(year, 4)}/${digits(month, 2)}/${digits(day, 2)}/`],
  ];
}

/** Family name, comma, given name. A comma after a name that our records do not split keeps programs from splitting it. */
function nameWithComma(name: Name): string {
  return 'literal' in name ? `${name.literal},` : `${name.family}, ${name.given ?? ''}`.trim();
}

function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

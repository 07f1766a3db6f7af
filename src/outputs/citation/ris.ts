import type { Name } from '../../schemas/source.ts';
import type { Citation } from './citation.ts';
import { risDate } from './ris-date.ts';
import { joinSentences } from './join-sentences.ts';

/**
 * RIS types by CSL type. RIS has no types for speeches and documents. A speech becomes `SLIDE`, which Zotero reads as a
 * presentation, its type for speeches. A document becomes a report, since reference managers read `GEN` as a journal article.
 * That suits a published interview, which becomes `GEN`; they would read `PCOMM` as a letter, which has no outlet and no pages.
 */
const types: Readonly<Record<Citation['type'], string>> = {
  article: 'GEN',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  document: 'RPRT',
  hearing: 'HEAR',
  interview: 'GEN',
  legal_case: 'CASE',
  legislation: 'STAT',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  speech: 'SLIDE',
  standard: 'STAND',
  webpage: 'ELEC',
};

/**
 * Prints a citation as a RIS record, in UTF-8. Each line is a two-character tag, two spaces, a hyphen, a space and the value,
 * and ends with CR LF.
 */
export function ris(citation: Citation): string {
  const { authors, container, date, language, abstract, genre, event, note } = citation;
  const { publication = {} } = citation;
  const { editor = [], translator = [], authority } = publication;
  const isReport = types[citation.type] === 'RPRT' || types[citation.type] === 'STAND';
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[citation.type]],
    ['ID', citation.key],
    ...authors.map((name) => ['AU', nameWithComma(name)] as const),
    ['TI', citation.title],
    ...editor.map((name) => ['A2', nameWithComma(name)] as const),
    ...translator.map((name) => ['A4', nameWithComma(name)] as const),
    ['T2', container ?? event ?? publication['event-title'] ?? authority],
    ['T3', publication['collection-title']],
    ['PB', citation.publisher ?? publication.publisher ?? authority],
    ['CY', publication['publisher-place'] ?? publication['event-place']],
    ['ET', publication.edition],
    ['VL', publication.volume],
    ['IS', publication.issue ?? (isReport ? undefined : publication.number)],
    ...pageLines(citation.locator?.page ?? publication.page),
    ['SN', publication.ISBN ?? publication.ISSN ?? (isReport ? publication.number : undefined)],
    ['M3', publication.medium],
    ['DO', publication.DOI],
    ...(date === undefined ? [] : risDate(date)),
    ['LA', language],
    ['AB', abstract],
    ['N1', joinSentences([genre, note]) || undefined],
    ['UR', citation.url],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

/** The first and last page. Anything that is not a range counts as the first page. */
function pageLines(page: string | undefined): [tag: string, value: string | undefined][] {
  const [, first = page, last] = /^(\w+)\s*[-–]\s*(\w+)$/u.exec(page ?? '') ?? [];
  return [
    ['SP', first],
    ['EP', last],
  ];
}

/** The family name, a comma and the given name; a literal name stays whole. */
function nameWithComma(name: Name): string {
  return 'literal' in name
    ? unsplitName(name.literal)
    : `${name.family}, ${name.given ?? ''}`.trim();
}

/**
 * Prints a name that our records do not split. A comma after it keeps programs from splitting it; commas inside it are removed,
 * since every program would split it there.
 */
export function unsplitName(name: string): string {
  return `${name.replace(/(?<!\s)\s*[,،、，]/gu, '')},`;
}

function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

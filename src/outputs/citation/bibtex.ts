import { outputsText } from '../../interface/strings.ts';
import type { Name } from '../../schemas/source.ts';
import type { Citation } from './citation.ts';
import { bibtexDate, type BibtexDate } from './bibtex-date.ts';
import { joinSentences } from './join-sentences.ts';

/** Fields with their values, which include the braces; the value of `month` is a bare macro. */
type Fields = readonly (readonly [name: string, value: string | undefined])[];

/**
 * Prints an entry for BibTeX and BibLaTeX, in UTF-8. Titles and names have double braces, so that no style changes their case
 * or splits a name. BibLaTeX gets the full date. BibTeX gets the year and month or, for an uncertain date, words in place of
 * the year.
 */
export function bibtex(citation: Citation): string {
  const { authors, container, language, abstract, genre, note, publication = {} } = citation;
  const type = entryType(citation);
  const date = citation.date === undefined ? undefined : bibtexDate(citation.date);
  const fields: Fields = [
    ['author', names(authors)],
    ['title', `{{${escapeTex(citation.title)}}}`],
    [CONTAINERS[type] ?? 'organization', text(container)],
    ['entrysubtype', type === 'article' ? SUBTYPES[citation.type] : undefined],
    ['publisher', text(citation.publisher ?? publication.publisher)],
    ...publicationFields(citation, type),
    ...dateFields(date),
    ['howpublished', text(citation.event ?? publication.medium)],
    ['url', `{${literalUrl(citation.url)}}`],
    ['langid', text(languageId(language))],
    ['abstract', text(abstract)],
    ['note', text(joinSentences([genre, uncertainDate(date), note]) || undefined)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  return `@${type}{${citation.key},\n${lines.join(',\n')}\n}\n`;
}

/**
 * Escapes text for TeX. Special characters, and characters missing from its old fonts, become commands; characters that it
 * would join into one are kept apart; white space becomes plain spaces.
 */
function escapeTex(value: string): string {
  return value
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\{}#$%&_^~<>|]/g, (character) => TEX[character] ?? character)
    .replace(/([-'`,])(?=\1)|[?!](?=`)/g, '$&{}')
    .trim();
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** BibTeX's macros for the months, which do not depend on the language. */
const MONTH_MACROS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');

function dateFields(given: BibtexDate | undefined): Fields {
  if (given === undefined) return [];
  const { date, year, month } = given;
  return [
    ['date', date === undefined ? undefined : `{${date}}`],
    ['year', text(year)],
    ['month', month === undefined ? undefined : MONTH_MACROS[month - 1]],
  ];
}

/** An uncertain date in words, for the note, since programs may take a year in words for a certain date. */
function uncertainDate(date: BibtexDate | undefined): string | undefined {
  return date?.words === undefined ? undefined : outputsText.citation.uncertainDate(date.words);
}

/** The BibLaTeX entry type (manual, 2.1). BibTeX treats types that it does not know as `misc`. */
function entryType({ type, container }: Citation): string {
  if (type.startsWith('article')) return container === undefined ? 'misc' : 'article';
  return ENTRY_TYPES[type] ?? 'misc';
}

const ENTRY_TYPES: Partial<Readonly<Record<Citation['type'], string>>> = {
  book: 'book',
  chapter: 'incollection',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  post: 'online',
  'post-weblog': 'online',
  report: 'report',
  standard: 'standard',
  webpage: 'online',
};

/** The field for the container of a publication, by entry type. */
const CONTAINERS: Readonly<Record<string, string>> = {
  article: 'journal',
  incollection: 'booktitle',
  report: 'institution',
};

const SUBTYPES: Partial<Readonly<Record<Citation['type'], string>>> = {
  'article-newspaper': '{newspaper}',
  'article-magazine': '{magazine}',
};

function publicationFields({ publication = {}, locator }: Citation, type: string): Fields {
  const { editor = [], translator = [], volume, issue, number, edition, page } = publication;
  return [
    ['editor', names(editor)],
    ['translator', names(translator)],
    ['address', text(publication['publisher-place'])],
    ['edition', text(edition)],
    ['series', text(publication['collection-title'])],
    ['volume', text(volume)],
    ['number', text(type === 'article' ? (issue ?? number) : (number ?? issue))],
    ['pages', text(locator?.page ?? page)?.replace(/(\d)\s*[-–]\s*(?=\d)/g, '$1--')],
    [type === 'report' ? 'organization' : 'institution', text(publication.authority)],
    ['eventtitle', text(publication['event-title'])],
    ['venue', text(publication['event-place'])],
    ['isbn', text(publication.ISBN)],
    ['issn', text(publication.ISSN)],
    ['doi', text(publication.DOI)],
  ];
}

function names(all: readonly Name[]): string | undefined {
  return all.length > 0 ? `{${all.map(nameInBraces).join(' and ')}}` : undefined;
}

function nameInBraces(name: Name): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  return [name.family, name.given]
    .filter((part) => part !== undefined)
    .map((part) => `{${escapeTex(part)}}`)
    .join(', ');
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${escapeTex(value)}}`;
}

/** A URL, in which only braces and backslashes need escaping. */
function literalUrl(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}

/** BibLaTeX's name for a language; undefined if it is not in this list. */
function languageId(language: string | undefined): string | undefined {
  const names: Readonly<Record<string, string>> = {
    de: 'german',
    en: 'english',
    es: 'spanish',
    fr: 'french',
    pl: 'polish',
    ru: 'russian',
    uk: 'ukrainian',
  };
  return names[language?.split('-')[0] ?? ''];
}

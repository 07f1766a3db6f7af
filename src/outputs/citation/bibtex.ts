import { outputsText } from '../../interface/strings.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import type { Name } from '../../schemas/source.ts';
import type { Citation } from './citation.ts';
import { certainParts } from './csl-date.ts';
import { sentences } from './sentences.ts';

/** The values of fields, with their braces; a month is a bare macro. */
type Fields = readonly (readonly [name: string, value: string | undefined])[];

/**
 * Prints an entry for BibTeX and BibLaTeX, in UTF-8. Titles and names have double braces, so that no style changes
 * their case or splits a name. The date is given in full for BibLaTeX and as year and month for BibTeX; one that is
 * not certain is given in words as the year.
 */
export function bibtex(citation: Citation): string {
  const { authors, container, publisher, language, abstract, genre, event, note } = citation;
  const inPaper = citation.type.startsWith('article') && container !== undefined;
  const fields: Fields = [
    ['author', authors.length > 0 ? `{${authors.map(nameInBraces).join(' and ')}}` : undefined],
    ['title', `{{${escapeTex(citation.title)}}}`],
    [inPaper ? 'journal' : 'organization', text(container)],
    ['entrysubtype', citation.type === 'article-newspaper' && inPaper ? '{newspaper}' : undefined],
    ['publisher', text(publisher)],
    ...dateFields(citation.date),
    ['pages', text(citation.locator?.page)],
    ['howpublished', text(event)],
    ['url', `{${verbatimUrl(citation.url)}}`],
    ['langid', text(languageId(language))],
    ['abstract', text(abstract)],
    ['note', text(sentences([genre, uncertainDate(citation.date), note]) || undefined)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  return `@${inPaper ? 'article' : 'misc'}{${citation.key},\n${lines.join(',\n')}\n}\n`;
}

/**
 * Escapes text for TeX: its special characters, and those that its old fonts lack, are written out, characters that it
 * would combine are kept apart, and white space is plain.
 */
export function escapeTex(value: string): string {
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

/** BibTeX's own names of the months, whatever the language. */
const MONTH_MACROS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');

function dateFields(date: string | undefined): Fields {
  if (date === undefined) return [];
  const parsed = parsedEdtf(date);
  const [year, month] = certainParts(parsed);
  if (year === undefined) return [['year', text(inWords(parsed))]];
  return [
    ['date', `{${date}}`],
    ['year', `{${year}}`],
    ['month', month === undefined ? undefined : MONTH_MACROS[month - 1]],
  ];
}

/** A date that is not certain, for the note: programs turn the words in the year into a date that is. */
function uncertainDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const parsed = parsedEdtf(date);
  return certainParts(parsed).length > 0
    ? undefined
    : outputsText.citation.uncertainDate(inWords(parsed));
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
function verbatimUrl(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}

/** BibLaTeX's name of a language, if it is in this list. */
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

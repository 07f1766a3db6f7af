import { isoDate } from '../../dates/machine-date.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { withMark } from '../../quotation/attribution.ts';
import type { Name } from '../../schemas/source.ts';
import type { AttributedQuote } from '../../archive/attributed-quote.ts';
import type { Citation } from './citation.ts';
import { quotationCitation } from './quotation-citation.ts';
import { wholeName } from './ris.ts';

/** An element of metadata in the head of a page. */
export interface MetaElement {
  readonly name: string;
  readonly content: string;
}

/**
 * What reference managers read in the page of a quotation, so that its speaker is the creator and its date the day on
 * which it was said: Dublin Core, and for Zotero the type and the date in terms that come before those of link previews
 * (its translators “Embedded Metadata” and “RDF”).
 */
export function embeddedMetadata(attributed: AttributedQuote): readonly MetaElement[] {
  const citation = quotationCitation(attributed);
  const { type, title, container, language } = citation;
  const zoteroType = zoteroTypes[type];
  const creators = creatorsOf(attributed, citation);
  const date = citation.date === undefined ? undefined : dateText(citation.date);
  return [
    ['z:itemType', zoteroType],
    ['DC.title', withMark(attributed.quote, title)],
    ...creators.map((name) => ['DC.creator', name] as const),
    ...(zoteroType === 'presentation'
      ? creators.map((name) => ['z:presenters', name] as const)
      : []),
    ['DC.date', date],
    ['prism.publicationDate', date],
    ['prism.publicationName', container],
    ['DC.language', language],
  ].flatMap(([name, content]) =>
    name === undefined || content === undefined ? [] : [{ name, content }],
  );
}

/** Zotero's types for CSL's, as Zotero itself maps them. */
const zoteroTypes: Readonly<Record<Citation['type'], string>> = {
  article: 'document',
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  book: 'book',
  broadcast: 'tvBroadcast',
  chapter: 'bookSection',
  document: 'document',
  hearing: 'hearing',
  interview: 'interview',
  legal_case: 'case',
  legislation: 'statute',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  report: 'report',
  speech: 'presentation',
  standard: 'standard',
  webpage: 'webpage',
};

/** The creators of what is cited; people with the family name first where it is known. */
function creatorsOf({ speakers }: AttributedQuote, { authors }: Citation): readonly string[] {
  return authors.map((author) => {
    const name = 'literal' in author ? author.literal : undefined;
    const speaker = speakers.find((each) => each.name === name);
    const family = speaker?.['family-name'];
    if (speaker?.type !== 'person' || name === undefined) return printedName(author);
    if (family === undefined) return name;
    const given = name.replace(family, '').replace(/\s+/g, ' ').trim();
    return given === '' ? name : `${family}, ${given}`;
  });
}

/** A name with the comma that keeps programs from splitting it, unless it is a single word. */
function printedName(name: Name): string {
  if (!('literal' in name)) return [name.family, name.given].filter(Boolean).join(', ');
  return name.literal.includes(' ') ? wholeName(name.literal) : name.literal;
}

function dateText(text: string): string {
  const date = parsedEdtf(text);
  return isoDate(date) ?? inWords(date);
}

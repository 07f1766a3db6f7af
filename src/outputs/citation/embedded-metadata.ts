import { isoDate } from '../../dates/machine-date.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { withStatusLabel } from '../../quotation/attribution.ts';
import type { Name } from '../../schemas/source.ts';
import type { AttributedQuote } from '../../archive/attributed-quote.ts';
import type { Citation } from './citation.ts';
import { quotationCitation } from './quotation-citation.ts';
import { unsplitName } from './ris.ts';

/** A `meta` element in the head of a page. */
export interface MetaElement {
  readonly name: string;
  readonly content: string;
}

/**
 * Makes the Dublin Core metadata that reference managers read on a quotation's page, so that they record its speaker as
 * the creator and the day it was said as the date. For Zotero, the type and date are repeated in terms that take precedence
 * over link previews (see its translators “Embedded Metadata” and “RDF”).
 */
export function embeddedMetadata(attributed: AttributedQuote): readonly MetaElement[] {
  const citation = quotationCitation(attributed);
  const { type, title, container, language } = citation;
  const zoteroType = zoteroTypes[type];
  const creators = citation.authors.map(printedName);
  const date = citation.date === undefined ? undefined : dateText(citation.date);
  return [
    ['z:itemType', zoteroType],
    ['DC.title', withStatusLabel(attributed.quote, title)],
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

/**
 * A name with the family name first. A name of several words that is not split gets a comma that keeps programs from splitting
 * it.
 */
function printedName(name: Name): string {
  if (!('literal' in name)) return [name.family, name.given].filter(Boolean).join(', ');
  return name.literal.includes(' ') ? unsplitName(name.literal) : name.literal;
}

function dateText(text: string): string {
  const date = parsedEdtf(text);
  return isoDate(date) ?? inWords(date);
}

import type { CreativeWork, Organization, Person } from 'schema-dts';
import { nameInWords } from '../../archive/source-in-words.ts';
import type { Name, SourceData } from '../../schemas/source.ts';
import { evidenceDate } from './time.ts';

/** schema.org's types for CSL's. */
const types = {
  article: 'Article',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  broadcast: 'CreativeWork',
  chapter: 'Chapter',
  document: 'CreativeWork',
  hearing: 'CreativeWork',
  interview: 'CreativeWork',
  legal_case: 'CreativeWork',
  legislation: 'Legislation',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  speech: 'CreativeWork',
  standard: 'CreativeWork',
  webpage: 'WebPage',
} as const;

/** A publication of others in brief, for lists: its type, its title if we saw it, its URL. */
function sourceInBrief({ type, title, description, URL }: SourceData) {
  return {
    '@type': types[type],
    ...(title !== undefined && { name: title }),
    ...(title === undefined && description !== undefined && { description }),
    ...(URL !== undefined && { url: URL }),
  } satisfies CreativeWork;
}

/** A publication by others. Its date is no more precise than the evidence. */
export function sourceNode(source: SourceData): CreativeWork {
  const { type, edition, page, ISBN } = source;
  const container = source['container-title'];
  const node = commonNode(source);
  const book = {
    '@type': 'Book',
    ...(edition !== undefined && { bookEdition: edition }),
    ...(ISBN !== undefined && { isbn: ISBN }),
  } as const;
  if (type === 'book') return { ...node, ...book };
  if (type !== 'chapter') return node;
  return {
    ...node,
    '@type': 'Chapter',
    ...(page !== undefined && { pagination: page }),
    isPartOf: { ...book, ...(container !== undefined && { name: container }) },
  };
}

/** What publications of all types may have. */
function commonNode(source: SourceData) {
  const { type, title, issued, author, language, wire, publisher, DOI } = source;
  const { editor = [], translator = [], 'container-title': container } = source;
  // An editor is a person there, and a name in parts is a person's.
  const editors = editor.flatMap((name) => ('family' in name ? [personNode(name)] : []));
  const date = evidenceDate(issued);
  const publishedBy = publisher ?? (type === 'chapter' ? undefined : container);
  return {
    ...sourceInBrief(source),
    ...(date !== undefined && { datePublished: date }),
    ...(author.length > 0 && { author: author.map(nameNode) }),
    ...(editors.length > 0 && { editor: editors }),
    ...(translator.length > 0 && { translator: translator.map(nameNode) }),
    ...(publishedBy !== undefined && { publisher: organization(publishedBy) }),
    ...(wire !== undefined && { sourceOrganization: organization(wire) }),
    ...(DOI !== undefined && { sameAs: `https://doi.org/${DOI}` }),
    ...(title !== undefined && language !== 'und' && { inLanguage: language }),
  } satisfies CreativeWork;
}

/** A name in parts is a person's; any other is taken for an organization's, as in CSL. */
function nameNode(name: Name): Person | Organization {
  return 'literal' in name ? organization(name.literal) : personNode(name);
}

function personNode(name: Name): Person {
  return { '@type': 'Person', name: nameInWords(name) };
}

function organization(name: string): Organization {
  return { '@type': 'Organization', name };
}

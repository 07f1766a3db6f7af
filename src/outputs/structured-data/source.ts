import type { CreativeWork, Organization, Person } from 'schema-dts';
import { nameInWords } from '../../archive/source-in-words.ts';
import type { Name, SourceData } from '../../schemas/source.ts';
import { evidenceDate } from './time.ts';

/** The schema.org types by CSL type. */
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

/**
 * Briefly describes a publication by others: its type, its URL, and its title or, if we have not seen the title, our
 * description.
 */
function briefNode({ type, title, description, URL }: SourceData) {
  return {
    '@type': types[type],
    ...(title !== undefined && { name: title }),
    ...(title === undefined && description !== undefined && { description }),
    ...(URL !== undefined && { url: URL }),
  } satisfies CreativeWork;
}

/** Describes a publication by others. Its date is only as precise as the evidence. */
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

/** The properties that publications of all types may have. */
function commonNode(source: SourceData) {
  const { type, title, issued, author, language, wire, publisher, DOI } = source;
  const { editor = [], translator = [], 'container-title': container } = source;
  // In schema.org an editor must be a person, and only a name in parts is known to be a person's.
  const editors = editor.flatMap((name) => ('family' in name ? [personNode(name)] : []));
  const date = evidenceDate(issued);
  const publishedBy = publisher ?? (type === 'chapter' ? undefined : container);
  return {
    ...briefNode(source),
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

/** A person if the name is in parts, otherwise an organization, as in CSL. */
function nameNode(name: Name): Person | Organization {
  return 'literal' in name ? organization(name.literal) : personNode(name);
}

function personNode(name: Name): Person {
  return { '@type': 'Person', name: nameInWords(name) };
}

function organization(name: string): Organization {
  return { '@type': 'Organization', name };
}

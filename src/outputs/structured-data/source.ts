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
  broadcast: 'CreativeWork',
  document: 'CreativeWork',
  interview: 'CreativeWork',
  legislation: 'Legislation',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  speech: 'CreativeWork',
  standard: 'CreativeWork',
  webpage: 'WebPage',
} as const;

/** A publication of others in brief, for lists: its type, its title if we saw it, its URL. */
export function sourceInBrief({ type, title, description, URL }: SourceData) {
  return {
    '@type': types[type],
    ...(title !== undefined && { name: title }),
    ...(title === undefined && description !== undefined && { description }),
    ...(URL !== undefined && { url: URL }),
  } satisfies CreativeWork;
}

/** A publication by others. Its date is no more precise than the evidence. */
export function sourceNode(source: SourceData): CreativeWork {
  const { title, issued, author, language, wire } = source;
  const container = source['container-title'];
  const date = evidenceDate(issued);
  return {
    ...sourceInBrief(source),
    ...(date !== undefined && { datePublished: date }),
    ...(author.length > 0 && { author: author.map(nameNode) }),
    ...(container !== undefined && { publisher: organization(container) }),
    ...(wire !== undefined && { sourceOrganization: organization(wire) }),
    ...(title !== undefined && language !== 'und' && { inLanguage: language }),
  };
}

/** A name in parts is a person's; any other is taken for an organization's, as in CSL. */
function nameNode(name: Name): Person | Organization {
  return 'literal' in name
    ? organization(name.literal)
    : { '@type': 'Person', name: nameInWords(name) };
}

function organization(name: string): Organization {
  return { '@type': 'Organization', name };
}

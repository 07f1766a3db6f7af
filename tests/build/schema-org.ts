/**
 * The part of schema.org's vocabulary (version 30.0) that this site uses: types, each with its parent, and properties, each
 * with the types it belongs to. A property also belongs to all subtypes of those.
 */
const types: Readonly<Record<string, string | undefined>> = {
  Thing: undefined,
  CreativeWork: 'Thing',
  Article: 'CreativeWork',
  NewsArticle: 'Article',
  AnalysisNewsArticle: 'NewsArticle',
  ScholarlyArticle: 'Article',
  SocialMediaPosting: 'Article',
  BlogPosting: 'SocialMediaPosting',
  Report: 'Article',
  Book: 'CreativeWork',
  Chapter: 'CreativeWork',
  Claim: 'CreativeWork',
  Comment: 'CreativeWork',
  CorrectionComment: 'Comment',
  Legislation: 'CreativeWork',
  MediaObject: 'CreativeWork',
  ImageObject: 'MediaObject',
  Quotation: 'CreativeWork',
  WebPage: 'CreativeWork',
  ProfilePage: 'WebPage',
  WebSite: 'CreativeWork',
  Organization: 'Thing',
  NewsMediaOrganization: 'Organization',
  Person: 'Thing',
  Intangible: 'Thing',
  ItemList: 'Intangible',
  BreadcrumbList: 'ItemList',
  ListItem: 'Intangible',
};

const properties: Readonly<Record<string, readonly string[]>> = {
  about: ['CreativeWork'],
  affiliation: ['Person'],
  alternateName: ['Thing'],
  appearance: ['Claim'],
  author: ['CreativeWork'],
  bookEdition: ['Book'],
  citation: ['CreativeWork'],
  correction: ['CreativeWork'],
  correctionsPolicy: ['Organization'],
  creativeWorkStatus: ['CreativeWork'],
  dateCreated: ['CreativeWork'],
  dateModified: ['CreativeWork'],
  datePublished: ['CreativeWork'],
  description: ['Thing'],
  editor: ['CreativeWork'],
  firstAppearance: ['Claim'],
  hasPart: ['CreativeWork'],
  headline: ['CreativeWork'],
  height: ['MediaObject'],
  image: ['Thing'],
  inLanguage: ['CreativeWork'],
  isAccessibleForFree: ['CreativeWork'],
  isBasedOn: ['CreativeWork'],
  isPartOf: ['CreativeWork'],
  isbn: ['Book'],
  item: ['ListItem'],
  itemListElement: ['ItemList'],
  jobTitle: ['Person'],
  license: ['CreativeWork'],
  logo: ['Organization'],
  mainEntity: ['CreativeWork'],
  mainEntityOfPage: ['Thing'],
  name: ['Thing'],
  translator: ['CreativeWork'],
  sameAs: ['Thing'],
  pagination: ['Article', 'Chapter'],
  ownershipFundingInfo: ['Organization'],
  position: ['CreativeWork', 'ListItem'],
  publisher: ['CreativeWork'],
  publishingPrinciples: ['CreativeWork', 'Organization', 'Person'],
  sourceOrganization: ['CreativeWork'],
  text: ['CreativeWork'],
  translationOfWork: ['CreativeWork'],
  url: ['Thing'],
  verificationFactCheckingPolicy: ['NewsMediaOrganization'],
  width: ['MediaObject'],
  wordCount: ['Article'],
};

/** Properties that are dates or points in time (ISO 8601). */
export const dateProperties: ReadonlySet<string> = new Set([
  'dateCreated',
  'dateModified',
  'datePublished',
]);

/** Finds where a JSON-LD value violates this vocabulary. Each fault begins with its path. */
export function vocabularyFaults(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => vocabularyFaults(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, '@id': id, ...rest } = value as Record<string, unknown>;
  const faults: string[] = [];
  if (type === undefined) {
    // A reference to another node.
    return typeof id === 'string' && Object.keys(rest).length === 0 ? [] : [`${path}: has no type`];
  }
  if (typeof type !== 'string' || !Object.hasOwn(types, type))
    return [`${path}: ${JSON.stringify(type)} is not a known type`];
  for (const [name, inner] of Object.entries(rest)) {
    const here = `${path}.${name}`;
    if (!(properties[name]?.some((domain) => isSubtypeOf(type, domain)) ?? false))
      faults.push(`${here}: is not a property of ${type}`);
    if (inner === null || inner === '' || (Array.isArray(inner) && inner.length === 0))
      faults.push(`${here}: is empty`);
    faults.push(...vocabularyFaults(inner, here));
  }
  return faults;
}

function isSubtypeOf(type: string | undefined, ancestor: string): boolean {
  for (let here = type; here !== undefined; here = types[here]) if (here === ancestor) return true;
  return false;
}

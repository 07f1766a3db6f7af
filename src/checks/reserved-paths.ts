/**
 * The names of files and folders at the root of the site, without slash or extension. No page in `pages/` can have one of them.
 */
const ROOT = [
  '404',
  'articles',
  'authors',
  'cards',
  'corrections',
  'embed',
  'events',
  'feeds',
  'icon',
  'icons',
  'images',
  'index',
  'manifest',
  'quotes',
  'robots',
  'schema',
  'search',
  'service-worker',
  'sitemap',
  'sources',
  'speakers',
  'timeline',
  'topics',
  'words',
];

/**
 * Whether the site itself uses an address, so that no record can have it: for a section or folder; for a list of quotations by
 * form, by year, or by what happened to their words; or for a later page of a list, whose name is a number.
 * @param address a collection and an id, such as `pages/search`
 */
export function isReserved(address: string): boolean {
  const [collection, id = ''] = address.split('/');
  if (collection === 'events') return false;
  if (/^\d+$/.test(id)) return true;
  if (collection === 'pages') return ROOT.includes(id);
  return collection === 'quotes' && ['form', 'words', 'year'].includes(id);
}

/** The path of an address on the site. The pages in `pages/` are at the root. */
export function pathOf(address: string): string {
  return `/${address.replace(/^pages\//, '')}/`;
}

/** The files and folders at the root of the site, without slash or extension, whose names no page in `pages/` can have. */
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
 * Whether a path belongs to the site itself, so that no record can have it: that of a section or folder, of a list of
 * quotations by form, year or what happened to their words, or of a further page of a list, whose name is a number.
 * @param address a collection and an id, such as `pages/search`
 */
export function isReserved(address: string): boolean {
  const [collection, id = ''] = address.split('/');
  if (collection === 'events') return false;
  if (/^\d+$/.test(id)) return true;
  if (collection === 'pages') return ROOT.includes(id);
  return collection === 'quotes' && ['form', 'words', 'year'].includes(id);
}

/** The path of an address on the site, where the pages in `pages/` are at the root. */
export function pathOf(address: string): string {
  return `/${address.replace(/^pages\//, '')}/`;
}

/** The files and folders at the root of the site, without the slash or the extension: no page of text can be one. */
const ROOT = [
  '404',
  'articles',
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
 * Whether a path belongs to the site itself, so that no record can have it: sections and folders, lists of quotations
 * by form, by what happened to their words and by year, and the further pages of lists, whose names are numbers.
 * @param address a collection and an id, such as `pages/search`
 */
export function isReserved(address: string): boolean {
  const [collection, id = ''] = address.split('/');
  if (collection === 'events') return false;
  if (/^\d+$/.test(id)) return true;
  if (collection === 'pages') return ROOT.includes(id);
  return collection === 'quotes' && ['form', 'words', 'year'].includes(id);
}

/** The path of an address on the site, where pages of text have no folder. */
export function pathOf(address: string): string {
  return `/${address.replace(/^pages\//, '')}/`;
}

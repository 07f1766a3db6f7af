/** The lists and sections that the header and footer can link to. They can also link to the pages in `pages/`. */
export const linkNames = [
  'articles',
  'quotes',
  'speakers',
  'timeline',
  'topics',
  'authors',
  'sources',
  'corrections',
  'words',
  'check',
  'search',
] as const;

/** A list or section that the header and the footer can link to. */
export type LinkName = (typeof linkNames)[number];

/** Whether a menu item names a list or section, and not a page in `pages/`. */
export function isLinkName(name: string): name is LinkName {
  return linkNames.some((known) => known === name);
}

/** The lists and sections of the site that its header and footer can link to, besides the pages in `pages/`. */
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

/** Whether a name in a menu stands for a list or section, and is not the id of a page in `pages/`. */
export function isLinkName(name: string): name is LinkName {
  return linkNames.some((known) => known === name);
}

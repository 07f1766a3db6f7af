/** The lists and sections of the site that its header and foot can link to, beside pages of text. */
export const linkNames = [
  'articles',
  'quotes',
  'speakers',
  'timeline',
  'topics',
  'sources',
  'corrections',
  'words',
  'check',
  'search',
] as const;

/** A list or section that the header and the foot can link to. */
export type LinkName = (typeof linkNames)[number];

/** Whether a name in a menu is that of a list or section, and not the id of a page of text. */
export function isLinkName(name: string): name is LinkName {
  return linkNames.some((known) => known === name);
}

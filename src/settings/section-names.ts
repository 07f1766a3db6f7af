/** The parts of the site that a publication can do without. */
export const sectionNames = [
  'timeline',
  'topics',
  'speakers',
  'speaker-topics',
  'words',
  'events',
  'check',
  'offline',
  'cards',
  'search',
  'downloads',
] as const;

/** A part of the site that a publication can do without. */
export type SectionName = (typeof sectionNames)[number];

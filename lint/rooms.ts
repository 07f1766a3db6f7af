/**
 * The folders and files of `src`, from the one that uses none of the others to the one that may use them all: a file
 * may import from its own folder and from those above it in this list.
 */
export const rooms = [
  'settings',
  'site.ts',
  'interface',
  'issues',
  'dates',
  'schemas',
  'quotation',
  'check',
  'timeline',
  'stemma',
  'urls.ts',
  'sections.ts',
  'markdown',
  'content',
  'archive',
  'checks',
  'outputs',
  'search',
  'offline',
  'styles',
  'components',
  'layouts',
  'build',
  'content.config.ts',
  'pages',
  'publication',
  'commands',
];

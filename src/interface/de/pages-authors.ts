import { counting } from '../counting.ts';
import type { authors as english } from '../en/pages-authors.ts';
import type { Like } from '../like.ts';

const counted = counting('de');

/** Text for bylines, the list of authors and an author’s page. */
export const authors: Like<typeof english> = {
  title: 'Wer hier schreibt',
  description: 'Alle, die hier schreiben.',
  kind: 'Schreibt hier',
  summary: (name) => `${name}: zur Person und alle Artikel, die neuesten zuerst.`,
  byline: { before: 'Von ', after: '.' },
  articles: 'Artikel, die neuesten zuerst',
  articleCount: (count) => counted(count, { one: 'Artikel', other: 'Artikel' }),
  none: 'Hier ist noch kein Artikel erschienen.',
  contact: (name) => `An ${name} schreiben`,
  elsewhere: 'Anderswo:',
};

import type { markdown as english } from '../en/markdown.ts';
import type { Like } from '../like.ts';

/** Text that our Markdown plugins add to a body. */
export const markdown: Like<typeof english> = {
  opinion: 'Meinung',
  opinionOn: {
    'our-take': 'Meinung: unsere Einschätzung',
    'why-it-matters': 'Meinung: warum das wichtig ist',
  },
};

import type { IssueTexts, Nearest, Values } from '../issue-text.ts';
import { didYouMean } from './issues-suggestion.ts';

/** Issues with the publication's settings. */
export const settingsIssues = {
  'no-settings': ({ dir }: Values<'dir'>) => ({
    message: `${dir} has no site.yaml, which says what the publication is called and who publishes it`,
    fix: 'create an empty publication with npm run publication -- FOLDER and copy its site.yaml, or write one: docs/adopt.md explains every key',
  }),
  'unknown-link': ({
    key,
    name,
    known,
    nearest,
  }: Values<'key' | 'name'> & { readonly known: readonly string[] } & Nearest) => ({
    message: `${key} names “${name}”, which is neither a part of the site nor a page in pages`,
    fix: didYouMean(nearest, `it can name ${known.join(', ')}`),
  }),
  'unknown-front-page': ({ id, collection, nearest }: Values<'id' | 'collection'> & Nearest) => ({
    message: `the front page cannot show “${id}”: there is no such record in ${collection}`,
    fix: didYouMean(
      nearest,
      `write the name of a file in ${collection}, without .md, or leave the key out to show the newest one`,
    ),
  }),
  'low-contrast': ({
    color,
    ground,
    scheme,
    found,
    minimum,
  }: Values<'color' | 'ground' | 'scheme'> & {
    readonly found: number;
    readonly minimum: number;
  }) => ({
    message: `${color} on ${ground} has a contrast of ${found.toFixed(1)}:1 in ${scheme} colors, which is too low for some readers`,
    fix: `make one of them ${scheme === 'light' ? 'darker or the other lighter' : 'lighter or the other darker'}, to ${minimum}:1 or more (WCAG 2.2)`,
  }),
} satisfies IssueTexts;

import type { SectionName } from './settings/section-names.ts';
import { site } from './site.ts';
import { path, urls } from './urls.ts';

/**
 * The path of each section: a folder or a file. The sections `offline`, `downloads` and `speaker-topics` have no such path.
 */
const paths: Readonly<
  Record<Exclude<SectionName, 'offline' | 'downloads' | 'speaker-topics'>, string>
> = {
  timeline: urls.timeline,
  topics: urls.topics,
  speakers: urls.speakers,
  words: urls.words,
  events: urls.promisesCalendar,
  check: urls.check,
  cards: path('cards/'),
  search: urls.search,
};

const hiddenPaths = Object.entries(paths)
  .filter(([name]) => !site.sections.some((on) => on === name))
  .map(([, hiddenPath]) => hiddenPath)
  .concat(site.hasAuthors ? [] : urls.authors);

/**
 * Returns a path from the root of the host if the site shows it; undefined if its section is off, or if it is a page about
 * authors and the content has none.
 */
export function pathIfShown(target: string): string | undefined {
  return hiddenPaths.some((hiddenPath) => target.startsWith(hiddenPath)) ? undefined : target;
}

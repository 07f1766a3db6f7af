import type { SectionName } from './settings/section-names.ts';
import { site } from './site.ts';
import { path, urls } from './urls.ts';

/**
 * Where the pages and files of each section are: a folder or a file. The sections `offline`, `downloads` and `speaker-topics`
 * have neither.
 */
const places: Readonly<
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

const off = Object.entries(places)
  .filter(([name]) => !site.sections.some((on) => on === name))
  .map(([, place]) => place)
  .concat(site.hasAuthors ? [] : urls.authors);

/**
 * A path of the site, from the root of its host, if the section that it belongs to is on; undefined if it is off. The pages
 * of authors are there where the content has any.
 */
export function shown(target: string): string | undefined {
  return off.some((place) => target.startsWith(place)) ? undefined : target;
}

import { compareDates, compareNames, compareText } from './compare.ts';
import { familyNameOf, type PersonalName } from './personal-name.ts';

/** The fields that sources are sorted by. */
interface SortableSource {
  readonly outlet: string;
  readonly issued?: string | undefined;
}

/** The fields that speakers are sorted by. */
interface SortableSpeaker extends PersonalName {
  readonly type: 'person' | 'organization' | 'unnamed';
}

/** The order in which lists show the records of each collection. Ties are broken by id. */
export const orderOf = {
  /** Newest first. */
  articles: (a: { published: string }, b: { published: string }) =>
    compareText(b.published, a.published),
  /** By family name, then by the whole name. */
  authors: (a: PersonalName, b: PersonalName) =>
    compareNames(familyNameOf(a), familyNameOf(b)) || compareNames(a.name, b.name),
  /** Chronological. */
  events: (a: { date: string }, b: { date: string }) => compareDates(a.date, b.date),
  /** By the date the words were said, earliest first. */
  quotes: (a: { said: string }, b: { said: string }) => compareDates(a.said, b.said),
  /** By outlet, then by date. */
  sources: (a: SortableSource, b: SortableSource) =>
    compareNames(a.outlet, b.outlet) || compareText(a.issued ?? '', b.issued ?? ''),
  /** People by family name and then by the whole name, others by the whole name. */
  speakers: (a: SortableSpeaker, b: SortableSpeaker) =>
    compareNames(sortName(a), sortName(b)) || compareNames(a.name, b.name),
  /** By title. */
  topics: (a: { title: string }, b: { title: string }) => compareNames(a.title, b.title),
};

/** The name that a speaker is sorted by. */
function sortName(speaker: SortableSpeaker): string {
  return speaker.type === 'person' ? familyNameOf(speaker) : speaker.name;
}

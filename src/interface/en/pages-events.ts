/** What timelines and lists of events say. */
export const events = {
  title: 'Timeline',
  titleOf: (subject: string) => `Timeline: ${subject}`,
  description: 'All events on record, each dated as precisely as the evidence allows.',
  descriptionOf: (subject: string) =>
    `Events on record for ${subject}, each dated as precisely as the evidence allows.`,
  dek: 'What happened, was said, was printed and was promised, each dated as precisely as the evidence allows.',
  browse: {
    navigation: 'Browse the timeline',
    allYears: 'Events by year',
    topics: 'Topics:',
    topicsOf: 'Timelines of topics',
    latest: 'Latest',
    all: 'All',
  },
  promises: 'Promises and what became of them',
  /** The line in which a drawing says what is pointed at. */
  reading: {
    hint: 'Point at a mark to read it here. Drag across the drawing to list a span of time.',
    all: 'List all',
  },
  /** What the marks of a drawing mean. */
  key: 'A dot is a day. A bar is a longer span, or a date not known to the day; a fading end, an approximate date; a tick beside a year, a date known to the year only. An arc leads from a promise to the day it was due; an open circle means that we found no report of the outcome.',
  /** The last month that was read, with its preposition. */
  until: (month: string) => `Our material ends ${month}.`,
  /** On paper, before the address. */
  inFull: 'In full, with sources:',
  latestOf: (shown: number, count: number) => `These are the latest ${shown} of ${count} events.`,
  seeAll: 'See them all',
  dateNote: (note: string) => `Date: ${note}.`,
  reported: 'Became known:',
  oneOutlet: (outlet: string) => `Reported by ${outlet} only.`,
  sources: 'Sources:',
  /** The date comes after it, with its preposition. */
  due: 'Due',
  asOf: (outcome: string) => `${outcome} as of`,
};

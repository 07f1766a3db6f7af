/** Text for timelines and lists of events. */
export const events = {
  title: 'Timeline',
  titleOf: (subject: string) => `Timeline: ${subject}`,
  description: 'All events in our records, each dated as precisely as the evidence allows.',
  descriptionOf: (subject: string) =>
    `Events in our records for ${subject}, each dated as precisely as the evidence allows.`,
  dek: 'What happened, was said, was printed and was promised, each dated as precisely as the evidence allows.',
  browse: {
    navigation: 'Browse the timeline',
    allYears: 'Events by year',
    topics: 'Topics:',
    topicsOf: 'Timelines by topic',
    latest: 'Latest',
    all: 'All',
  },
  promises: 'Promises and what became of them',
  /** The line below a drawing that describes what the reader points at. */
  reading: {
    hint: 'Point at a mark to read it here. Drag across the drawing to list a span of time.',
    all: 'List all',
  },
  /** What the marks of a drawing mean. */
  key: 'A dot is a day. A bar is a longer span, or a date not known to the day. A fading end means an approximate date, and a tick beside a year means a date known only to the year. An arc runs from a promise to the day it was due. An open circle means that we found no report of the outcome.',
  /** How far the sources we read extend; the month has its preposition. */
  until: (month: string) => `Our material ends ${month}.`,
  /** In print, before the address of the full timeline. */
  inFull: 'In full, with sources:',
  latestOf: (shown: number, count: number) => `These are the latest ${shown} of ${count} events.`,
  seeAll: 'See them all',
  dateNote: (note: string) => `Date: ${note}.`,
  reported: 'Became known:',
  oneOutlet: (outlet: string) => `Reported by ${outlet} only.`,
  sources: 'Sources:',
  /** A date with its preposition follows. */
  due: 'Due',
  asOf: (outcome: string) => `${outcome} as of`,
};

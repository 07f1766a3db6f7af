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
    years: 'Years:',
    topics: 'Topics:',
    latest: 'Latest',
    all: 'All',
    yearCount: (year: string, count: number) => `${year} (${count})`,
  },
  promises: 'Promises and what became of them',
  inBrief: 'Events in brief',
  skip: 'Skip to the events in full',
  latestOf: (shown: number, count: number) => `These are the latest ${shown} of ${count} events.`,
  seeAll: 'See them all',
  dateNote: (note: string) => `Date: ${note}.`,
  reported: 'Became known:',
  oneOutlet: (outlet: string) => `Reported by ${outlet} only.`,
  sources: 'Sources:',
  /** The date comes after it, with its preposition. */
  due: 'Due',
  asOf: (outcome: string) => `${outcome} as of`,
  key: {
    toScale: 'Drawn to scale',
    kinds: { happened: 'happened', said: 'said', printed: 'printed', planned: 'planned' },
    outcomes: { unknown: 'due: nothing found', kept: 'due: kept', broken: 'due: not kept' },
    bar: 'a month, a year or a span of days',
    faded: 'about or probably',
    runsOn: 'runs on',
    oneOf: 'one of these dates',
    break: 'empty stretch shortened',
  },
};

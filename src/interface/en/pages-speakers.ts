/** Text for the list of speakers and the pages of a speaker. */
export const speakers = {
  title: 'Speakers',
  description:
    'Everyone whose words are in our records: people, organizations and unnamed speakers.',
  groups: { person: 'People', organization: 'Organizations', unnamed: 'Unnamed speakers' },
  kinds: { person: 'Speaker', organization: 'Organization', unnamed: 'Unnamed speaker' },
  quotationCount: (count: number) => `${count} quotation${count === 1 ? '' : 's'}`,
  summary: (name: string) => `What ${name} said, by date, with the full record of each quotation.`,
  /** The same if it is not certain that the speaker said all of it. */
  summaryOfAttributed: (name: string) =>
    `What ${name} said or is said to have said, by date, with the full record of each quotation.`,
  otherNames: (names: readonly string[]) => `Also known as: ${names.join('; ')}`,
  quotations: 'Quotations, by date',
  topicNavigation: 'This speaker by topic',
  onOneTopic: 'By topic:',
  onFurtherTopics: (topics: number) =>
    topics === 1
      ? 'Quoted more than once on one topic'
      : `Quoted more than once on ${topics} topics`,
  topicCount: (topic: string, quotations: number) => `${topic} (${quotations})`,
  /** What the marks on the speaker's timeline mean, by where the quotation marks of the form go. */
  strip: {
    around: 'Filled: quoted in full',
    inside: 'Gray: quoted in part',
    none: 'Hollow: reported, in other words',
    written: 'Squares: written.',
  },
  none: 'Our records have no quotations by this speaker.',
  roles: 'Roles, as our sources give them',
  roleSource: 'source',
  onTopic: {
    title: (speaker: string, topic: string) => `${speaker} on ${topic}`,
    kind: 'One speaker, one topic, by date',
    description: (speaker: string, topic: string) =>
      `What ${speaker} said on ${topic}, by date, so that the words can be compared.`,
    descriptionOfAttributed: (speaker: string, topic: string) =>
      `What ${speaker} said or is said to have said on ${topic}, by date, so that the words can be compared.`,
    allOfSpeaker: (speaker: string) => `All quotations by ${speaker}`,
    allOnTopic: (topic: string) => `Everyone on ${topic}`,
    /** A date with its preposition follows. */
    wordsOf: 'the words said',
  },
};

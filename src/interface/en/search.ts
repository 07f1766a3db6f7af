import { yearName } from './year.ts';

const counted = (count: number, noun: string) =>
  `${count === 0 ? 'No' : count} ${noun}${count === 1 ? '' : 's'}`;

/** Text for the search in the browser. */
export const search = {
  title: 'Search',
  close: 'Close',
  /** The option of a filter that is not set. */
  any: 'Any',
  year: yearName,
  choice: (label: string, count: number) => `${label} (${count})`,
  showMore: (more: number, total: number) => `Show ${more} more of ${total}`,
  /** The label of a passage below the words of a quotation. */
  passages: {
    words: '',
    gloss: 'Our translation:',
    original: 'Original wording:',
    printing: 'As another outlet printed it:',
  },
  status: {
    /** The language of these texts, for the names of months. */
    language: 'en',
    /** How many results there are, in one sentence. */
    totals: (quotations: number, articles: number) =>
      [counted(quotations, 'quotation'), ...(articles > 0 ? [counted(articles, 'article')] : [])]
        .join(', ')
        .concat('. '),
    articlesMissing: 'Articles could not be searched. ',
    volumesMissing: 'Part of the archive could not be searched. ',
    withoutFilters: (count: number) => `Search without filters (${count})`,
    /** What a speaker said on a topic, as a link. */
    subject: (speaker: string, topic: string, count: number) => `${speaker} on ${topic} (${count})`,
    readAsDate: (date: string, isDay: boolean) =>
      `Read as a date: said or printed ${isDay ? 'on' : 'in'} ${date}. `,
    years: (first: string, last: string) => `${first} to ${last}`,
    wordsInstead: 'Search for the words instead',
    /** The first of the other names that were searched for, and how many more there are. */
    alsoSearched: (names: readonly string[], more: number) =>
      `Also searched for: ${names.join(', ')}${more > 0 ? ` and ${more} more names` : ''}. `,
    /** What surrounds a link to a corrected query. */
    didYouMean: ['Did you mean ', '?'],
    nothing: 'Try fewer words, or browse.',
    withoutPhrase: 'No quotation has this exact phrase. These have its words.',
    withoutSomeWords: 'No quotation has all of these words. These have at least half of them.',
  },
} as const;

import { openData } from './open-data.ts';

/** How citations describe a quotation of each form. */
const citationForms = {
  direct: { reports: 'Quotes', printedIn: 'As quoted in' },
  mixed: { reports: 'Partly quotes', printedIn: 'As quoted in' },
  indirect: { reports: 'Reports what was said by', printedIn: 'As reported in' },
} as const;

/** Text for citations, feeds, cards, embeds, the calendar and data for programs. */
export const outputs = {
  openData,
  ourTranslation: (words: string) => `Our translation: ${words}`,
  citation: {
    forms: citationForms,
    /** The same for words that may not have been said. */
    prints: 'Prints words',
    printedIn: 'Source:',
    /** Who said the words and when, below the words. */
    copiedLine: (line: string) => `— ${line}`,
    tracedTo: (source: string) => `Traced to ${source}, which was not read`,
    recordAt: (publication: string, url: string) => `Record at ${publication}: ${url}`,
    record: (publication: string) => `The full record of this quotation, at ${publication}`,
    uncertainDate: (date: string) => `Date: ${date}`,
    /** In the style of the American Psychological Association. */
    apa: {
      date: (year: string, month: string | undefined, day: number | undefined) =>
        [year, [month, day].filter((part) => part !== undefined).join(' ')]
          .filter((part) => part !== '')
          .join(', '),
      approximately: (date: string) => `ca. ${date}`,
      noDate: 'n.d.',
      /** Before the last of several names. */
      and: ', & ',
    },
  },
  /** @param isSaid whether it is certain that the speakers said it */
  embedTitle: (speakers: string, isSaid: boolean, publication: string) =>
    `${isSaid ? 'A quotation from' : 'Words'} ${speakers}, at ${publication}`,
  feeds: {
    articles: {
      title: (publication: string) => `${publication}: articles`,
      description: 'The full text of our analyses.',
    },
    quotes: {
      title: (publication: string) => `${publication}: quotations`,
      description: 'Every quotation in our records, with its sources and printings.',
    },
    corrections: {
      title: (publication: string) => `${publication}: corrections`,
      description: 'Every correction, clarification and update.',
    },
  },
  article: {
    keyQuotes: 'Key quotes',
    unverified: 'What we could not verify',
    sources: 'Sources',
    collation: 'How others printed it',
  },
  quotation: {
    occasion: (occasion: string) => `Occasion: ${occasion}.`,
    printings: 'Printings:',
    copyText: 'Reference wording',
  },
  corrections: {
    kinds: { correction: 'Correction', clarification: 'Clarification', update: 'Update' },
    entryTitle: (kind: string, record: string) => `${kind}: ${record}`,
    /** `record` is a link. */
    correctionOf: (kind: string, record: string) => `${kind} to ${record}`,
    was: (words: string) => `Was: ${words}`,
    now: (words: string) => `Now: ${words}`,
  },
  calendar: {
    id: 'Promises',
    title: (publication: string) => `${publication}: promises`,
    summary: (outcome: string, title: string) => `${outcome}: ${title}`,
  },
  cards: {
    byline: (authors: string, date: string) => `By ${authors}, ${date}`,
    asPrinted: (outlet: string) => `As printed by ${outlet}`,
    asReported: (outlet: string) => `As reported by ${outlet}`,
    /** In place of words that the fonts cannot draw. */
    wordsIn: (language: string) => `The words are in ${language}.`,
    /** In place of symbols, such as an emoji; `meaning` is our translation of them. */
    signs: (meaning: string | undefined) =>
      meaning === undefined ? 'A message in symbols, without words.' : `In symbols: ${meaning}`,
    ourTranslationFrom: (language: string, gloss: string) =>
      `Our translation from the ${language}: ${gloss}`,
  },
  sections: {
    articles: 'Articles',
    quotes: 'Quotations',
    speakers: 'Speakers',
    timeline: 'Timeline',
    topics: 'Topics',
    authors: 'Authors',
    sources: 'Sources',
  },
} as const;

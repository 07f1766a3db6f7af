import { openData } from './open-data.ts';

/** What citations say of a quotation of each form. */
const citationForms = {
  direct: { reports: 'Quotes', printedIn: 'As quoted in' },
  mixed: { reports: 'Partly quotes', printedIn: 'As quoted in' },
  indirect: { reports: 'Reports what was said by', printedIn: 'As reported in' },
} as const;

/** The words of citations, feeds, cards, embeds, the calendar and data for programs. */
export const outputs = {
  openData,
  ourEnglish: (words: string) => `Our English: ${words}`,
  citation: {
    forms: citationForms,
    /** The same of words that may not have been said. */
    prints: 'Prints words',
    printedIn: 'Source:',
    tracedTo: (source: string) => `Traced to ${source}, which was not read`,
    recordAt: (publication: string, url: string) => `Record at ${publication}: ${url}`,
    record: (publication: string) => `The full record of this quotation, at ${publication}`,
    uncertainDate: (date: string) => `Date: ${date}`,
    /** In the style of the American Psychological Association. */
    apa: { approximately: (date: string) => `ca. ${date}`, noDate: 'n.d.' },
  },
  /** `said` tells whether it is certain that the speakers said it. */
  embedTitle: (speakers: string, said: boolean, publication: string) =>
    `${said ? 'A quotation of' : 'Words'} ${speakers}, at ${publication}`,
  feeds: {
    articles: {
      title: (publication: string) => `${publication}: articles`,
      description: 'Our analyses, with their full text.',
    },
    quotes: {
      title: (publication: string) => `${publication}: quotations`,
      description: 'Every quotation on record, with its sources and printings.',
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
    /** In place of symbols, such as an emoji; `meaning` is our English for them. */
    signs: (meaning: string | undefined) =>
      meaning === undefined ? 'A message in symbols, without words.' : `In symbols: ${meaning}`,
    ourEnglishFor: (language: string, gloss: string) => `Our English for the ${language}: ${gloss}`,
  },
  sections: {
    articles: 'Articles',
    quotes: 'Quotations',
    speakers: 'Speakers',
    timeline: 'Timeline',
    topics: 'Topics',
    sources: 'Sources',
  },
} as const;

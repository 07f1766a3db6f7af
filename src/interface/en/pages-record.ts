/** Text for a quotation’s page: its record, how the words reached us and how others printed them. */
export const record = {
  /** The title of the link to the data. */
  data: 'Record',
  when: { speech: 'Said', document: 'Dated' },
  /** The same for words that may not have been said. */
  supposedly: { speech: 'Supposedly said', document: 'Supposedly dated' },
  languages: 'Languages',
  /** The same words in two languages, neither of which is a translation. */
  bothAuthentic: (one: string, other: string) => `${one} and ${other}, both authentic`,
  frame: 'The sentence around it',
  frameNote: 'The words in gray are ours. Only the words inside the quotation marks are quoted.',
  note: 'What to know about these words',
  corrections: 'Corrections to this record',
  chain: {
    title: 'How it reached us',
    document: 'The document',
    speakers: (count: number) => (count === 1 ? 'The speaker' : 'The speakers'),
    firstPrinting: '; the first known printing',
    isCopyText: '; source of the wording shown here',
  },
  usedIn: 'Where we use it',
  related: 'Related quotations',
  seeAlso: 'See also',
  events: 'On the timeline',
  filedUnder: 'Filed under',
  sameForm: 'All quotations of this form',
  alsoNeverSaid: 'All quotations of words that were never said',
  /** The label of the words that are shown beside a quotation. */
  aside: {
    ourTranslation: 'Our translation.',
    /** Why the quotation is shown in a language other than the one it was said in. */
    notFound: (shown: string, original: string) =>
      `Our translation. The quotation is in ${shown} because no ${original} text was found.`,
    asSaid: (language: string) => `In ${language}, as first said.`,
    inLanguage: (language: string) => `In ${language}.`,
  },
  /** The printings, and how each is compared. */
  printings: {
    title: 'The printings',
    views: 'How to compare',
    /** Before how many there are of each kind. */
    count: (printings: number) => `${printings} printings: 1 with the wording shown,`,
    byStep: 'What each step changed',
    byReference: 'Against the reference wording',
    lost: 'Show omitted words',
    copyText: 'Reference wording',
    printedBy: 'Printed by',
    fromStep: (outlet: string) => `Compared with ${outlet}, which it follows`,
    fromReference: 'Compared with the reference wording',
    notCompared: 'Not compared: it does not quote the speaker’s words',
    online: 'Read it there',
    onlineHint: (outlet: string) => `: ${outlet}`,
    link: (outlet: string) => `Link to this printing: ${outlet}`,
    undated: 'date not known',
    table: 'All printings, word by word. The columns are parts of the reference wording.',
    band: (number: number, count: number) => `Part ${number} of ${count}`,
    nothing: '—',
    nothingThere: 'left out',
  },
  footer: {
    title: 'The record',
    tell: 'Tell us about another printing',
  },
  collation: {
    ofQuotation: (words: string) => `How others printed “${words}”`,
    copyText: 'Reference wording',
    /** `more` is how many printings the record has that the article does not show. */
    all: (more: number) =>
      more === 0
        ? 'The full record'
        : `The full record, with ${more} more printing${more === 1 ? '' : 's'}`,
    /** The label of a printing that repeats another, word for word. */
    repeats: (label: string, outlet: string) => `${label} (repeats ${outlet})`,
    parts: { headline: 'headline', caption: 'caption', video: 'video', broadcast: 'broadcast' },
    inLanguage: (language: string) => `In ${language}.`,
    ourTranslation: (gloss: string) => `Our translation: ${gloss}`,
    basis: (sentence: string) => `Evidence: ${sentence}`,
    leftOut: 'left out: ',
    added: 'added: ',
    insteadOf: 'instead of: ',
  },
};

/** What a quotation's own page says: its record, how the words reached us, and how others printed them. */
export const record = {
  /** The title of the link to the data. */
  data: 'Record',
  when: { speech: 'Said', document: 'Dated' },
  /** Of words that may not have been said. */
  supposedly: { speech: 'Supposedly said', document: 'Supposedly dated' },
  occasion: 'Occasion',
  language: 'Language shown',
  ourEnglish: 'Our English',
  original: (language: string) => `In ${language}, as first said`,
  /** The same words in two languages, neither of which is a translation. */
  bothAuthentic: (one: string, other: string) => `${one} and ${other}, both authentic`,
  frame: 'The sentence around it',
  frameNote: 'The words in gray are ours: only the words inside the quotation marks are quoted.',
  note: 'What to know about these words',
  corrections: 'Corrections to this record',
  chain: {
    title: 'How it reached us',
    document: 'The document',
    speakers: (count: number) => (count === 1 ? 'The speaker' : 'The speakers'),
    firstPrinting: '; the first printing known',
    isCopyText: '; source of the wording shown here',
  },
  usedIn: 'Where we use it',
  related: 'Related quotations',
  seeAlso: 'See also',
  events: 'On the timeline',
  filedUnder: 'Filed under',
  sameForm: 'All quotations of this form',
  alsoNeverSaid: 'All quotations that were never said',
  collation: {
    title: 'How others printed it',
    ofQuotation: (words: string) => `How others printed “${words}”`,
    none: 'No other printing of these words is on record here.',
    copyText: 'Reference wording',
    all: (more: number) =>
      more > 0
        ? `The full comparison: ${more} more, with the same words or in another language`
        : 'The full record',
    /** The label of a printing that repeats another word for word. */
    repeats: (label: string, outlet: string) => `${label} (repeats ${outlet})`,
    step: (label: string, outlet: string) => `From ${outlet}: ${label}`,
    fromReference: (label: string) => `From the reference wording: ${label}`,
    againstReference: 'Compared with the reference wording:',
    part: (name: string) => `(${name})`,
    parts: { headline: 'headline', caption: 'caption', video: 'video', broadcast: 'broadcast' },
    inLanguage: (language: string) => `In ${language}.`,
    ourEnglish: (gloss: string) => `Our English: ${gloss}`,
    basis: (sentence: string) => `Evidence: ${sentence}`,
    leftOut: 'left out: ',
    added: 'added: ',
    insteadOf: 'instead of: ',
  },
};

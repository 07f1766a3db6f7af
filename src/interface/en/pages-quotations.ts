/** The texts of lists of quotations, and those around the words of a quotation wherever it is shown. */
export const quotations = {
  title: 'Quotations',
  description: 'Every quotation on record here, with its form, its date and the full record.',
  none: 'There is none yet.',
  browse: {
    navigation: 'Browse quotations',
    byHappening: 'What happened to the words:',
    byForm: 'By form:',
    byYear: 'By year:',
    alsoBy: 'Also by',
    speaker: 'speaker',
    topic: 'topic',
    source: 'source',
    word: 'word',
  },
  ofHappening: {
    kind: 'Quotations by what happened to the words',
    short: {
      changed: 'changed',
      reversed: 'a “not” gained or lost',
      'form-changed': 'form changed',
      'speaker-changed': 'given to another speaker',
      'not-in-original': 'not found in the original language',
      'seen-once': 'seen once',
    },
    title: {
      changed: 'Words that were changed',
      reversed: 'Words that gained or lost a “not”',
      'form-changed': 'Words whose form was changed',
      'speaker-changed': 'Words given to another speaker',
      'not-in-original': 'Words not found in the original language',
      'seen-once': 'Words seen in one place only',
    },
    description: (title: string) => `${title}: the quotations on record here.`,
  },
  /** How often a quotation was printed, as far as is known. */
  printings: (count: number) => `${count} printings`,
  ofForm: {
    kind: 'Quotations by form',
    description: (form: string) => `Quotations on record here: ${form}.`,
  },
  ofYear: {
    /** A decade or century is filed under its first year, so that not all of them were said in it. */
    title: (year: string) => `Quotations: ${year}`,
    kind: 'Quotations by year',
    description: (year: string) => `Quotations on record here that are filed under ${year}.`,
  },
  /** For screen readers, after the date that links to a record. */
  toRecord: ': the full record',
  linkToPlace: 'Link to this quotation in the text',
  ourEnglish: 'Our English:',
};

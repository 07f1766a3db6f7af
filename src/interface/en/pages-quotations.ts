/** Text for lists of quotations, and for what surrounds a quotation wherever it appears. */
export const quotations = {
  title: 'Quotations',
  description:
    'Every quotation we have recorded, with its form, its date and a link to its full record.',
  none: 'No quotations yet.',
  browse: {
    navigation: 'Browse quotations',
    byFate: 'What happened to the words:',
    byForm: 'By form:',
    byYear: 'By year:',
    otherLists: 'Browse by:',
    speaker: 'speaker',
    topic: 'topic',
    source: 'source',
    word: 'word',
  },
  fatePages: {
    kind: 'Quotations by what happened to the words',
    short: {
      changed: 'changed',
      reversed: 'a “not” gained or lost',
      'form-changed': 'form changed',
      'speaker-changed': 'attributed to another speaker',
      'not-in-original': 'not found in the original language',
      'seen-once': 'seen in only one place',
    },
    title: {
      changed: 'Words that were changed',
      reversed: 'Words that gained or lost a “not”',
      'form-changed': 'Words whose form was changed',
      'speaker-changed': 'Words attributed to another speaker',
      'not-in-original': 'Words not found in the original language',
      'seen-once': 'Words seen in only one place',
    },
    description: (title: string) => `${title}: all such quotations in our records.`,
  },
  /** How many printings of a quotation are on record. */
  printings: (count: number) => `${count} printings`,
  formPages: {
    kind: 'Quotations by form',
    description: (form: string) => `Quotations in our records by form: ${form}.`,
  },
  yearPages: {
    /**
     * A quotation dated only to a decade or century is filed under its first year, so not everything listed here was said
     * in that year.
     */
    title: (year: string) => `Quotations: ${year}`,
    kind: 'Quotations by year',
    description: (year: string) => `Quotations in our records filed under ${year}.`,
  },
  /** For screen readers, after the date that links to a record. */
  toRecord: ': the full record',
  linkToPlace: 'Link to this quotation in the text',
  ourTranslation: 'Our translation:',
};

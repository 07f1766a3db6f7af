/** What the site says about whether a speaker said the words. */
export const attribution = {
  /** The mark of a record wherever it is listed. What the speaker said has none. */
  marks: {
    said: undefined,
    attributed: 'Attributed',
    disputed: 'Disputed',
    misattributed: 'Misattributed',
    fabricated: 'Never said',
  },
  /** What the mark means, in one sentence. */
  meanings: {
    said: undefined,
    attributed: 'No first-hand record of these words is known.',
    disputed: 'Whether these words were said is disputed.',
    misattributed: 'These words are not those of the supposed speaker.',
    fabricated: 'These words were made up. They are not those of the supposed speaker.',
  },
  /** What comes before the names of the speakers, and before the name of another author. */
  who: {
    said: { to: '', by: 'words of ' },
    attributed: { to: 'Attributed to ', by: 'words of ' },
    disputed: { to: 'Attributed to ', by: 'words of ' },
    misattributed: { to: 'Misattributed to ', by: 'words of ' },
    fabricated: { to: 'Falsely attributed to ', by: 'made up by ' },
  },
  /** Between the speakers and another author. */
  between: '; ',
  /** Between the names of two speakers of whom one said the words. */
  or: ' or ',
  /** A speaker whom a printing names, and the record does not. */
  as: (speaker: string) => `attributed there to ${speaker}`,
  /** Words, or a line on who is said to have said them, with the mark before them. */
  marked: (mark: string, words: string) => `${mark}: ${words}`,
  markedLine: (mark: string, line: string) => `${mark}, ${line}`,
  /** Words that were never said, in lists, in filters and in a count. */
  neverSaid: { label: 'Never said', counted: 'never said' },
} as const;

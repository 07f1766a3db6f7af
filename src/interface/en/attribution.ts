/** Text about whether a speaker said the words. */
export const attribution = {
  /** The mark of a record wherever it is listed. Words that the speaker said have none. */
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
    misattributed: 'These words are not by the supposed speaker.',
    fabricated:
      'These words are not by the supposed speaker: they were made up, or altered from other words.',
  },
  /** Before the names of the speakers, and before the name of another author. */
  who: {
    said: { to: '', by: 'words of ' },
    attributed: { to: 'Attributed to ', by: 'words of ' },
    disputed: { to: 'Attributed to ', by: 'words of ' },
    misattributed: { to: 'Misattributed to ', by: 'words of ' },
    fabricated: { to: 'Falsely attributed to ', by: 'words of ' },
  },
  /** Between the speakers and another author. */
  between: '; ',
  /** Between the names of two speakers, one of whom said the words. */
  or: ' or ',
  /** A speaker whom a printing names but the record does not. */
  as: (speaker: string) => `attributed there to ${speaker}`,
  /** The mark before words, and before a line about their supposed speaker. */
  marked: (mark: string, words: string) => `${mark}: ${words}`,
  markedLine: (mark: string, line: string) => `${mark}, ${line}`,
  /** Words that were never said: in lists and filters, and in a count. */
  neverSaid: { label: 'Never said', counted: 'never said' },
} as const;

/** Text for the check of a quotation, on its page and in the command. */
export const check = {
  /** The grades, as labels. */
  grades: {
    'as-printed': 'As printed',
    trimmed: 'Shortened',
    'known-alteration': 'A known alteration',
    'new-variant': 'Differs from every printing we have',
    'speaker-differs': 'Said by somebody else',
    'not-on-record': 'Not in our records',
  },
  /** What each grade means, in a sentence. `outlet` is the nearest printing. */
  meanings: {
    asPrinted: (outlet: string) => `Word for word as printed by ${outlet}.`,
    trimmed: (outlet: string) =>
      `Shortened from what ${outlet} printed. Nothing is added or changed.`,
    alteration: (outlet: string) =>
      `Word for word as printed by ${outlet}. It differs from the reference wording.`,
    alterationTrimmed: (outlet: string) =>
      `Part of what ${outlet} printed. It differs from the reference wording.`,
    /** How the printing differs, by the label of its class. */
    change: (label: string) => `How that printing differs: ${label}.`,
    variant: (outlet: string) =>
      `No printing in our records reads like this. The nearest is by ${outlet}.`,
    cut: (outlet: string) =>
      `Words are left out in the middle, and nothing marks the gap. The nearest printing is by ${outlet}.`,
    gloss: 'Word for word our own translation of words in another language.',
    glossTrimmed: 'Part of our own translation of words in another language.',
    original: 'Word for word the original.',
    originalTrimmed: 'Part of the original.',
    notOnRecord:
      'No quotation in our records is like it. That does not mean it is false: we have only the quotations that our articles needed.',
    tooShort:
      'There are too few words here to tell whose they are. Paste the whole sentence, or search for the words.',
  },
  report: 'These are a reporter’s words. They do not belong in quotation marks.',
  reported: 'These are a reporter’s words, not the speaker’s.',
  withdrawn: (reason: string | undefined) =>
    `We have withdrawn this record${reason === undefined ? '.' : `: ${reason}`}`,
  lostSpeaker: 'The omitted words name the speaker.',
  otherSpeaker: (given: string, known: string) =>
    `The text attributes these words to ${given}. Our records attribute them to ${known}.`,
  /** A note on words with letters from another alphabet. */
  lookAlikes: (words: readonly string[]) =>
    `In ${words.map((word) => `“${word}”`).join(', ')}, some letters come from another alphabet. They were read as the letters they look like.`,
  /** The reference wording, ready to be quoted: `words` have the quotation marks of their form. */
  sentence: {
    direct: (words: string, speakers: string, outlet: string) =>
      `${words} — ${speakers}, as printed by ${outlet}`,
    mixed: (words: string, speakers: string, outlet: string) =>
      `${words} — ${outlet} on ${speakers}`,
    indirect: (words: string, speakers: string, outlet: string) =>
      `${words} — ${outlet}, reporting what ${speakers} said`,
  },
  /** A reply to whoever posted the words. */
  reply: (grade: string, sentence: string, url: string) =>
    `${grade}. On record: ${sentence} ${url}`,
  /** A printing whose outlet is not known. */
  unknownOutlet: 'another publication',
} as const;

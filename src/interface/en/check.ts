/** What the check of a quotation says, on its page and in the command. */
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
      `Shortened from what was printed by ${outlet}; nothing is added or changed.`,
    alteration: (outlet: string) =>
      `Word for word as printed by ${outlet}. It differs from the reference wording.`,
    alterationTrimmed: (outlet: string) =>
      `A part of what was printed by ${outlet}. It differs from the reference wording.`,
    /** How the printing differs, by the label of its class. */
    change: (label: string) => `How that printing differs: ${label}.`,
    variant: (outlet: string) =>
      `No printing on record reads like this. The nearest is by ${outlet}.`,
    cut: (outlet: string) =>
      `Words are left out inside, and no mark shows it. The nearest printing is by ${outlet}.`,
    gloss: 'Word for word our own English for words in another language.',
    glossTrimmed: 'A part of our own English for words in another language.',
    original: 'Word for word the original.',
    originalTrimmed: 'A part of the original.',
    notOnRecord:
      'No quotation on record here is like it. This is no evidence that it is false: we have only the quotations that our articles needed.',
    tooShort:
      'These are too few words to tell whose they are. Paste the whole sentence, or search for them.',
  },
  report: 'These are a reporter’s words. They do not belong in quotation marks.',
  reported: 'These are a reporter’s words, not the speaker’s.',
  withdrawn: (reason: string | undefined) =>
    `We have withdrawn this record${reason === undefined ? '.' : `: ${reason}`}`,
  lostSpeaker: 'What was left out names the speaker.',
  otherSpeaker: (given: string, known: string) =>
    `The text gives these words to ${given}. On record they are attributed to ${known}.`,
  /** The reference wording, as it can be quoted: `words` have the marks of their form. */
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

const numbers = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
] as const;

/** The verdict of a record whose editor wrote none. */
export const verdict = {
  seenOnce: 'Seen in one place only.',
  sameWords: (outlets: number) =>
    outlets === 1
      ? 'One outlet printed it more than once, in the same words.'
      : `${numbers[outlets] ?? outlets} outlets print the same words.`,
  /** After the sentence that says the words are the same. */
  otherPunctuation: 'The punctuation differs.',
  inPart: 'All printings have the same words, though some have only part of them.',
  separately: 'It was translated or written down more than once, in different words.',
  undecided: 'It was printed in different words, and the evidence does not say who followed whom.',
  changed: 'It was also printed with changed words.',
  /** After another of these sentences, or by itself. */
  elsewhere: 'It was also printed in other languages.',
} as const;

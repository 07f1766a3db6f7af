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

/** The verdict of a record for which its editor wrote none. */
export const verdict = {
  seenOnce: 'Seen in one place only.',
  sameWords: (outlets: number) =>
    outlets === 1
      ? 'One outlet printed it more than once, in the same words.'
      : `${numbers[outlets] ?? outlets} outlets print the same words.`,
  inPart: 'All printings have the same words, some only a part of them.',
  separately: 'It was translated or written down more than once, in different words.',
  undecided: 'It was printed in different words, and the evidence does not say who followed whom.',
  changed: 'It was also printed in words that were changed.',
  /** After another of these sentences, or alone. */
  elsewhere: 'It was also printed in other languages.',
} as const;

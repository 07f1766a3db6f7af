/** What the keys of corrections mean, in every collection that has them. */
export const corrections = {
  corrections:
    'The dated corrections of the published record, oldest first. `npm run accept` adds them.',
  'corrections.on': 'The day of the correction, as in 2026-11-23.',
  'corrections.kind': 'The kind of change: correction, clarification or update.',
  'corrections.was': 'The words or the value before.',
  'corrections.now': 'The words or the value now.',
  'corrections.because': 'The reason, for readers.',
} as const;

/** What the keys of a translation mean. `at` is the path of the key that contains them. */
export const translation = <At extends string>(at: At) =>
  ({
    [at]: 'How the words were translated, if they were said in a different language.',
    [`${at}.from`]: 'The language in which the words were said, such as ru; und if not stated.',
    [`${at}.by`]:
      'The translator, or the outlet that printed the translation; unknown if none is named.',
    [`${at}.via`]: 'The intermediate language of a translation of a translation.',
  }) as Record<At | `${At}.${'from' | 'by' | 'via'}`, string>;

/** What the parts of a CSL name mean. `at` is the path of the key that contains the name. */
export const names = <At extends string>(at: At, meaning: string) =>
  ({
    [at]: meaning,
    [`${at}.family`]: 'The family name of a person.',
    [`${at}.given`]: 'The given names of a person.',
    [`${at}.literal`]: 'The whole name, if it is not a person’s, such as an agency’s.',
  }) as Record<At | `${At}.${'family' | 'given' | 'literal'}`, string>;

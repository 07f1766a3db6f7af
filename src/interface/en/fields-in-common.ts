/** What the keys of corrections mean, wherever a record has any. */
export const corrections = {
  corrections:
    'The dated corrections of the published record, oldest first. `npm run accept` adds them.',
  'corrections.on': 'The day of the correction, as in 2026-11-23.',
  'corrections.kind': 'What it is: correction, clarification or update.',
  'corrections.was': 'The words or the value before.',
  'corrections.now': 'The words or the value now.',
  'corrections.because': 'The reason, for readers.',
} as const;

/** What the keys of a translation mean; `at` is the path of the key that has them. */
export const translation = <At extends string>(at: At) =>
  ({
    [at]: 'Who translated the words, if they were said in a language other than the one they are given in.',
    [`${at}.from`]: 'The language in which the words were said, as in ru; und if not stated.',
    [`${at}.by`]:
      'The translator, or the outlet that printed the translation; unknown if none is named.',
    [`${at}.via`]: 'The intermediate language of a translation of a translation.',
  }) as Record<At | `${At}.${'from' | 'by' | 'via'}`, string>;

/** What a name as CSL has it consists of; `at` is the path of the key that has it. */
export const names = <At extends string>(at: At, meaning: string) =>
  ({
    [at]: meaning,
    [`${at}.family`]: 'The family name of a person.',
    [`${at}.given`]: 'The given names of a person.',
    [`${at}.literal`]: 'The whole name of anyone who is not a person, such as an agency.',
  }) as Record<At | `${At}.${'family' | 'given' | 'literal'}`, string>;

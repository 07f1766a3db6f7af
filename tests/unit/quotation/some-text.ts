import fc from 'fast-check';
import { folded } from '../../../src/quotation/tokens.ts';

/** The words and punctuation of a text in comparable form, regardless of spaces. */
export const words = (text: string): string => folded(text);
export const joined = (parts: readonly string[]): string => words(parts.filter(Boolean).join(' '));

/** The same without punctuation, which does not count at the ends of a text or next to changed words. */
export const bare = (text: string): string =>
  words(text)
    .split(' ')
    .filter((word) => /[^\p{P}]/u.test(word))
    .map((word) => word.replace(/^\[(.)\]/u, '$1'))
    .join(' ');

/** A short text of words and punctuation that are easily confused. */
export const someText = fc
  .array(
    fc.constantFrom(
      ...['a', 'b', 'c', 'A', 'b,', '“c”', '—', '…', '-', 'co-op', 'coop', "can't", 'can', 'not'],
      ...[
        '(',
        '«',
        '!',
        '5',
        '%',
        '5%',
        'é',
        'e\u0301',
        'é',
        'не',
        'Не',
        'ё',
        'е',
        'so\u00ADft',
        '[T]he',
      ],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(' '));

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inSentence } from '../../../src/dates/in-sentence.ts';
import { inWords } from '../../../src/dates/in-words.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { timelineText } from '../../../src/interface/strings.ts';
import { anyDate } from './arbitrary-date.ts';

/** Each date in every form: by itself, after “said” and after “due”. */
const table: readonly (readonly [edtf: string, alone: string, said: string, due: string])[] = [
  ['2026-06-30', '30 June 2026', 'on 30 June 2026', 'by 30 June 2026'],
  ['2026-06', 'June 2026', 'in June 2026', 'by June 2026'],
  ['2026', '2026', 'in 2026', 'by 2026'],
  ['203X', 'the 2030s', 'in the 2030s', 'in the 2030s'],
  ['20XX', 'the 21st century', 'in the 21st century', 'in the 21st century'],
  [
    '2022-09-20?',
    'probably 20 September 2022',
    'probably on 20 September 2022',
    'probably by 20 September 2022',
  ],
  ['2024-12~', 'about December 2024', 'in or about December 2024', 'by about December 2024'],
  [
    '2024-12-01~',
    'about 1 December 2024',
    'on or about 1 December 2024',
    'by about 1 December 2024',
  ],
  ['2024%', 'probably about 2024', 'probably in or about 2024', 'probably by about 2024'],
  ['203X?', 'probably the 2030s', 'probably in the 2030s', 'probably in the 2030s'],
  [
    '2025-04-XX',
    'an unknown day in April 2025',
    'on an unknown day in April 2025',
    'by an unknown day in April 2025',
  ],
  [
    '2025-XX-XX',
    'an unknown day in 2025',
    'on an unknown day in 2025',
    'by an unknown day in 2025',
  ],
  [
    '2025-XX',
    'an unknown month of 2025',
    'in an unknown month of 2025',
    'by an unknown month of 2025',
  ],
  ['-0048-01-10', '10 January 49 BC', 'on 10 January 49 BC', 'by 10 January 49 BC'],
  ['0033', 'AD 33', 'in AD 33', 'by AD 33'],
  ['Y-17000', '17,001 BC', 'in 17,001 BC', 'by 17,001 BC'],
  [
    '2024-12-12T17:00+01:00',
    '12 December 2024 at 17:00 (UTC+1)',
    'on 12 December 2024 at 17:00 (UTC+1)',
    'by 12 December 2024 at 17:00 (UTC+1)',
  ],
  [
    '2024-04/2024-08',
    'April to August 2024',
    'from April to August 2024',
    'between April and August 2024',
  ],
  [
    '2024-04~/2024-08',
    'about April to August 2024',
    'from about April to August 2024',
    'between about April and August 2024',
  ],
  ['2026/..', 'from 2026 on', 'from 2026 on', 'in 2026 or later'],
  ['2026-05-03/..', 'from 3 May 2026 on', 'from 3 May 2026 on', 'on 3 May 2026 or later'],
  ['2026~/..', 'from about 2026 on', 'from about 2026 on', 'in or about 2026 or later'],
  ['../2026-06', 'until June 2026', 'until June 2026', 'by June 2026'],
  [
    '2026/',
    'from 2026 to an unknown date',
    'from 2026 to an unknown date',
    'between 2026 and an unknown date',
  ],
  [
    '/2026-06',
    'from an unknown date to June 2026',
    'from an unknown date to June 2026',
    'by June 2026',
  ],
  [
    '[..2024-12-12]',
    'on or before 12 December 2024',
    'on or before 12 December 2024',
    'on or before 12 December 2024',
  ],
  [
    '[..2024-12]',
    'in or before December 2024',
    'in or before December 2024',
    'in or before December 2024',
  ],
  ['[1994-05-01..]', 'on or after 1 May 1994', 'on or after 1 May 1994', 'on or after 1 May 1994'],
  ['[1994..]', 'in or after 1994', 'in or after 1994', 'in or after 1994'],
  ['[1940..1949]', 'between 1940 and 1949', 'between 1940 and 1949', 'between 1940 and 1949'],
  [
    '[2024-06-12,2024-08-23]',
    '12 June or 23 August 2024',
    'on 12 June or 23 August 2024',
    'by 12 June or 23 August 2024',
  ],
  [
    '[2024-06,2024-08-23]',
    'June 2024 or 23 August 2024',
    'in June 2024 or on 23 August 2024',
    'by June 2024 or by 23 August 2024',
  ],
  [
    '[1667,1668,1670..1672]',
    '1667, 1668 or between 1670 and 1672',
    'in 1667, in 1668 or between 1670 and 1672',
    'by 1667, by 1668 or between 1670 and 1672',
  ],
  ['[203X,2045]', 'the 2030s or 2045', 'in the 2030s or in 2045', 'in the 2030s or by 2045'],
];

describe('the words for', () => {
  test.each(table)('%s', (edtf, alone, said, due) => {
    const date = parsedEdtf(edtf);
    expect(inWords(date)).toBe(alone);
    expect(inSentence(date, 'said')).toBe(said);
    expect(inSentence(date, 'due')).toBe(due);
    expect(timelineText.dueBy(inSentence(date, 'due'))).toBe(`Due ${due}.`);
  });

  test('any date have no doubled prepositions and no gaps', () => {
    const doubled =
      /\b(?:on|in|by|from|until|between|about|probably) (?:on|in|by|from|until|between)\b/;
    // “probably on”, “probably in or about” and “or between” are not doubled prepositions.
    const stripped = (words: string): string => words.replaceAll('probably ', '');
    fc.assert(
      fc.property(anyDate, (date) => {
        for (const after of ['said', 'due'] as const) {
          const words = inSentence(date, after);
          expect(stripped(words)).not.toMatch(doubled);
          expect(words).not.toMatch(/undefined|NaN| {2}|^ | $/);
          expect(words).toMatch(/^(?:probably )?(?:on|in|by|from|until|between) /);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

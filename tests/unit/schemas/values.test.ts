import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, edtf } from '../../../src/schemas/edtf.ts';
import { identifier } from '../../../src/schemas/identifier.ts';
import { language } from '../../../src/schemas/language.ts';
import { text } from '../../../src/schemas/text.ts';
import { webAddress } from '../../../src/schemas/web-address.ts';

const schemas = { identifier, text, day, edtf, language, webAddress };

describe.each<[name: keyof typeof schemas, right: string[], wrong: string[]]>([
  [
    'identifier',
    ['a', 'oleg-vyugin-2', '2025'],
    ['', 'A', 'a-', '-a', 'a--b', 'a_b', 'a b', 'é', 'a\n', '../a', 'а'],
  ],
  [
    'text',
    [
      'a',
      '“”',
      '0',
      '1\uFE0F\u20E3',
      '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
      'שָׁ',
      'ế',
      'cafe\u0301',
    ],
    [
      ...['', ' ', '\n\t', '\u00A0', 'a\u202Eb', '\u3164', 'a\u115F', 'a\uE000', 'a\u{1FFFE}'],
      ...[
        'n\u0336o\u0336',
        'n\u0338',
        'n\u20E0',
        'a\u{1D173}',
        'a\u{1BCA0}',
        'a\u{E0061}',
        'a\uFE00\uFE01',
      ],
      `a${'\u0301'.repeat(20)}`,
    ],
  ],
  [
    'day',
    ['2026-11-23', '2024-02-29'],
    [
      '2025-02-29',
      '2026-11',
      '2026',
      '2026-11-23?',
      '2026-11-23/..',
      '2026-1-2',
      '[..2026-11-23]',
      '',
    ],
  ],
  [
    'edtf',
    [
      '2025',
      '2023-04',
      '2022-09-20?',
      '2024-04/2024-08',
      '2022/..',
      '2022/',
      '[..2024-12-12]',
      '-0048-01-10',
      '194X',
      '2025-05-05T10:00',
      '2999-12-31',
      '-9999',
    ],
    [
      '2025-21',
      '2025-13',
      '2024/2023',
      '24 May 2025',
      '2025-05-05T25:00',
      '',
      '..',
      '9999',
      '9999-12-31',
      '2026/9999',
      '[2026..9999]',
      '[2026,9999]',
      '3000-01-01',
      'Y10000',
      'Y-17000',
    ],
  ],
  [
    'language',
    ['en', 'en-GB', 'ru', 'zh-Hans', 'und', 'sr-Latn'],
    ['', 'EN', 'english', 'en_GB', 'en-gb', 'xx', 'iw', 'en-', 'ру'],
  ],
  [
    'webAddress',
    ['http://a.example', 'https://a.example/b?c=d#e', 'https://пример.example/дождь'],
    [
      '',
      'a.example',
      '//a.example',
      'ftp://a.example',
      'javascript:alert(1)',
      'data:,x',
      'https://',
    ],
  ],
])('%s', (name, right, wrong) => {
  const schema = schemas[name];

  test.each(right)('accepts %j unchanged', (value) => {
    expect(schema.safeParse(value)).toEqual({ success: true, data: value });
  });

  test.each(wrong)('refuses %j and says how to fix it', (value) => {
    const { error } = schema.safeParse(value);
    expect(error?.issues).toHaveLength(1);
    expect(error?.issues[0]?.message).toMatch(/^[^;]+; [^;]+$|^\S* needs a date at one end/);
  });

  test('accepts only text and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { success } = schema.safeParse(value);
        return typeof value === 'string' || !success;
      }),
    );
  });
});

test('white space around a string is removed', () => {
  expect(text.parse('  It will\n rain \n')).toBe('It will\n rain');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collate } from '../../../src/quotation/collate.ts';
import { compareWords, type Segment } from '../../../src/quotation/compare-words.ts';
import { folded } from '../../../src/quotation/tokens.ts';
import { disguise, picks } from './disguise.ts';
import { launchRecord, launchRecords, launchTexts } from './launch-records.ts';

/** The words and punctuation of a text, regardless of the spaces between them. */
const words = (text: string): string => folded(text);
const joined = (parts: readonly string[]): string => words(parts.filter(Boolean).join(' '));

/** The same without punctuation, which does not count at the ends of a text and beside words that changed. */
const bare = (text: string): string =>
  words(text)
    .split(' ')
    .filter((word) => /[^\p{P}]/u.test(word))
    .map((word) => word.replace(/^\[(.)\]/u, '$1'))
    .join(' ');

/** A comparison in one line: what is left out in `-…-`, what is added in `+…+`, other spellings in `~…~`, other punctuation in `^…^`. */
function inOneLine(segments: readonly Segment[]): string {
  return segments
    .map(({ kind, base, other }) =>
      kind === 'same'
        ? base
        : kind === 'spelling'
          ? `~${base}|${other}~`
          : kind === 'pointing'
            ? `^${base}|${other}^`
            : [base && `-${base}-`, other && `+${other}+`].filter(Boolean).join(''),
    )
    .join(' ');
}

const someText = fc
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

describe('compareWords', () => {
  test.each<[string, string, string, string, string?]>([
    ['the same', 'a b c', 'a b c', 'a b c'],
    ['typography', 'a “b” — c', 'a\u00A0«b» – c', 'a “b” — c'],
    ['a word left out', 'a b c', 'a c', 'a -b- c'],
    ['a word added', 'a c', 'a b c', 'a +b+ c'],
    ['a word for another', 'a b c', 'a x c', 'a -b-+x+ c'],
    ['words for words', 'a b c d', 'a x y z d', 'a -b c-+x y z+ d'],
    ['words at both ends', 'b c', 'a b c d', '+a+ b c +d+'],
    ['case', 'the end', 'The end', '~the|The~ end'],
    ['a comma', 'a, b', 'a b', '^a,|a^ b'],
    ['a dash for a comma', 'a — b — c', 'a, b, c', '^a — b —|a, b,^ c'],
    ['a dash gone', 'a — b', 'a b', '^a —|a^ b'],
    ['a dash without spaces', 'a—b c', 'a—x c', 'a— -b-+x+ c'],
    ['space before punctuation', 'mot : b', 'mot: b', 'mot : b'],
    ['a mark with space in it', '« a » b', '«a» b', '« a » b'],
    ['marks around the whole', 'huge resources', '“huge resources”', 'huge resources'],
    ['marks put in', 'so huge', 'so “huge”', 'so ^huge|“huge”^'],
    ['a hyphen', 'co-operation now', 'cooperation now', '~co-operation|cooperation~ now'],
    ['a hyphen for a space', 'second grade', 'second-grade', '~second grade|second-grade~'],
    ['two words for one', 'it cannot be', 'it can not be', 'it ~cannot|can not~ be'],
    ['a decimal point', 'by 1.5 points', 'by 15 points', 'by -1.5-+15+ points'],
    ['Cyrillic', 'это еще не всё', 'это ещё всё', 'это ~еще|ещё~ -не- всё', 'ru'],
    ['nothing against something', '', 'a b', '+a b+'],
    ['something against nothing', 'a b', '', '-a b-'],
    ['nothing', '', '', ''],
    ['punctuation alone', '—', '!', '^—|!^'],
  ])('finds %s', (_, base, other, expected, language) => {
    expect(inOneLine(compareWords(base, other, language))).toBe(expected);
  });

  test('finds that the two renderings of the order differ by a word and a hyphen', () => {
    const { witnesses } = launchRecord('kremlin-order-2024-12');
    const [reuters, bi] = ['reuters', 'bi'].map((id) => witnesses.find((one) => one.id === id));
    expect(inOneLine(compareWords(reuters?.text ?? '', bi?.text ?? ''))).toBe(
      "ensure further ~co-operation|cooperation~ with the People's Republic of China in +conducting+ " +
        'technological research and development in the field of artificial intelligence',
    );
  });

  test('returns the words of both texts', () => {
    fc.assert(
      fc.property(
        fc.oneof(someText, fc.constantFrom(...launchTexts)),
        fc.oneof(someText, fc.constantFrom(...launchTexts)),
        fc.constantFrom('en', 'ru', 'und'),
        (base, other, language) => {
          const segments = compareWords(base, other, language);
          expect(joined(segments.map((segment) => segment.base))).toBe(words(base));
          expect(joined(segments.map((segment) => segment.other))).toBe(words(other));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('has the kinds that its words have', () => {
    fc.assert(
      fc.property(someText, someText, (base, other) => {
        const kinds = compareWords(base, other).map((segment) => {
          const { kind } = segment;
          expect(segment.base === '').toBe(kind === 'added');
          expect(segment.other === '').toBe(kind === 'left-out');
          if (kind === 'same') expect(bare(segment.base)).toBe(bare(segment.other));
          return kind;
        });
        kinds.forEach((kind, index) => expect(kind).not.toBe(kinds[index + 1]));
      }),
      { numRuns: 1000 },
    );
  });

  test('finds no difference between a text and itself in other typography', () => {
    fc.assert(
      fc.property(fc.constantFrom(...launchTexts), picks, (text, choices) => {
        const kinds = compareWords(text, disguise(text, choices)).map(({ kind }) => kind);
        expect(kinds).toEqual(['same']);
      }),
    );
  });

  test('finds only omissions in a text with words left out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...launchTexts),
        fc.infiniteStream(fc.boolean()),
        (text, keep) => {
          const rest = text.split(/\s+/).filter(() => keep.next().value);
          const kinds = new Set(compareWords(text, rest.join(' ')).map(({ kind }) => kind));
          expect([...kinds].filter((kind) => kind === 'added' || kind === 'instead-of')).toEqual(
            [],
          );
        },
      ),
    );
  });

  test.each([
    ['words that all differ', 'a', 'b'],
    ['words that agree', 'a', 'a'],
    ['punctuation marks', '—', '!'],
  ])('terminates with twenty thousand %s', (_, one, other) => {
    const many = (word: string): string =>
      Array.from({ length: 20_000 }, (_, index) => `${word}${index % 7}`).join(' ');
    const segments = compareWords(many(one), many(other));
    expect(joined(segments.map((segment) => segment.other))).toBe(words(many(other)));
  });
});

describe('collate', () => {
  test('aligns witnesses under each other', () => {
    expect(collate('a b c d', ['a x c d', 'a b c y d z', 'b c', 'a b c d'])).toEqual({
      columns: ['a', 'b', 'c', '', 'd', ''],
      rows: [
        [
          { kind: 'same', text: 'a' },
          { kind: 'instead-of', text: 'x' },
          { kind: 'same', text: 'c' },
          { kind: 'same', text: '' },
          { kind: 'same', text: 'd' },
          { kind: 'same', text: '' },
        ],
        [
          { kind: 'same', text: 'a' },
          { kind: 'same', text: 'b' },
          { kind: 'same', text: 'c' },
          { kind: 'added', text: 'y' },
          { kind: 'same', text: 'd' },
          { kind: 'added', text: 'z' },
        ],
        [
          { kind: 'left-out', text: '' },
          { kind: 'same', text: 'b' },
          { kind: 'same', text: 'c' },
          { kind: 'same', text: '' },
          { kind: 'left-out', text: '' },
          { kind: 'same', text: '' },
        ],
        [
          { kind: 'same', text: 'a' },
          { kind: 'same', text: 'b' },
          { kind: 'same', text: 'c' },
          { kind: 'same', text: '' },
          { kind: 'same', text: 'd' },
          { kind: 'same', text: '' },
        ],
      ],
    });
  });

  test('merges columns that overlap', () => {
    expect(collate('a b c d e', ['a x y d e', 'a b z e', 'a b new c d e', 'a B c d e'])).toEqual({
      columns: ['a', 'b c d', 'e'],
      rows: [
        [
          { kind: 'same', text: 'a' },
          { kind: 'instead-of', text: 'x y d' },
          { kind: 'same', text: 'e' },
        ],
        [
          { kind: 'same', text: 'a' },
          { kind: 'instead-of', text: 'b z' },
          { kind: 'same', text: 'e' },
        ],
        [
          { kind: 'same', text: 'a' },
          { kind: 'instead-of', text: 'b new c d' },
          { kind: 'same', text: 'e' },
        ],
        [
          { kind: 'same', text: 'a' },
          { kind: 'spelling', text: 'B c d' },
          { kind: 'same', text: 'e' },
        ],
      ],
    });
  });

  test.each([
    ['no witnesses', 'a b', []],
    ['nothing', '', ['', '']],
    ['a copy-text without words', '', ['a', '', 'b c']],
    ['witnesses without words', 'a b', ['', 'a', '']],
    ['insertions in one place', 'a b', ['a x b', 'a y z b', 'x a b', 'y a b', 'a b x', 'a b']],
    ['insertions around a change', 'a b c', ['a x b c', 'a b x c', 'a y c', 'x a y c z']],
  ])('returns %s', (_, copyText, witnesses) => {
    givesBack(copyText, witnesses);
  });

  test('returns any texts', () => {
    fc.assert(
      fc.property(someText, fc.array(someText, { maxLength: 6 }), (copyText, witnesses) => {
        givesBack(copyText, witnesses);
      }),
      { numRuns: 1000 },
    );
  });

  test('returns many variants of one text', () => {
    const variants = fc.array(
      fc.array(
        fc.tuple(fc.constantFrom('keep', 'drop', 'add', 'change'), fc.constantFrom('x', 'y')),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...launchTexts), variants, (text, all) => {
        const base = text.split(/\s+/);
        const witnesses = all.map((changes) =>
          [...base, '']
            .flatMap((word, index) => {
              const [change, other] = changes[index % 7] ?? ['keep', ''];
              if (change === 'add') return [other, word];
              return change === 'drop' ? [] : [change === 'change' ? other : word];
            })
            .join(' '),
        );
        givesBack(text, witnesses);
      }),
      { numRuns: 300 },
    );
  });

  test.each([...launchRecords])('returns the witnesses of %s', (_, record) => {
    const same = record.witnesses.filter(({ language }) => language === undefined);
    givesBack(
      record.text,
      same.map(({ text }) => text),
      record.language,
    );
  });

  function givesBack(copyText: string, witnesses: readonly string[], language?: string): void {
    const { columns, rows } = collate(copyText, witnesses, language);
    expect(joined(columns)).toBe(words(copyText));
    expect(rows).toHaveLength(witnesses.length);
    for (const [index, row] of rows.entries()) {
      expect(row).toHaveLength(columns.length);
      expect(joined(row.map(({ text }) => text))).toBe(words(witnesses[index] ?? ''));
      for (const [column, { kind, text }] of row.entries()) {
        if (kind === 'same') expect(bare(text)).toBe(bare(columns[column] ?? ''));
        if (kind === 'left-out') expect(text).toBe('');
        if (kind === 'added') expect(columns[column]).toBe('');
      }
    }
  }
});

/** Quotation marks as they are printed or typed, opening and closing. */
const pairs = [
  ...[
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"],
    ["''", "''"],
    ['``', "''"],
    ['`', "'"],
  ],
  ...[
    ['«', '»'],
    ['«\u00A0', '\u00A0»'],
    ['‹', '›'],
    ['„', '“'],
    ['‚', '‘'],
    ['「', '」'],
  ],
] as const;

test('quotation marks of any shape around the same words differ in nothing', () => {
  const words = fc.constantFrom(
    'huge resources',
    'the boss',
    'no',
    'rock ’n’ roll',
    'a dog’s life',
  );
  const pair = fc.constantFrom(...pairs);
  const after = fc.constantFrom('', ',', '.');
  fc.assert(
    fc.property(words, pair, pair, after, fc.boolean(), (phrase, one, two, mark, inPart) => {
      const marked = ([open, close]: (typeof pairs)[number]) =>
        `He said it would spend ${open}${phrase}${close}${mark} as before`;
      const { rows } = collate(marked(one), [marked(two)], 'en', () => inPart);
      const changed = rows[0]?.filter(({ kind }) => kind !== 'same' && kind !== 'outside');
      expect(changed).toEqual([]);
    }),
  );
});

test('quotation marks that only one of two texts has are punctuation, not words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pairs), fc.boolean(), ([open, close], added) => {
      const texts = [
        'It would spend huge resources on it',
        `It would spend ${open}huge resources${close} on it`,
      ];
      const [base = '', other = ''] = added ? texts : texts.toReversed();
      const kinds = collate(base, [other]).rows[0]?.map(({ kind }) => kind) ?? [];
      expect(kinds).toContain('pointing');
      expect(kinds.filter((kind) => kind !== 'same' && kind !== 'pointing')).toEqual([]);
    }),
  );
});

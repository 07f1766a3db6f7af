import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collate } from '../../../src/quotation/collate.ts';
import { launchRecords, launchTexts } from './launch-records.ts';
import { bare, joined, someText, words } from './some-text.ts';

describe('collate', () => {
  test('aligns witnesses in columns', () => {
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
  ])('keeps all words of %s', (_, copyText, witnesses) => {
    expectAllWords(copyText, witnesses);
  });

  test('keeps all words of any texts', () => {
    fc.assert(
      fc.property(someText, fc.array(someText, { maxLength: 6 }), (copyText, witnesses) => {
        expectAllWords(copyText, witnesses);
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps all words of many variants of one text', () => {
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
        expectAllWords(text, witnesses);
      }),
      { numRuns: 300 },
    );
  });

  test.each([...launchRecords])('keeps all words of the witnesses of %s', (_, record) => {
    const same = record.witnesses.filter(({ language }) => language === undefined);
    expectAllWords(
      record.text,
      same.map(({ text }) => text),
      record.language,
    );
  });

  function expectAllWords(copyText: string, witnesses: readonly string[], language?: string): void {
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCorrections } from '../../../src/content/write-corrections.ts';
import { parseMarkdownDocument } from '../../../src/content/parse-document.ts';
import type { Correction } from '../../../src/schemas/correction.ts';

const one: Correction = {
  on: '2026-12-01',
  kind: 'correction',
  was: 'It will rain',
  now: 'It may rain',
};
const two: Correction = { ...one, kind: 'update', because: 'the “Post” printed $& and $1: "x" #1' };

const written = `  - on: 2026-12-01
    kind: correction
    was: "It will rain"
    now: "It may rain"
`;

/** A record whose front matter ends with these lines. */
const record = (lines: string): string =>
  `---\ntext: "Rain" # as printed\nstatus: published\n${lines}---\n\nstatus: published\n\n---\ncorrections: []\n`;

function dataOf(file: string): { corrections?: unknown; status?: unknown } {
  const { data, issues } = parseMarkdownDocument(file);
  expect(issues).toEqual([]);
  return data as object;
}

describe('corrections are added', () => {
  test.each<[lines: string, expected: string]>([
    ['', `corrections:\n${written}`],
    ['corrections: []\n', `corrections:\n${written}`],
    ['corrections: [] # none so far\n', `corrections: # none so far\n${written}`],
    ['corrections: [ ]\ntopics: [a]\n', `corrections:\n${written}topics: [a]\n`],
    ['corrections: [\n]\ntopics: [a]\n', `corrections:\n${written}topics: [a]\n`],
    ['"corrections": []\n', `"corrections":\n${written}`],
    [
      'corrections:\n  - { on: 2026-01-01, kind: update, was: a, now: b } # old\ntopics: [a]\n',
      `corrections:\n  - { on: 2026-01-01, kind: update, was: a, now: b } # old\n${written}topics: [a]\n`,
    ],
    [
      'corrections:\n  # the first\n  - on: 2026-01-01\n    kind: update\n    was: a\n    now: b\n\n  # the end\ntopics: [a]\n',
      `corrections:\n  # the first\n  - on: 2026-01-01\n    kind: update\n    was: a\n    now: b\n${written}\n  # the end\ntopics: [a]\n`,
    ],
    [
      'corrections:\n- on: 2026-01-01\n  kind: update\n  was: a\n  now: |\n    b\n    c\ntopics: [a]\n',
      `corrections:\n- on: 2026-01-01\n  kind: update\n  was: a\n  now: |\n    b\n    c\n${written.replace(/^ {2}/gm, '')}topics: [a]\n`,
    ],
    [
      'corrections: [{ on: 2026-01-01, kind: update, was: a, now: b }]\n',
      'corrections: [{ on: 2026-01-01, kind: update, was: a, now: b }, { on: 2026-12-01, kind: correction, was: "It will rain", now: "It may rain" }]\n',
    ],
    [
      'corrections: [\n  { on: 2026-01-01, kind: update, was: a, now: b }, # old\n]\n',
      'corrections: [\n  { on: 2026-01-01, kind: update, was: a, now: b }, { on: 2026-12-01, kind: correction, was: "It will rain", now: "It may rain" }, # old\n]\n',
    ],
  ])('%s', (lines, expected) => {
    const corrected = withCorrections(record(lines), [one]);
    expect(corrected).toBe(record(expected).replace('status: published', 'status: corrected'));
    const before = dataOf(record(lines)).corrections;
    expect(dataOf(corrected)).toEqual({
      ...dataOf(record(lines)),
      status: 'corrected',
      corrections: [...(Array.isArray(before) ? (before as unknown[]) : []), one],
    });
  });

  test('several at once, and one more later', () => {
    const corrected = withCorrections(withCorrections(record(''), [one, two]), [two]);
    expect(dataOf(corrected).corrections).toEqual([one, two, two]);
  });

  test('in a file with Windows line endings and a byte order mark', () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    for (const lines of ['', 'corrections: [] # none\ntopics: [a]\n']) {
      expect(withCorrections(windows(record(lines)), [one, two])).toBe(
        windows(withCorrections(record(lines), [one, two])),
      );
    }
  });
});

describe('adding a correction changes the status only if it is “published”:', () => {
  test.each([
    ['status: published # since May', 'status: corrected # since May'],
    ['status: "published"', 'status: corrected'],
    ['status:   published', 'status:   corrected'],
    ['status: corrected', 'status: corrected'],
    ['status: withdrawn', 'status: withdrawn'],
  ])('%s', (status, expected) => {
    const file = record('').replace('status: published', status);
    expect(withCorrections(file, [one])).toContain(`${expected}\ncorrections:`);
    expect(withCorrections(file, [one])).toMatch(
      /\n\nstatus: published\n\n---\ncorrections: \[\]\n$/,
    );
  });
});

test('a file without front matter is refused', () => {
  for (const file of ['', 'Words.\n', '---\n---\n', '---\ntext: Rain\n'])
    expect(() => withCorrections(file, [one])).toThrow('no front matter');
});

test('any words can be read back, and everything else stays the same', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom('$&', '$1', '"', "'", ': ', ' #', '\\', '\n', '“', 'ё', '😀', '- ', '{'),
        fc.string(),
      ),
    )
    .map((parts) => parts.join(''));
  const correction = fc.record({
    on: fc.constant('2026-12-01'),
    kind: fc.constantFrom('correction' as const, 'clarification' as const),
    was: words,
    now: words,
    because: words,
  });
  const lines = fc.constantFrom(
    '',
    'corrections: []\n',
    'corrections: # so far\n  - { on: 2026-01-01, kind: update, was: a, now: b }\n',
    'corrections: [{ on: 2026-01-01, kind: update, was: a, now: b }]\ntopics: [a]\n',
  );
  fc.assert(
    fc.property(
      lines,
      fc.array(correction, { minLength: 1, maxLength: 3 }),
      (before, corrections) => {
        const file = record(before);
        const corrected = withCorrections(file, corrections);
        const old = dataOf(file).corrections;
        expect(dataOf(corrected)).toEqual({
          ...dataOf(file),
          status: 'corrected',
          corrections: [...(Array.isArray(old) ? (old as unknown[]) : []), ...corrections],
        });
        expect(parseMarkdownDocument(corrected).body).toBe(parseMarkdownDocument(file).body);
      },
    ),
  );
});

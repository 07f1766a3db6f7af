import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parsePins, printPins, readPins } from '../../../src/content/published-lock.ts';
import { canonicalText, fingerprint } from '../../../src/content/fingerprint.ts';

test('pins are read as they were written, sorted by key', () => {
  const key = fc.stringMatching(/^[a-z]+\/[a-z0-9-]+$/);
  const evidence = fc.jsonValue({ maxDepth: 2 }).map(canonicalText);
  fc.assert(
    fc.property(fc.dictionary(key, evidence), (pins) => {
      const keys = Object.keys(pins).sort();
      expect(parsePins(printPins(new Map(Object.entries(pins))))).toEqual(
        keys.map((each, index) => ({
          key: each,
          digest: fingerprint(pins[each] ?? ''),
          fields: pins[each],
          isIntact: (pins[each] ?? '').startsWith('{'),
          line: index + 1,
        })),
      );
    }),
  );
});

test('blank lines count as lines but are not pins', () => {
  expect(parsePins('\na/b\tx\ty\tz\n\nc/d\n')).toEqual([
    { key: 'a/b', digest: 'x', fields: 'y\tz', isIntact: false, line: 2 },
    { key: 'c/d', digest: '', fields: '', isIntact: false, line: 4 },
  ]);
});

const dir = mkdtempSync(join(tmpdir(), 'published-lock-'));
afterAll(() => rmSync(dir, { recursive: true }));

test.each([
  ['line feeds', '\n'],
  ['carriage returns', '\r\n'],
])(
  'pins are read from a file, however long it is, as they are from its text, with %s',
  async (_, end) => {
    const long = canonicalText({ text: 'сло́во “words” '.repeat(100_000) });
    const text = printPins(
      new Map([
        ['a/b', '{"text":"“a”"}'],
        ['c/d', long],
        ['e/f', long],
        ['g/h', '{}'],
      ]),
    );
    const file = join(dir, 'published.lock');
    writeFileSync(file, `\uFEFF${text}\nx/y\tno digest\n`.replaceAll('\n', end));
    const pins = await readPins(file);
    expect(pins.length).toBe(5);
    expect(pins).toEqual(parsePins(`${text}\nx/y\tno digest\n`));
  },
);

test('without a file, there are no pins', async () => {
  expect(await readPins(join(dir, 'missing.lock'))).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePins, printPins } from '../../../src/content/published-lock.ts';
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
          line: index + 1,
        })),
      );
    }),
  );
});

test('blank lines count as lines but are not pins', () => {
  expect(parsePins('\na/b\tx\ty\tz\n\nc/d\n')).toEqual([
    { key: 'a/b', digest: 'x', fields: 'y\tz', line: 2 },
    { key: 'c/d', digest: '', fields: '', line: 4 },
  ]);
});

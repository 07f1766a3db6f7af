import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  noteReference,
  timesCited,
  withNoteRuns,
} from '../../../../src/components/article/note-runs.ts';
import type { Segment } from '../../../../src/markdown/segments.ts';

const note = (number: number): Segment => ({ kind: 'note', source: `s${number}`, number });
const html = (text: string): Segment => ({ kind: 'html', html: text });

test('notes next to each other are one run', () => {
  expect(withNoteRuns([html('a'), note(1), note(2), html(','), note(1), html('b')])).toEqual([
    html('a'),
    { kind: 'notes', numbers: [1, 2] },
    html(','),
    { kind: 'notes', numbers: [1] },
    html('b'),
  ]);
});

test('runs keep every piece in its order, and no two are next to each other', () => {
  const piece = fc.oneof(fc.nat().map(note), fc.string().map(html));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const runs = withNoteRuns(pieces);
      expect(runs.flatMap((run) => (run.kind === 'notes' ? run.numbers.map(note) : [run]))).toEqual(
        pieces,
      );
      for (const [index, { kind }] of runs.entries())
        if (kind === 'notes') expect(runs[index + 1]?.kind).not.toBe('notes');
    }),
  );
});

test('a source that is cited more than once has an id for each place', () => {
  const times = timesCited([note(1), html('a'), note(2), note(1), html('b'), note(1)]);
  expect([...times]).toEqual([
    [1, 3],
    [2, 1],
  ]);
  expect([1, 2, 3].map((time) => noteReference(1, time))).toEqual(['ref-1', 'ref-1-2', 'ref-1-3']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withNoteRuns } from '../../../../src/components/article/note-runs.ts';
import type { Segment } from '../../../../src/markdown/segments.ts';

const note = (number: number): Segment => ({ kind: 'note', source: `s${number}`, number });
const html = (text: string): Segment => ({ kind: 'html', html: text });
const margin: Segment = { kind: 'margin', quotes: [], sources: [] };
const passage = html('<section class="passage"><p>');

test('adjacent notes form one run', () => {
  expect(withNoteRuns([html('a'), note(1), note(2), html(','), note(1), html('b')]).pieces).toEqual(
    [
      html('a'),
      { kind: 'notes', numbers: [1, 2], id: 'place-1' },
      html(','),
      { kind: 'notes', numbers: [1], id: 'place-2' },
      html('b'),
    ],
  );
});

test('all pieces stay in order, and no two runs are adjacent', () => {
  const piece = fc.oneof(fc.nat().map(note), fc.string().map(html));
  fc.assert(
    fc.property(fc.array(piece), (all) => {
      const { pieces } = withNoteRuns(all);
      expect(
        pieces.flatMap((run) => (run.kind === 'notes' ? run.numbers.map(note) : [run])),
      ).toEqual(all);
      for (const [index, { kind }] of pieces.entries())
        if (kind === 'notes') expect(pieces[index + 1]?.kind).not.toBe('notes');
    }),
  );
});

test('a source links back once to each paragraph that cites it', () => {
  const { pieces, places } = withNoteRuns([
    passage,
    note(1),
    html('and'),
    note(2),
    note(1),
    html('.</p>'),
    margin,
    passage,
    note(1),
    html('.</p>'),
    margin,
  ]);
  expect([...places]).toEqual([
    [1, ['place-1', 'place-2']],
    [2, ['place-1']],
  ]);
  expect(pieces.flatMap((piece) => (piece.kind === 'notes' ? [piece] : []))).toEqual([
    { kind: 'notes', numbers: [1] },
    { kind: 'notes', numbers: [2, 1] },
    { kind: 'notes', numbers: [1] },
  ]);
  expect(pieces[0]).toEqual(html('<section class="passage" id="place-1"><p>'));
});

test('a note outside a paragraph with a margin has its own place', () => {
  const { places } = withNoteRuns([passage, note(1), margin, html('<td>'), note(1), html('</td>')]);
  expect([...places]).toEqual([[1, ['place-1', 'place-2']]]);
});

test('every cited source has places to link back to, and each exists once on the page', () => {
  const piece = fc.oneof(fc.nat(5).map(note), fc.constantFrom(passage, margin, html('x')));
  fc.assert(
    fc.property(fc.array(piece), (all) => {
      const { pieces, places } = withNoteRuns(all);
      const ids = [...places.values()].flat();
      const onPage = pieces.flatMap((run) => {
        if (run.kind === 'notes') return run.id ?? [];
        return run.kind === 'html'
          ? [...run.html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)
          : [];
      });
      expect(new Set(onPage).size).toBe(onPage.length);
      expect(ids.filter((id) => !onPage.includes(id))).toEqual([]);
      const cited = all.flatMap((segment) => (segment.kind === 'note' ? [segment.number] : []));
      expect(new Set(places.keys())).toEqual(new Set(cited));
    }),
  );
});

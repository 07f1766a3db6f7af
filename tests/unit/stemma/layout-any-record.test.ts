import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBefore } from '../../../src/dates/compare.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { layOutStemma, type Stemma } from '../../../src/stemma/layout.ts';
import type { StemmaNode } from '../../../src/stemma/node.ts';
import { sortDay } from '../../../src/dates/sort-key.ts';
import { recordOf } from './fixture-records.ts';
import type { Fixture } from './fixtures.ts';
import { placed, witnessesOf } from './placed.ts';

const WORDS = 'rain snow wind will fall stop not soon here today over hills'.split(' ');
const DATES = [
  '2025-05-06',
  '2025-05-06',
  '2025-05',
  '2025-06-01',
  '2025-11~',
  '2026',
  '2024-01-01',
];

const anyText = fc
  .uniqueArray(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 })
  .map((words) => words.join(' '));

const anyFixture: fc.Arbitrary<Fixture> = fc
  .record({
    text: anyText,
    attribution: fc.option(fc.constant('fabricated'), { nil: undefined, freq: 4 }),
    chain: fc.constantFrom([], ['wire'], ['wire', 'agency']),
    others: fc.array(
      fc.record({
        text: fc.option(anyText, { nil: undefined }),
        date: fc.option(fc.constantFrom(...DATES), { nil: undefined }),
        follows: fc.oneof(fc.constantFrom('unknown', 'independent'), fc.nat({ max: 16 })),
        form: fc.constantFrom('direct', 'direct', 'indirect'),
      }),
      { maxLength: 16 },
    ),
    first: fc.record({
      date: fc.option(fc.constantFrom(...DATES), { nil: undefined, freq: 4 }),
      follows: fc.oneof(fc.constantFrom('unknown', 'independent'), fc.nat({ max: 16 })),
    }),
  })
  .map(({ text, attribution, chain, first, others }) => {
    const follows = (target: string | number): string =>
      typeof target === 'string' ? target : `p-${target % (others.length + 1)}`;
    return {
      text,
      ...(attribution !== undefined && { attribution }),
      chain,
      printings: [{ ...first, text }, ...others].map(({ date, text: own, ...rest }, index) => ({
        ...rest,
        id: `p-${index}`,
        follows: follows(rest.follows),
        ...(date !== undefined && { date }),
        ...(own !== undefined && { text: own }),
      })),
    };
  });

function check(expectations: (layout: Stemma, fixture: Fixture) => void): void {
  fc.assert(
    fc.property(anyFixture, (fixture) => {
      const { record, comparisons } = recordOf(fixture);
      expectations(layOutStemma(record, comparisons), fixture);
    }),
    { numRuns: 60 },
  );
}

describe('in the layout of any record,', () => {
  test('every printing appears once', () => {
    check((layout, { printings }) => {
      const ids = placed(layout).flatMap(({ node }) => witnessesOf(node));
      expect(ids.sort()).toEqual(printings.map(({ id }) => id).sort());
    });
  });

  test('no two nodes are in the same place, and no line crosses a node or another line', () => {
    check((layout) => {
      const all = placed(layout);
      const places = all.map(({ node: { row, column } }) => `${row} ${column}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { node, parent } of all) {
        if (!parent) continue;
        const inRow = all.filter(
          ({ node: { row, column } }) =>
            row === node.row && column > parent.column && column < node.column,
        );
        expect(inRow).toEqual([]);
        const crossing = all.filter(
          (other) =>
            other.parent &&
            other.parent !== parent &&
            other.node.row > parent.row &&
            other.node.row <= node.row &&
            other.parent.column <= parent.column &&
            other.node.column > parent.column,
        );
        expect(crossing).toEqual([]);
      }
    });
  });

  test('lines lead only from the printing that another follows, from the speaker and along the chain', () => {
    check((layout) => {
      for (const { node, parent } of placed(layout)) {
        const { content, connection } = node;
        if (content.kind !== 'printing') continue;
        const { witness } = content;
        if (parent?.content.kind === 'printing')
          expect(witness.follows).toBe(parent.content.witness.id);
        expect(connection === 'follows').toBe(parent?.content.kind === 'printing');
        if (connection === 'independent')
          expect([witness.follows, parent?.content.kind]).toEqual(['independent', 'origin']);
        if (connection === 'unknown') expect(parent).toBeUndefined();
      }
    });
  });

  test('time runs from left to right', () => {
    check((layout) => {
      const all = placed(layout);
      for (const { node, parent } of all)
        if (parent) expect(node.column).toBeGreaterThan(parent.column);
      const inTime = all.filter(
        ({ node: { date }, above }) =>
          date !== undefined &&
          [layout.root, ...above].every((other) => !isLater(other.date, date)),
      );
      for (const { node: a } of inTime)
        for (const { node: b } of inTime)
          if (isBefore(parsedEdtf(a.date ?? ''), parsedEdtf(b.date ?? '')))
            expect(a.column).toBeLessThanOrEqual(b.column);
    });
  });

  test('nodes without a date are in a separate band, unless a later node has a date', () => {
    check((layout) => {
      const { undatedFrom = Infinity } = layout;
      for (const { node } of placed(layout)) {
        const isDated = hasDate(node);
        const { content } = node;
        const isChain =
          content.kind === 'intermediary' || (content.kind === 'printing' && content.isCopyText);
        if (isDated) expect(node.column).toBeLessThan(undatedFrom);
        else if (!isChain) expect(node.column).toBeGreaterThanOrEqual(undatedFrom);
      }
    });
  });

  test('a step has exactly the words that it changed', () => {
    check((layout) => {
      for (const { node } of placed(layout)) {
        if (node.content.kind !== 'printing' || node.content.step === undefined) continue;
        const { witness, step } = node.content;
        if (witness.form !== 'direct') continue;
        const lost = step.changes.map((change) => change.lost);
        const gained = step.changes.map((change) => change.gained);
        expect(without(witness.text, gained)).toEqual(without(step.from.text, lost));
      }
    });
  });

  test('the same record always has the same layout', () => {
    check((layout, fixture) => {
      const { record, comparisons } = recordOf(fixture);
      expect(JSON.stringify(layOutStemma(record, comparisons))).toBe(JSON.stringify(layout));
    });
  });
});

function isLater(other: string | undefined, date: string): boolean {
  return other !== undefined && sortDay(parsedEdtf(other)) > sortDay(parsedEdtf(date));
}

function hasDate({ date, children }: StemmaNode): boolean {
  return date !== undefined || children.some(hasDate);
}

/** The words of a text that repeats no word, without those in the given parts. */
function without(text: string, parts: readonly string[]): string[] {
  const removed = new Set(parts.flatMap((part) => part.split(' ')));
  return text.split(' ').filter((word) => !removed.has(word));
}

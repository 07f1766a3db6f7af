import { describe, expect, it } from 'vitest';
import { archiveFacets } from '../../../../src/search/index/archive-facets.ts';
import { QUOTATIONS_PER_FILE } from '../../../../src/search/facets.ts';
import { archiveOf, quote } from '../quote.ts';

describe('archiveFacets', () => {
  it('lists each quotation by date, with the indexes of its values', () => {
    const { files, valueFiles } = archiveFacets(
      archiveOf([
        quote({ id: 'later', form: 'indirect', topics: [], said: '2025-03' }),
        quote({ id: 'earlier', said: '[..2024-12-12]' }),
      ]),
    );
    expect(valueFiles).toEqual({
      speaker: ['german-gref'],
      form: ['direct'],
      topic: ['chips'],
      source: ['wire'],
    });
    expect(Object.fromEntries(files)).toEqual({
      'dates.json': [
        ['2024-12-12 0 2024-12-12', 1],
        ['2025-03-01 1 2025-03-31', 1],
      ],
      'days-0.json': [[[20241212, 20241212]], [[20250301, 20250331]]],
      'quotations-0.json': {
        speaker: [[0], [0]],
        form: [[0], [1]],
        topic: [[0], []],
        source: [[0], [0]],
      },
      'speaker-0.json': [['german-gref', 'German Gref']],
      'form-0.json': [
        ['direct', 'Direct'],
        ['indirect', 'Reported speech'],
      ],
      'topic-0.json': [['chips', 'Chips and sanctions']],
      'source-0.json': [['wire', 'Reuters: Gref speaks']],
    });
  });

  it('groups quotations with the same date, and splits a large archive into files', () => {
    const count = QUOTATIONS_PER_FILE + 1;
    const { files } = archiveFacets(
      archiveOf(Array.from({ length: count }, (_, n) => quote({ id: `q${n}` }))),
    );
    expect(files.get('dates.json')).toEqual([['2024-12-12 0 2024-12-12', count]]);
    expect(files.get('quotations-1.json')).toMatchObject({ speaker: [[0]] });
    expect(files.has('quotations-2.json')).toBe(false);
  });
});

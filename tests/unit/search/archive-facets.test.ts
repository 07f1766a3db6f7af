import { describe, expect, it } from 'vitest';
import { archiveFacets } from '../../../src/search/archive-facets.ts';
import { archiveOf, quote } from './quote.ts';

describe('archiveFacets', () => {
  it('has each quotation by date, with its year and the indexes of its values', () => {
    const archive = archiveOf([
      quote({ id: 'later', form: 'indirect', topics: [], said: '2025-03' }),
      quote({ id: 'earlier', said: '[..2024-12-12]' }),
    ]);
    expect(archiveFacets(archive, ['en_1', 'en_2'])).toEqual({
      fragments: 'en_1 en_2',
      years: [2024, 2025],
      by: {
        speaker: { values: [['german-gref', 'German Gref']], of: [[0], [0]] },
        form: {
          values: [
            ['direct', 'Direct'],
            ['indirect', 'Reported speech'],
          ],
          of: [[0], [1]],
        },
        topic: { values: [['chips', 'Chips and sanctions']], of: [[0], []] },
        source: { values: [['wire', 'Reuters: Gref speaks']], of: [[0], [0]] },
      },
    });
  });
});

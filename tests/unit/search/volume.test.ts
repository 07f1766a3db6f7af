import { describe, expect, it } from 'vitest';
import { placeOf, QUOTATIONS_A_BUNDLE, quotationFolders } from '../../../src/search/volume.ts';

describe('quotationFolders', () => {
  it.each([
    [0, []],
    [1, ['quotes']],
    [QUOTATIONS_A_BUNDLE, ['quotes']],
    [QUOTATIONS_A_BUNDLE + 1, ['quotes', 'quotes-2']],
    [3 * QUOTATIONS_A_BUNDLE, ['quotes', 'quotes-2', 'quotes-3']],
  ])('of %i quotations are %j', (count, folders) => {
    expect(quotationFolders(count)).toEqual(folders);
  });
});

describe('placeOf', () => {
  it('reads the archive and the place in it', () => {
    expect(placeOf('3f9c01ab/12')).toEqual({ volume: '3f9c01ab', place: 12 });
  });
});

import { describe, expect, it } from 'vitest';
import { BUNDLE_SIZE, bundleFolders, parseResultId } from '../../../src/search/volume.ts';

describe('bundleFolders', () => {
  it.each([
    [0, []],
    [1, ['quotes']],
    [BUNDLE_SIZE.quotes, ['quotes']],
    [BUNDLE_SIZE.quotes + 1, ['quotes', 'quotes-2']],
    [3 * BUNDLE_SIZE.quotes, ['quotes', 'quotes-2', 'quotes-3']],
  ])('of %i quotations are %j', (count, folders) => {
    expect(bundleFolders('quotes', count)).toEqual(folders);
  });

  it('contain fewer articles than quotations', () => {
    expect(bundleFolders('articles', 2 * BUNDLE_SIZE.articles)).toEqual(['articles', 'articles-2']);
  });
});

describe('parseResultId', () => {
  it('returns the volume and the position in it', () => {
    expect(parseResultId('3f9c01ab/12')).toEqual({ volume: '3f9c01ab', position: 12 });
  });
});

import { describe, expect, it } from 'vitest';
import { corrected } from '../../../../src/search/browser/correction.ts';

describe('corrected', () => {
  it('replaces words in place and leaves all else', () => {
    const corrections = new Map([['sanctoins', 'sanctions']]);
    expect(corrected('“Sanctoins” against chips?', corrections)).toBe('“sanctions” against chips?');
  });
});

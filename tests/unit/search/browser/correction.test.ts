import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../../src/search/browser/correction.ts';

describe('applyCorrections', () => {
  it('replaces words and leaves everything else', () => {
    const corrections = new Map([['sanctoins', 'sanctions']]);
    expect(applyCorrections('“Sanctoins” against chips?', corrections)).toBe(
      '“sanctions” against chips?',
    );
  });
});

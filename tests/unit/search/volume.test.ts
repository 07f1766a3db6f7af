import { describe, expect, it } from 'vitest';
import { parseResultId } from '../../../src/search/volume.ts';

describe('parseResultId', () => {
  it('returns the volume and the position in it', () => {
    expect(parseResultId('3f9c01ab/12')).toEqual({ volume: '3f9c01ab', position: 12 });
  });
});

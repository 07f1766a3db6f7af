import { describe, expect, test } from 'vitest';
import { speakers } from '../../../src/schemas/speaker.ts';

describe('a family name', () => {
  const fits = (name: string, family: string, type = 'person'): boolean =>
    speakers.schema.safeParse({ name, type, 'family-name': family }).success;

  test.each([
    ['Zhang Hanhui', 'Zhang'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Martin Luther King Jr.', 'King'],
  ])('may be anywhere in the name: %s, %s', (name, family) => {
    expect(fits(name, family)).toBe(true);
  });

  test.each([
    ['Zhang Hanhui', 'Zhan'],
    ['Zhang Hanhui', 'zhang'],
    ['Zhang Hanhui', 'Zhang, H.'],
  ])('must consist of whole words of the name: %s, %s', (name, family) => {
    expect(fits(name, family)).toBe(false);
  });

  test('is only for people', () => {
    expect(fits('Dell Technologies', 'Dell', 'organization')).toBe(false);
    expect(fits('Unnamed expert', 'expert', 'unnamed')).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { identifier, isIdentifier, MAX_ID_LENGTH } from '../../../src/schemas/identifier.ts';

test.each([
  'lee-rain',
  'a',
  '2025',
  '',
  'Lee',
  'a--b',
  '-a',
  'a-',
  'a b',
  'a\n',
  'é',
  'a'.repeat(MAX_ID_LENGTH),
  'a'.repeat(MAX_ID_LENGTH + 1),
])('the test for ids agrees with their schema on %j', (text) => {
  expect(isIdentifier(text)).toBe(identifier.safeParse(text).success);
});

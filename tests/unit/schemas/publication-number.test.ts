import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doi, isbn, issn } from '../../../src/schemas/publication-number.ts';

describe.each([
  [
    'ISBN',
    isbn,
    ['978-0-306-40615-7', '9780306406157', '0-306-40615-2', '080442957X', '978 0 306 40615 7'],
    ['978-0-306-40615-8', '0-306-40615-3', '977-0-306-40615-7', '12345', 'ISBN 0306406152', ''],
  ],
  ['ISSN', issn, ['0362-4331', '2434-561X'], ['0362-4332', '03624331', '0362-433', '']],
  [
    'DOI',
    doi,
    ['10.1000/182', '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O'],
    ['https://doi.org/10.1000/182', 'doi:10.1000/182', '10.1000', '10.1000/a b', ''],
  ],
])('%s', (_, schema, right, wrong) => {
  test.each(right)('accepts %j', (value) => {
    expect(schema.safeParse(value)).toEqual({ success: true, data: value });
  });

  test.each(wrong)('refuses %j and says how to fix it', (value) => {
    const { error } = schema.safeParse(value);
    expect(error?.issues).toHaveLength(1);
    expect(error?.issues[0]?.message).toMatch(/^is not an? [^;]+; [^;]+$/);
  });
});

test('a single wrong digit in an ISBN is noticed', () => {
  const known = '9780306406157';
  fc.assert(
    fc.property(fc.nat(12), fc.integer({ min: 0, max: 9 }), (place, digit) => {
      const other = known.slice(0, place) + String(digit) + known.slice(place + 1);
      expect(isbn.safeParse(other).success).toBe(other === known);
    }),
  );
});

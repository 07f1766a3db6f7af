import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassage } from '../../../src/desk/find-passage.ts';

const text = `The council met on Monday.

“We looked at every beam, and not one will carry a truck,” Hanna Solberg said.

Marek Dvorak said the council had “no plan at all” for spring.

“The ferry,” Olu Adeyemi said, “starts on the first of March.”

Our bridge is older than our law.`;
const page = { text, blockQuotations: ['Our bridge is older than our law.'] };
const find = (passage: string) => findPassage(passage, page, 'en');

describe('a passage in a page', () => {
  test.each([
    [
      'inside marks',
      'We looked at every beam, and not one will carry a truck',
      'direct',
      'We looked at every beam, and not one will carry a truck',
    ],
    [
      'with its own marks',
      '"We looked at every beam, and not one will carry a truck,"',
      'direct',
      'We looked at every beam, and not one will carry a truck',
    ],
    [
      'that is a part of what is inside marks',
      'not one will carry a truck',
      'direct',
      'not one will carry a truck',
    ],
    [
      'with some marked words',
      'the council had "no plan at all" for spring',
      'mixed',
      'the council had “no plan at all” for spring.',
    ],
    ['without marks', 'The council met on Monday', 'indirect', 'The council met on Monday.'],
    [
      'that a report parts',
      'The ferry starts on the first of March',
      'direct',
      'The ferry starts on the first of March.',
    ],
    [
      'in a block quotation',
      'Our bridge is older than our law',
      'direct',
      'Our bridge is older than our law.',
    ],
  ])('%s', (_, passage, form, words) => {
    expect(find(passage)).toMatchObject({ form, text: words });
  });

  test('is given with who is named beside it, and where it is', () => {
    const found = find('not one will carry a truck');
    expect(found?.names).toEqual(['Hanna Solberg']);
    expect(text.slice(found?.start, found?.end)).toContain('not one will carry a truck');
  });

  test('in other words is given in those of the page', () => {
    expect(find('We looked at every plank and none will carry a truck')).toMatchObject({
      text: 'We looked at every beam, and not one will carry a truck',
      isReworded: true,
    });
    expect(find('WE LOOKED at every beam, and not one will carry a truck')).toMatchObject({
      isReworded: true,
    });
    expect(find('We looked at every beam, and not one will carry a truck.')).toMatchObject({
      isReworded: false,
    });
  });

  test('that is not there is not found', () => {
    expect(find('Nobody has ever seen a wolf in this valley')).toBeUndefined();
    expect(find('')).toBeUndefined();
  });

  test('is looked for in any page', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (passage, page) => {
        const found = findPassage(passage, { text: page, blockQuotations: [] }, 'en');
        if (found) expect(found.start).toBeLessThanOrEqual(found.end);
      }),
    );
  });
});

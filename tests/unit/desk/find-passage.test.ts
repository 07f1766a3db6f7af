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

describe('a passage on a page', () => {
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
      'that is only part of a passage in quotation marks',
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
      'interrupted by a reporting clause',
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

  test('is returned with its position and the names next to it', () => {
    const found = find('not one will carry a truck');
    expect(found?.names).toEqual(['Hanna Solberg']);
    expect(text.slice(found?.start, found?.end)).toContain('not one will carry a truck');
  });

  test('in different words is returned in the words of the page', () => {
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

  test('that is missing is not found', () => {
    expect(find('Nobody has ever seen a wolf in this valley')).toBeUndefined();
    expect(find('')).toBeUndefined();
  });

  test('can be looked for in any page', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (passage, page) => {
        const found = findPassage(passage, { text: page, blockQuotations: [] }, 'en');
        if (found) expect(found.start).toBeLessThanOrEqual(found.end);
      }),
    );
  });
});

test('the speaker of a set-off quotation is named in the paragraph before it', () => {
  const text =
    'The agency answered.\n\nMaren Oddie, Head of Licensing at the Agency, said:\n\n“The Agency does not choose bridges. It counts them.”';
  const page = { text, blockQuotations: ['“The Agency does not choose bridges. It counts them.”'] };
  const found = findPassage('The Agency does not choose bridges', page, 'en');
  expect(found).toMatchObject({ form: 'direct', names: ['Maren Oddie'] });
  expect(found?.paragraph).toContain('said:');
});

describe('a reporter’s sentence that begins with a quotation', () => {
  test.each([
    ['said “no plan” existed for the floods', '“no plan” existed for the floods'],
    ['called it “a mess” and said nobody had a plan', '“a mess” and said nobody had a plan'],
    ['said “no plan” is what they said before', '“no plan” is what they said before'],
    ['sagte, „kein Plan“ liege für die Flut vor', '„kein Plan“ liege für die Flut vor'],
    ['told us “no plan” was made, and “nobody” would', '“no plan” was made, and “nobody” would'],
  ])('is found whole: Marek Dvorak %s', (sentence, passage) => {
    const text = `Marek Dvorak ${sentence}, and more.`;
    expect(findPassage(passage, { text, blockQuotations: [] }, 'en')).toMatchObject({
      form: 'mixed',
      text: passage,
      isReworded: false,
    });
  });

  test.each([
    '“It is a long way down” officials said, as the crane swung out.',
    '“It is a long way down” said the captain, as the crane swung out.',
    '“It is a long way down,” an official of the city said, as it swung.',
    '„Es ist weit“, sagte Brandvik, als der Kran schwenkte.',
    '« C’est loin », a déclaré la maire, quand la grue tournait.',
  ])('is not found if a reporting clause follows the quotation: %s', (text) => {
    expect(findPassage(text, { text, blockQuotations: [] }, 'en')).toBeUndefined();
  });
});

describe('a quotation interrupted by a reporting clause', () => {
  const paragraph =
    '“Nobody will build us nine carriages,” Brandvik added. “They build ninety or they build none.”';
  const report =
    '“It is a long way down,” Brandvik said, as the crane swung out over the harbor wall and stopped there. “We will not go.”';
  const others = '“It is a bridge for goats,” Brandvik said. “It is not,” Dvorak said.';
  const pages = { text: [paragraph, report, others].join('\n\n'), blockQuotations: [] };
  const whole = 'Nobody will build us nine carriages. They build ninety or they build none.';

  test.each([
    whole,
    'Nobody will build us nine carriages, They build ninety or they build none',
    paragraph,
    paragraph.slice(1, -1),
  ])('is a single quotation without the interruption: %s', (passage) => {
    expect(findPassage(passage, pages, 'en')).toMatchObject({
      text: whole,
      form: 'direct',
      names: ['Brandvik'],
    });
  });

  test.each([
    [
      '„Wir haben sie auf neue Pfähle gestellt“, sagt Arndt Wiegand. „Das war teurer.“',
      'Wir haben sie auf neue Pfähle gestellt. Das war teurer.',
    ],
    [
      '« Nous avons tout refait », a dit Odile Ferrand. « C’était plus cher. »',
      'Nous avons tout refait. C’était plus cher.',
    ],
    ['“Have we a bridge?” Brandvik said. “We have.”', 'Have we a bridge? We have.'],
    [
      '“One report on one wet morning,” Brandvik said, “and on its strength we close.”',
      'One report on one wet morning, and on its strength we close.',
    ],
    [
      '“One report on one wet morning,” Brandvik said, “and on its strength we close.”',
      'One report on one wet morning and on its strength we close.',
    ],
  ])('in %s is given in the page’s words', (text, passage) => {
    expect(findPassage(passage, { text, blockQuotations: [] }, 'en')).toMatchObject({
      text: passage,
      isReworded: false,
    });
  });

  test('is a single quotation even if only a part of it is asked for', () => {
    expect(findPassage('nine carriages. They build ninety', pages, 'en')).toMatchObject({
      text: 'nine carriages. They build ninety',
      form: 'direct',
    });
  });

  test.each([report, report.slice(1, -1), others, others.slice(1, 50), report.slice(1, 60)])(
    'never contains the interruption: %s',
    (passage) => {
      expect(findPassage(passage, pages, 'en')?.text ?? '').not.toMatch(/said/);
    },
  );

  test('ends where another speaker begins', () => {
    const found = findPassage('It is a bridge for goats. It is not', pages, 'en');
    expect(found?.text).not.toContain('It is not');
  });
});

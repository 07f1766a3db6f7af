import { expect, test } from 'vitest';
import { nameTest } from '../../../../src/checks/names-of-speakers.ts';
import { mentionsIn } from '../../../../src/quotation/speech/implied-speaker.ts';

const names = new Map([
  ['Ana Lee', ['ana-lee']],
  ['Lee', ['ana-lee']],
  ['Poe', ['poe']],
]);

test.each([
  ['Ana Lee’s deputy and Poe', ['Ana Lee', 'Poe']],
  ['Ana went to Lee', ['Lee']],
  ['nobody', []],
])(
  'the names in “%s” are found, whether or not the first words of names are known',
  (text, found) => {
    const isName = nameTest(names);
    expect(mentionsIn(text, isName).map(({ name }) => name)).toEqual(found);
    expect(mentionsIn(text, isName)).toEqual(mentionsIn(text, (name) => names.has(name)));
  },
);

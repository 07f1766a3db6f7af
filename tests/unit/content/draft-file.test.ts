import { expect, test } from 'vitest';
import type { ContentFile } from '../../../src/content/read.ts';
import { isDraftFile } from '../../../src/content/draft-file.ts';

type Article = ContentFile<'articles'>['data'];

/** An article whose `document` throws, because getting it would parse the file again. */
const read = (data: Article): Parameters<typeof isDraftFile>[0] => ({
  collection: 'articles',
  data,
  get document(): never {
    throw new Error('The file is parsed again.');
  },
});

test.each([true, false])(
  'a valid article is known to be a draft or not by its data: %s',
  (draft) => {
    expect(isDraftFile(read({ draft } as Article))).toBe(draft);
  },
);

test.each([
  ['true', true],
  ['false', false],
])('an invalid article is a draft by what its file says: %s', (draft, expected) => {
  expect(
    isDraftFile({ collection: 'articles', data: undefined, document: { data: { draft } } }),
  ).toBe(expected);
});

test('no other record is a draft file', () => {
  const document = { data: { draft: 'true' } };
  expect(isDraftFile({ collection: 'quotes', data: undefined, document })).toBe(false);
});

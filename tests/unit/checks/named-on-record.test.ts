import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const article = 'articles/rain.md';
const add = (text: string) => (content: SmallContent) =>
  content.write(article, `${content.read(article)}\n${text}\n`);
const ofQuotations = 'if it is a quotation, make it a record and print it with :quote[…]{#id}';

faulty('a quotation marked as a title', add('She said :title[it will never rain here].'), {
  code: 'unrecorded-name',
  at: [article, ':title'],
  message:
    'neither a publication on record nor one of ours has the title “it will never rain here”',
  fix: `copy the full title from its record; ${ofQuotations}`,
});
faulty('a quotation marked as scare-quoted', add('It is :scare[“a rain that never ends”].'), {
  code: 'unrecorded-name',
  at: [article, ':scare'],
  message: '“a rain that never ends” is in no title or printing of the sources cited here',
  fix: `${ofQuotations}; otherwise say it in fewer words of our own`,
});
faulty(
  'scare-quoted words from a source that is not cited',
  (content) => {
    content.edit(
      'sources/morning-post.yaml',
      'Lee promises rain',
      'Lee promises rain once and again',
    );
    content.write(
      'pages/method.md',
      `${content.read('pages/method.md')}\nSo :scare[“rain once and again then”] is hers.\n`,
    );
  },
  {
    code: 'unrecorded-name',
    at: ['pages/method.md', ':scare'],
    message: '“rain once and again then” is in no title or printing of the sources cited here',
    fix: `${ofQuotations}; otherwise say it in fewer words of our own`,
  },
);
sound('titles on record, in different marks and case, and words from a cited source', (content) => {
  content.edit(
    'sources/morning-post.yaml',
    'Lee promises rain',
    'Lee promises rain, once and again',
  );
  add(
    'As in :title[“Lee Promises Rain: Once and Again”], her :scare[“promises rain, once and again”].',
  )(content);
});
sound('a short name', add('The :title[Four Words of It] and :scare[such and such thing].'));

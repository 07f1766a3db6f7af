import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const copy = 'quotes/li-rain.md';
const expected = {
  code: 'same-words-of-another',
  at: [copy, 'The rain will probably come in May, and the harvest will be good\n  - id: star'],
  message: '“lee-rain” has the same words from the same source, attributed to Ada Lee',
  fix: 'keep the record of the speaker whom the source names; if the source quotes both, relate one to the other: related: [{ quote: …, as: repeats }]',
} as const;

/** Records Lee's words a second time, attributed to Li. */
function addCopy(content: SmallContent): void {
  content.write('speakers/li-bo.md', '---\nname: Li Bo\ntype: person\nfamily-name: Li\n---\n');
  content.write(copy, content.read('quotes/lee-rain.md').replace('ada-lee', 'li-bo'));
  const article = content.read('articles/rain.md');
  content.write(
    'articles/rain.md',
    `${article}\nHis own:\n\n:::quote{#li-rain}\nThe rain will probably come in May\n:::\n`,
  );
}

const star = 'The rain will come in May and the harvest will be good.';

faulty(
  'the same words from the same source, attributed to another speaker',
  (content) => {
    addCopy(content);
    content.edit(copy, star, 'Otherwise put here and nowhere else, it rains');
  },
  expected,
);

faulty(
  'the same words with different marks and on a different day',
  (content) => {
    addCopy(content);
    content.edit(copy, star, 'Otherwise put here and nowhere else, it rains');
    content.write(
      copy,
      content
        .read(copy)
        .replaceAll('May, and', 'May – and')
        .replace('said: 2025-05-05', 'said: 2025-05-04'),
    );
  },
  { ...expected, at: [copy, expected.at[1].replace('May, and', 'May – and')] },
);

sound('the same words repeated by another speaker', (content) => {
  addCopy(content);
  content.edit(copy, '\ntopics:', '\nrelated: [{ quote: lee-rain, as: repeats }]\ntopics:');
});

sound('the same words by another speaker on another page', (content) => {
  addCopy(content);
  content.edit(copy, star, 'Otherwise put here and nowhere else, it rains');
  for (const [file, page] of [
    [copy, 4],
    ['quotes/lee-rain.md', 7],
  ] as const)
    content.edit(
      file,
      '    source: morning-post\n',
      `    source: morning-post\n    locator: { page: "${page}" }\n`,
    );
});

sound('the same words, which the other speaker never said', (content) => {
  addCopy(content);
  content.edit(
    copy,
    'form: direct\nmedium',
    'attribution: misattributed\nauthor: ada-lee\nform: direct\nmedium',
  );
});

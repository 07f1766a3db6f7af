import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const article = 'articles/rain.md';
const inline = ':quote[The rain will probably come in May]{#lee-rain}';

faulty(
  'a hedge is left out',
  (content) => content.edit(article, inline, ':quote[The rain will … come in May]{#lee-rain}'),
  {
    code: 'trim-changes-meaning',
    at: [article, ':quote['],
    message: 'the words left out of “lee-rain” include “probably”',
    fix: 'quote them too, or say why the meaning stays the same: {#lee-rain trim="…"}',
  },
);

faulty(
  'a negation and a hedge are left out at the end',
  (content) => {
    const longer = 'The rain will probably come in May, and the harvest will not be good, I hope';
    const text = content.read('quotes/lee-rain.md');
    content.write(
      'quotes/lee-rain.md',
      text.replaceAll('The rain will probably come in May, and the harvest will be good', longer),
    );
    content.edit(
      article,
      'The rain will probably come in May, and the harvest will be good',
      longer,
    );
  },
  {
    code: 'trim-changes-meaning',
    at: [article, ':quote['],
    message: 'the words left out of “lee-rain” include “not”, “hope”',
    fix: 'quote them too, or say why the meaning stays the same: {#lee-rain trim="…"}',
  },
);

sound('a trim with a reason', (content) =>
  content.edit(
    article,
    inline,
    ':quote[The rain will … come in May]{#lee-rain trim="the sentence before this says that it is a guess"}',
  ),
);

sound('a trim that loses neither a hedge nor a negation', (content) =>
  content.edit(article, inline, ':quote[The rain will probably … be good]{#lee-rain}'),
);

for (const [before, term, after = ''] of [
  ['I deny that the', 'deny'],
  ['It is false that the', 'false'],
  ['If the', 'If'],
  ['Only fools say that the', 'Only'],
  ['We are far from saying that the', 'far from'],
  ['They refuse to say that the', 'refuse'],
  ['They failed to show that the', 'failed'],
  ['The', 'unless', ' unless the wind turns'],
] as const)
  faulty(
    `words that change the sense are left out: ${before}${after}`,
    (content) => {
      const said = 'The rain will probably come in May, and the harvest will be good';
      const longer = `${said.replace('The', before)}${after}`;
      const text = content.read('quotes/lee-rain.md');
      content.write('quotes/lee-rain.md', text.replaceAll(said, longer));
      content.edit(article, inline, `:quote[${said.replace('The', 'the')}]{#lee-rain}`);
      content.edit(article, said, longer);
    },
    {
      code: 'trim-changes-meaning',
      at: [article, ':quote['],
      message: `the words left out of “lee-rain” include “${term}”`,
      fix: 'quote them too, or say why the meaning stays the same: {#lee-rain trim="…"}',
    },
  );

faulty(
  'a reason that says nothing',
  (content) =>
    content.edit(article, inline, ':quote[The rain will … come in May]{#lee-rain trim="."}'),
  {
    code: 'trim-without-reason',
    at: [article, ':quote['],
    message: '“trim” does not give a reason',
    fix: 'say why the meaning stays the same: trim="…"',
  },
);

sound('a reporting clause in the middle of the whole quotation', (content) =>
  content.edit(
    article,
    inline,
    ':quote[The rain will probably come in May,]{#lee-rain} she said, :quote[and the harvest will be good]{#lee-rain}',
  ),
);

faulty(
  'a hedge left out between two parts of a quotation',
  (content) =>
    content.edit(
      article,
      inline,
      ':quote[The rain will]{#lee-rain}, she said, :quote[come in May]{#lee-rain}',
    ),
  {
    code: 'trim-changes-meaning',
    at: [article, ':quote[The rain will]'],
    message: 'the words left out of “lee-rain” include “probably”',
    fix: 'quote them too, or say why the meaning stays the same: {#lee-rain trim="…"}',
  },
  {
    code: 'trim-changes-meaning',
    at: [article, ':quote[come'],
    message: 'the words left out of “lee-rain” include “probably”',
    fix: 'quote them too, or say why the meaning stays the same: {#lee-rain trim="…"}',
  },
);

const nested = 'The rain will come. A baker told me, “It will never rain here again.” I laughed.';

function addNested(content: SmallContent, words: string): void {
  const quote = content.read('quotes/lee-rain.md');
  const whole = 'The rain will probably come in May, and the harvest will be good';
  content.write('quotes/lee-rain.md', quote.replaceAll(whole, nested));
  content.edit('articles/rain.md', whole, nested);
  content.edit('articles/rain.md', inline, words);
}

faulty(
  'words that the speaker only quotes, as the speaker’s own',
  (content) => addNested(content, ':quote[It will never rain here again.]{#lee-rain}'),
  {
    code: 'words-inside-marks',
    at: ['articles/rain.md', ':quote['],
    message:
      'in the record “lee-rain” these words are inside quotation marks, since its speaker quotes somebody there',
    fix: 'begin the quotation before those marks, or say why these words may stand alone: trim="…"',
  },
);

for (const words of [
  ':quote[It will never rain here again.]{#lee-rain trim="the sentence says that she quotes a baker"}',
  ':quote[A baker told me, “It will never rain here again.”]{#lee-rain}',
])
  sound(`words that the speaker quotes, shown as such: ${words}`, (content) =>
    addNested(content, words),
  );

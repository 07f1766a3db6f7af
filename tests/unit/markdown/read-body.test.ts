import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/read-body.ts';
import { splitAtMark } from '../content/split-at-mark.ts';

const rain = { id: 'rain', witness: undefined, trim: undefined };

describe('a quotation', () => {
  test.each([
    ['in a line', 'She said: ▲:quote[It will rain]{#rain}.', 'inline'],
    ['set off', 'Words.\n\n▲:::quote{#rain}\nIt will rain\n:::\n', 'block'],
    ['set off over several lines', '▲:::quote{#rain}\nIt\nwill\n\nrain\n:::\n', 'block'],
    ['in a list', '- one\n- two,\n  ▲:quote[It will rain]{#rain}', 'inline'],
    ['in emphasis', 'one **two ▲:quote[It will rain]{#rain}**', 'inline'],
    ['in a table', '| a | b |\n| - | - |\n| c | ▲:quote[It will rain]{#rain} |', 'inline'],
    ['in an opinion', ':::our-take\nOne ▲:quote[It will rain]{#rain}\n:::', 'inline'],
    [
      'set off in an opinion',
      '::::our-take\nOne.\n\n▲:::quote{#rain}\nIt will rain\n:::\n::::',
      'block',
    ],
    ['without its formatting', '▲:quote[It *will* **rain**]{#rain}', 'inline'],
    ['broken over two lines', '▲:quote[It will\nrain]{#rain}', 'inline'],
  ])('%s', (_, markdown, display) => {
    const { text, place } = splitAtMark(markdown);
    const { quotations, issues } = readBody(text);
    expect(quotations).toEqual([{ ...place, ...rain, words: 'It will rain', display }]);
    expect(issues).toEqual([]);
  });

  test('keeps our edits, and the attributes in its braces', () => {
    const markdown =
      ':quote[It [will] rain … soon]{#rain witness=post trim="the day follows below"}';
    expect(readBody(markdown)).toMatchObject({
      quotations: [
        {
          words: 'It [will] rain … soon',
          witness: 'post',
          trim: 'the day follows below',
        },
      ],
      issues: [],
    });
  });

  test('is listed once in the references, in order', () => {
    const markdown =
      ':quote[a]{#two} :quote[b]{#one} :quote[c]{#two}\n\n:::collation{#three}\n:::\n\n[^s][^r][^s]';
    expect(readBody(markdown).references).toMatchObject({
      quotes: ['two', 'one', 'three'],
      sources: ['s', 'r'],
    });
  });

  test('is listed once in the printings', () => {
    const markdown = ':quote[a]{#one witness=w} :quote[b]{#one} :quote[c]{#one witness=w}';
    expect(readBody(markdown).references).toMatchObject({
      quotes: ['one'],
      printings: [
        { id: 'one', witness: 'w' },
        { id: 'one', witness: undefined },
      ],
    });
  });
});

describe('a source note', () => {
  test.each([
    ['at the start', '▲[^post] Rain.'],
    ['at the end', 'Rain.▲[^post]'],
    ['in emphasis', 'Some *rain▲[^post]* fell.'],
    ['in a list', '- one\n- two\n  three▲[^post]'],
    ['in a nested list', '- one\n  - two\n    three▲[^post]\n'],
    ['in a table', '| a |\n| - |\n| b▲[^post] |\n'],
    ['in a heading', 'Words.\n\n## Rain▲[^post]\n'],
    ['in an opinion', ':::our-take\nRain\nand snow.▲[^post]\n:::\n'],
    ['right after a quotation', ':quote[It will rain]{#rain}▲[^post]'],
    ['after a time', 'At 16:55▲[^post] it rained.'],
    ['after escapes and entities', 'R\\*D &amp; &#x1F600; &copy; \\[x\\] ▲[^post]'],
    ['after an unknown entity', 'a &rain; b▲[^post]'],
    ['after a mail address', 'Write to ada@post.example.▲[^post]'],
    ['after an address', 'See www.post.example/rain there,▲[^post] and there.'],
    ['after a hard break', 'one  \n  two\\\nthree▲[^post]'],
    ['after a line that ends in a space', 'one \n  two▲[^post]'],
    ['after code', 'one `[^not]` `` two` `` three▲[^post]'],
    ['in a marked title', ':title[A promise of rain▲[^post]]'],
  ])('%s', (_, markdown) => {
    const { text, place } = splitAtMark(markdown);
    const { notes, issues } = readBody(text);
    expect(notes).toEqual([{ ...place, source: 'post' }]);
    expect(issues).toEqual([]);
  });

  test('twice in a row', () => {
    expect(readBody('Rain.[^post][^star]').notes).toEqual([
      { line: 1, column: 6, source: 'post' },
      { line: 1, column: 13, source: 'star' },
    ]);
  });

  test('is ignored in code', () => {
    expect(readBody('`[^post]` and `TODO`\n\n```\n[^post]\n```\n')).toMatchObject({
      notes: [],
      issues: [],
    });
  });
});

describe('prose', () => {
  test('leaves out quotations, titles, scare quotes and notes', () => {
    const markdown =
      'She *said*: :quote[It will rain]{#rain witness=post}.[^post] A :title[Book], a :scare[word], `code`.';
    const [prose] = readBody(markdown).prose;
    expect(prose?.text).toBe('She said: \uFFFC. A \uFFFC, a \uFFFC, code.');
    expect([...(prose?.quotations ?? [])]).toEqual([
      [10, { id: 'rain', witness: 'post', words: 'It will rain' }],
    ]);
  });

  test('comes from paragraphs, headings, lists, tables and opinions, but not from set-off quotations', () => {
    const markdown =
      '# One\n\n- two\n- three\n\n| four |\n| - |\n| five |\n\n:::our-take\nsix\n:::\n\n:::quote{#x}\nseven\n:::\n';
    expect(readBody(markdown).prose.map(({ text }) => text)).toEqual([
      'One',
      'two',
      'three',
      'four',
      'five',
      'Opinion: our take',
      'six',
    ]);
  });
});

describe('links', () => {
  test('of every kind are found at their positions', () => {
    const markdown = `[a](https://a.example) <https://b.example> www.c.example [d][e]

[e]: https://e.example
`;
    expect(readBody(markdown).links).toEqual([
      { line: 1, column: 1, address: 'https://a.example' },
      { line: 1, column: 24, address: 'https://b.example' },
      { line: 1, column: 44, address: 'http://www.c.example' },
      { line: 3, column: 1, address: 'https://e.example' },
    ]);
  });
});

test('headings have the same ids as on the page', () => {
  const body = '# Rain & snow\n\n## Rain & snow\n\n## …\n\n## 雨\n\n## *Ada*’s `code`\n';
  expect(readBody(body).headings.map(({ id }) => id)).toEqual([
    'rain--snow',
    'rain--snow-1',
    '',
    '雨',
    'adas-code',
  ]);
});

test('text that only looks like markup stays as it was written', () => {
  for (const text of [
    'from 6~9 to 10~12',
    '5 * 6 * 7 and *all of it*',
    'On 5. January',
    'see https://post.example/rain.',
    'see <https://post.example/rain>—and [more](https://post.example)',
    'a [so] b',
  ])
    expect(readBody(text).issues, text).toEqual([]);
});

test('a colon and a word at the end of a quotation are part of it', () => {
  expect(readBody(':quote[the answer:yes]{#rain}').quotations[0]?.words).toBe('the answer:yes');
  expect(readBody(':::quote{#rain}\nat 16:55\n:::\n').quotations[0]?.words).toBe('at 16:55');
  expect(readBody(':quote[the answer:yes[no]]{#rain}').issues).toMatchObject([
    { code: 'unknown-directive' },
  ]);
});

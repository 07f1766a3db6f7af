import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/read-body.ts';
import { marked } from '../content/marked.ts';

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
    ['with formatting, which is left out', '▲:quote[It *will* **rain**]{#rain}', 'inline'],
    ['broken over two lines', '▲:quote[It will\nrain]{#rain}', 'inline'],
  ])('%s', (_, markdown, display) => {
    const { text, place } = marked(markdown);
    const { quotations, issues } = readBody(text);
    expect(quotations).toEqual([{ ...place, ...rain, words: 'It will rain', display }]);
    expect(issues).toEqual([]);
  });

  test('keeps our edits and the attributes in its braces', () => {
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

  test('is one of the references, in order and once', () => {
    const markdown =
      ':quote[a]{#two} :quote[b]{#one} :quote[c]{#two}\n\n:::collation{#three}\n:::\n\n[^s][^r][^s]';
    expect(readBody(markdown).references).toMatchObject({
      quotes: ['two', 'one', 'three'],
      sources: ['s', 'r'],
    });
  });

  test('is one of the printings, each once', () => {
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
    const { text, place } = marked(markdown);
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

  test('is not one in code', () => {
    expect(readBody('`[^post]` and `TODO`\n\n```\n[^post]\n```\n')).toMatchObject({
      notes: [],
      issues: [],
    });
  });
});

describe('an issue of a body', () => {
  test.each<[markdown: string, code: string, message: string, fix: string]>([
    [
      'a ▲:qoute[It will rain]{#rain}',
      'unknown-directive',
      'there is no directive “:qoute”',
      'did you mean “:quote”? (if it is text, put a backslash before the colon)',
    ],
    [
      'a 3▲:1[sic] b',
      'unknown-directive',
      'there is no directive “:1”',
      'use one of :quote, :scare, :title (if it is text, put a backslash before the colon)',
    ],
    [
      '▲::quote{#rain}\n',
      'unknown-directive',
      'there is no directive “::quote”',
      'did you mean “:::quote”?',
    ],
    [
      '▲:::warning\nRain.\n:::\n',
      'unknown-directive',
      'there is no directive “:::warning”',
      'use one of :::quote, :::collation, :::scene, :::state, :::figure, :::our-take, :::why-it-matters',
    ],
    [
      '▲:quote[It will rain]',
      'directive-without-id',
      '“quote” does not say which quotation it is',
      'add the id of its record in braces right after the words, as in [It will rain]{#its-id}',
    ],
    [
      '▲:::collation\n:::\n',
      'directive-without-id',
      '“collation” does not say which quotation it is',
      'add the id of its record in braces right after the name, as in :::collation{#its-id}',
    ],
    [
      '▲::::scene\n:::state{witness=a}\n:::\n:::state{witness=b}\n:::\n::::\n',
      'directive-without-id',
      '“scene” does not say which quotation it is',
      'add the id of its record in braces right after the name, as in :::scene{#its-id}',
    ],
    [
      '▲::::scene{#rain}\n:::state{witness=a}\n:::\n::::\n',
      'scene-without-states',
      'the scene has fewer than two states, or something that is in none of them',
      'put all of its text into blocks such as :::state{witness=reuters}, and begin and end the scene with four colons',
    ],
    [
      '▲::::scene{#rain}\nIt fell.\n\n:::state{witness=a}\n:::\n:::state{witness=b}\n:::\n::::\n',
      'scene-without-states',
      'the scene has fewer than two states, or something that is in none of them',
      'put all of its text into blocks such as :::state{witness=reuters}, and begin and end the scene with four colons',
    ],
    [
      '▲::::scene{#rain}\n:::state{witness=a}\n:::\n:::state{witness=a}\n:::\n::::\n',
      'state-repeated',
      'two states of the scene show the same printing',
      'tell what is said of one printing in one state',
    ],
    [
      '▲:::state{witness=a}\nIt fell.\n:::\n',
      'state-outside-scene',
      'the state is in no scene, so no page can show it',
      'put it right inside ::::scene{#id}, which begins and ends with four colons',
    ],
    [
      '::::scene{#rain}\n▲:::state\n:::\n:::state{witness=b}\n:::\n::::\n',
      'state-without-printing',
      'the state does not say which printing it shows',
      'name it as the record does, such as :::state{witness=reuters}',
    ],
    [
      '▲:quote[It will rain]{#rain witnes=post}',
      'unknown-attribute',
      '“quote” has no attribute “witnes”',
      'did you mean “witness”?',
    ],
    [
      '▲:quote[It will rain]{#rain .large}',
      'unknown-attribute',
      '“quote” has no attribute “class”',
      'its attributes are: id, witness, trim',
    ],
    [
      '▲:scare[rain]{#rain}',
      'unknown-attribute',
      '“scare” has no attribute “id”',
      'remove the braces',
    ],
    [
      '▲:quote{#rain}',
      'empty-quotation',
      'the quotation has no words',
      'write the exact words between the brackets, or between the two lines of colons',
    ],
    [
      '▲:::quote{#rain}\n:::\n',
      'empty-quotation',
      'the quotation has no words',
      'write the exact words between the brackets, or between the two lines of colons',
    ],
    [
      '▲:quote[It will rain[^post]]{#rain}',
      'note-in-quotation',
      'there is a source note among the quoted words',
      'put it after the quotation',
    ],
    [
      '▲:quote[It will rain]{#rain trim}',
      'trim-without-reason',
      '“trim” does not give a reason',
      'say why the meaning stays the same: trim="…"',
    ],
    [
      'a\n\n▲:::our-take\nRain.\n\nAnd more.\n',
      'unclosed-directive',
      '“:::our-take” is not closed and takes in everything that follows',
      'close it with a line of three colons; if one block is inside another, write one more colon on both lines of the outer one',
    ],
    [
      '▲2022. The order.\n\nMore.\n',
      'number-of-list',
      '“2022.” at the beginning of a paragraph makes it an item of a list, which numbers its items itself',
      'if it is text, put a backslash before the mark, as in 2022\\.; number the items of a list 1, 2, 3',
    ],
    [
      '1. One.\n▲3. Three.\n',
      'number-of-list',
      '“3.” at the beginning of a paragraph makes it an item of a list, which numbers its items itself',
      'if it is text, put a backslash before the mark, as in 3\\.; number the items of a list 1, 2, 3',
    ],
    [
      '▲- [x] Done.\n',
      'check-box',
      'the brackets at the beginning of this item would be shown as a check box',
      'put a backslash before them, or leave them out',
    ],
    [
      'It ▲~~never~~ rained.',
      'struck-out',
      'these words would be struck out: ~~never~~',
      'put a backslash before each ~, or say in words what no longer holds',
    ],
    [
      '3▲*4 and 5*6',
      'emphasis-in-word',
      'asterisks within words or figures would vanish and emphasize what is between them: *4 and 5*',
      'put a backslash before each *, or emphasize whole words',
    ],
    [
      '“as on ▲https://post.example/rain” he said',
      'bare-address',
      'the address takes in the characters after it: https://post.example/rain”',
      'put the address between < and >, or write it as [words](address)',
    ],
    [
      'as on ▲https://post.example/rain—and',
      'bare-address',
      'the address takes in the characters after it: https://post.example/rain—and',
      'put the address between < and >, or write it as [words](address)',
    ],
    [
      '▲Rain\n---\nMore.',
      'underlined-heading',
      'the line below makes this paragraph a heading',
      'write a heading with ## before it, and leave an empty line before any other line',
    ],
    [
      '▲# Rain\n',
      'heading-of-page',
      'this heading is of the first level, as only the title of the page is',
      'write ## before it',
    ],
    [
      'a\n\n▲    rain\n',
      'indented-code',
      'the spaces before this paragraph make it code',
      'remove them',
    ],
    [
      'a\n\n▲[Post]: so\n',
      'unused-definition',
      'this line defines an address for “[post]”, which no link uses, and would not be shown',
      'put a backslash before the first bracket if it is text; otherwise remove it',
    ],
    [
      'It rained ▲[morning-post].',
      'note-without-caret',
      '“[morning-post]” would be shown to readers as is',
      'write a source note with ^, as in [^morning-post]; if it is text, say it without brackets',
    ],
    [
      'It rained. ▲TODO',
      'unfinished-text',
      '“TODO” says that something is still to be written',
      'write it, or leave it out',
    ],
    [
      '▲:quote[It will rain]{#rain trim="."}',
      'trim-without-reason',
      '“trim” does not give a reason',
      'say why the meaning stays the same: trim="…"',
    ],
    [
      '▲:::our-take\nRain.\n\n:::quote{#rain}\nIt will rain\n:::\n',
      'unclosed-directive',
      '“:::our-take” is not closed and takes in everything that follows',
      'close it with a line of three colons; if one block is inside another, write one more colon on both lines of the outer one',
    ],
    [
      'a\n▲:::',
      'stray-colons',
      '“:::” would be shown to readers as is',
      'write the name and the braces without a space, such as :::quote{#id}; close a block once, with as many colons as it begins with',
    ],
    [
      '- a\n  ▲::: quote\n',
      'stray-colons',
      '“::: quote” would be shown to readers as is',
      'write the name and the braces without a space, such as :::quote{#id}; close a block once, with as many colons as it begins with',
    ],
    [
      'a quote[It will rain]▲{#rain}',
      'stray-braces',
      '“{#rain}” would be shown to readers as is',
      'write a quotation as :quote[its words]{#its-id}, without a space before the braces',
    ],
    [
      'It rained.▲[^morning post]',
      'broken-note',
      '“[^morning post]” would be shown to readers as is',
      'write the id of the source without spaces, as in [^morning-post]',
    ],
    [
      'It rained.▲[^post',
      'broken-note',
      '“[^post” would be shown to readers as is',
      'write the id of the source without spaces, as in [^post]',
    ],
    [
      'It [rained▲[^post]](https://post.example)',
      'link-in-link',
      'a source note is inside a link, but is itself a link',
      'put it before or after the link',
    ],
    [
      'It [▲:quote[rained]{#rain}](https://post.example)',
      'link-in-link',
      'a quotation is inside a link, but is itself a link',
      'put it before or after the link',
    ],
    [
      'It rained.[^post]\n\n▲[^post]: Morning Post\n',
      'footnote-defined',
      'the text defines a footnote: “post”',
      'remove the definition: a source note takes its text from the source’s record',
    ],
    [
      'a ▲<b>rain',
      'raw-html',
      'the text contains raw HTML: <b>',
      'write it in Markdown, or escape < as &lt;',
    ],
    [
      'a\n\n▲<script>\nalert(1)\n</script>\n',
      'raw-html',
      'the text contains raw HTML: <script> …',
      'write it in Markdown, or escape < as &lt;',
    ],
    [
      'a\n\n▲> It will rain\n',
      'block-quotation',
      'a passage is set off as a quotation with >, without a record',
      'print words on record with :::quote{#id}; write anything else as a plain paragraph',
    ],
    [
      'a ▲![rain](https://post.example/rain.png)',
      'image-in-text',
      'the text contains an image: “rain”',
      'write :::figure{src=file-in-images.jpg alt="what the picture shows" credit="who made it"}, then the caption, then :::',
    ],
  ])('%s', (markdown, code, message, fix) => {
    const { text, place } = marked(markdown);
    expect(readBody(text).issues).toEqual([{ ...place, code, severity: 'error', message, fix }]);
  });

  test('valid text that is close to one has none', () => {
    for (const markdown of [
      'At 16:55 and 9:05:30, a ratio of 3:1, a:b, std::vector, :smile: and 1:1[^post].',
      'Escaped 3\\:1[sic], \\:quote[x], {braces}, { #x }, a < b, &lt;b>, [x], [^](x).',
      ':::our-take\nOne.\n:::\n\n:::why-it-matters\nTwo.\n:::\n\n:::collation{#rain}\n:::\n',
      '::::our-take\n:::quote{#rain}\nRain\n:::\n::::\n',
      '- a\n\n  :::quote{#rain}\n  Rain\n  :::\n',
      '`:quote[x]` `[^a b]` `{#x}`\n\n```\n::: x\n> y <b>\n```\n',
      'A [link](https://post.example "title") :quote[rain]{#rain}[^post], :title[Rain: a *book*].',
    ]) {
      expect([markdown, ...readBody(markdown).issues]).toEqual([markdown]);
    }
  });
});

describe('prose', () => {
  test('leaves out quotations, titles, marked words and notes', () => {
    const markdown =
      'She *said*: :quote[It will rain]{#rain witness=post}.[^post] A :title[Book], a :scare[word], `code`.';
    const [prose] = readBody(markdown).prose;
    expect(prose?.text).toBe('She said: \uFFFC. A \uFFFC, a \uFFFC, code.');
    expect([...(prose?.quotations ?? [])]).toEqual([[10, { id: 'rain', witness: 'post' }]]);
  });

  test('is that of paragraphs, headings, lists, tables and opinions, without set-off words', () => {
    const markdown =
      '# One\n\n- two\n- three\n\n| four |\n| - |\n| five |\n\n:::our-take\nsix\n:::\n\n:::quote{#x}\nseven\n:::\n';
    expect(readBody(markdown).prose.map(({ text }) => text)).toEqual([
      'One',
      'two',
      'three',
      'four',
      'five',
      'Opinion',
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

/** Pieces of a paragraph to be found, and pieces between them. */
const filler = fc.constantFrom(
  'rain ',
  'R\\*D ',
  'a &amp; b ',
  '&copy; ',
  '&#128512; ',
  '16:55 ',
  ':smile: ',
  '*fell* ',
  '`x` ',
  'day\n',
  'day \n  ',
  'day\\\n',
  '😀 ',
  'дождь ',
  'x\\\\ ',
  ':title[T] ',
);
const target = fc.constantFrom('[^post] ', ':quote[It rains]{#rain} ', 'needle ');
const paragraph = fc.array(fc.oneof(filler, target), { minLength: 1, maxLength: 12 });
const frame = fc.constantFrom(
  (text: string) => `${text}\n`,
  (text: string) => `Before.\n\n## Rain\n\n${text}\n`,
  (text: string) => `- one\n- ${text.replaceAll('\n', '\n  ')}\n`,
  (text: string) => `1. one\n\n   ${text.replaceAll('\n', '\n   ')}\n`,
  (text: string) => `:::our-take\n${text}\n:::\n`,
);

test('every note, quotation and word of any paragraph is found at its exact position', () => {
  fc.assert(
    fc.property(paragraph, frame, (pieces, framed) => {
      const markdown = framed(`Begin ${pieces.join('')}.`);
      const places = (words: string): string[] => {
        const found: string[] = [];
        for (let at = markdown.indexOf(words); at !== -1; at = markdown.indexOf(words, at + 1)) {
          const lines = markdown.slice(0, at).split('\n');
          found.push(`${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
        }
        return found;
      };
      const asText = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
      const { notes, quotations, prose, issues } = readBody(markdown);
      expect(notes.map(asText)).toEqual(places('[^post]'));
      expect(quotations.map(asText)).toEqual(places(':quote['));
      expect(
        prose.flatMap(({ text, positionAt }) =>
          [...text.matchAll(/needle/g)].map(({ index }) => asText(positionAt(index))),
        ),
      ).toEqual(places('needle'));
      expect(issues).toEqual([]);
    }),
  );
});

test('any text is read without an exception', () => {
  const pieces = [
    ...[':', '::', ':::', ':quote[', ':::quote{#a}', '{#a}', ']', '[^', '[', '(', ')', '{', '}'],
    ...[
      '\n',
      '\n\n',
      '> ',
      '- ',
      '    ',
      '\t',
      '|',
      '|-|',
      '#',
      '*',
      '_',
      '`',
      '```',
      '~',
      '<',
      '&',
    ],
    ...[
      '\\',
      '“',
      '"',
      '\u0000',
      '\u2028',
      '\uFEFF',
      '\uD800',
      '😀',
      'www.a.b',
      'a@b.c',
      'a',
      '1.',
    ],
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (parts) => {
      const markdown = parts.join('');
      const lines = markdown.split('\n').length;
      const { quotations, notes, prose, issues } = readBody(markdown);
      return [
        ...quotations,
        ...notes,
        ...issues,
        ...prose.flatMap((run) => [run.positionAt(0), run.positionAt(run.text.length)]),
      ].every(({ line, column }) => line >= 1 && line <= lines + 1 && column >= 1);
    }),
    { numRuns: 300 },
  );
});

test.each(['>', '> ', '- ', '1. ', '* - > '])(
  'a text nested too deeply in “%s” to be parsed is an issue',
  (opening) => {
    expect(readBody(`${opening.repeat(10_000)} rain`).issues).toMatchObject([
      { line: 1, column: 1, code: 'unreadable-markdown' },
    ]);
  },
);

test('lists nested as deeply as anyone intends are not', () => {
  const list = Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- rain\n`).join('');
  expect(readBody(list).issues).toEqual([]);
  expect(readBody(`${'- '.repeat(20)}rain\n`).issues).toEqual([]);
});

test('an unreadable character written as an entity is an issue', () => {
  expect(readBody('Rain.\n\nIt &#x202E;rains.\n').issues).toMatchObject([
    {
      line: 3,
      code: 'unreadable-character',
      message: 'there is an unreadable character here: U+202E',
    },
  ]);
});

test.each([
  ['U+202E', '&#x202E;'],
  ['U+2067', '&#x2067;'],
  ['U+200F', '&rlm;'],
  ['U+200E', '&lrm;'],
  ['U+061C', '&#x61C;'],
  ['U+FFF9', '&#xFFF9;'],
  ['U+FFFB', '\uFFFB'],
])(
  '%s is reported in prose, set-off and inline quotations, link titles and code',
  (number, character) => {
    const decoded = character.startsWith('&') ? undefined : character;
    const bodies = [
      `It cost 6–9 ${character}x.`,
      `:::quote{#rain}\n1972–1972 ${character}x\n:::`,
      `She said :quote[6–9 ${character}x]{#rain}.`,
      `[rain](/method/ "6 ${character}x")`,
      `- a list ${character}x`,
      ...(decoded === undefined ? [] : [`\`6 ${decoded}\``]),
    ];
    for (const body of bodies)
      expect(readBody(body).issues, body).toMatchObject([
        {
          code: 'unreadable-character',
          message: `there is an unreadable character here: ${number}`,
        },
      ]);
  },
);

test('headings have the ids that the page gives them', () => {
  const body = '# Rain & snow\n\n## Rain & snow\n\n## …\n\n## 雨\n\n## *Ada*’s `code`\n';
  expect(readBody(body).headings.map(({ id }) => id)).toEqual([
    'rain--snow',
    'rain--snow-1',
    '',
    '雨',
    'adas-code',
  ]);
});

test('what is written as text stays as it is written', () => {
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

describe('what would read otherwise than it was meant', () => {
  const q = ':quote[rain]{#rain}';
  test.each([
    ['a word of two scripts', 'It rаined.', 'mixed-scripts'],
    ['one with a Greek letter', 'It is a ΝO.', 'mixed-scripts'],
    ['a quotation after a letter', `Un${q}`, 'glued-quotation'],
    ['a quotation before one', `${q}less`, 'glued-quotation'],
    ['words in a collation', ':::collation{#rain}\nIt will rain.\n:::', 'words-in-collation'],
    ['a label of one', ':::collation[It will rain]{#rain}\n:::', 'words-in-collation'],
  ])('%s', (_, markdown, code) => {
    expect(readBody(markdown).issues).toMatchObject([{ code }]);
  });

  test.each(['β-rays of 5 kΩ, Δx in µm', `他说${q}。`, `“${q}”—${q}s’`.slice(0, -2), 'AI-система'])(
    'not in %s',
    (markdown) => {
      expect(readBody(markdown).issues).toEqual([]);
    },
  );
});

describe('a paragraph in which the parser would search for minutes is refused:', () => {
  test.each([
    ['signs of emphasis', '*a'.repeat(20_000)],
    ['mixed ones', '**a_b'.repeat(20_000)],
    [
      'backticks of many lengths',
      Array.from({ length: 400 }, (_, i) => '`'.repeat(i + 1)).join(' '),
    ],
    ['a table of many columns', `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n`],
  ])('%s', (_, markdown) => {
    expect(readBody(markdown).issues).toMatchObject([{ code: 'unreadable-markdown' }]);
  });

  test('not a long list, nor a long text with some emphasis', () => {
    const markdown = '* one *more*\n'.repeat(450) + '\n*It* rains.\n'.repeat(2000);
    expect(readBody(markdown).issues).toEqual([]);
  });
});

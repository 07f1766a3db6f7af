import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/read-body.ts';

/** Pieces of a paragraph: targets to be found, and fillers between them. */
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
  'a text nested too deeply in “%s” to be parsed is refused',
  (opening) => {
    expect(readBody(`${opening.repeat(10_000)} rain`).issues).toMatchObject([
      { line: 1, column: 1, code: 'unreadable-markdown' },
    ]);
  },
);

test('lists that are nested no deeper than anyone needs are read', () => {
  const list = Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- rain\n`).join('');
  expect(readBody(list).issues).toEqual([]);
  expect(readBody(`${'- '.repeat(20)}rain\n`).issues).toEqual([]);
});

test('an unreadable character written as an entity is reported', () => {
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
  '%s is reported in prose, in set-off and inline quotations, in link titles and in code',
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

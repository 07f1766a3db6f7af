import fc from 'fast-check';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { remarkPlugins } from '../../../src/markdown/plugins.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';

const [, ...transforms] = remarkPlugins;
const withGfm = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(transforms)
  .freeze();

/** Pieces of all GFM syntax and of our directives, and other ways to write them. */
const piece = fc.constantFrom(
  ...[
    '| a | b |',
    '\na | b\n- | -\n',
    '|',
    '\n',
    '\n\n',
    '\n| - | - |',
    '\n:-',
    '\n-:',
    '--',
    ':',
    '---\n',
    ' ',
    '    ',
  ],
  ...[
    '~',
    '~~a~~',
    'www',
    '.',
    'www.a.bc',
    'WWW.a.bc',
    'http',
    'HTTPS://a.bc',
    '://',
    '//a.bc',
    'a',
  ],
  ...['@', 'a@b.cd', 'a\\@b.cd', 'a&#64;b.cd', 'http://a.bc', 'http\\://a.bc', 'http&#58;//a.bc'],
  ...[
    '[^a]',
    '\n[^a]: b\n',
    '[^',
    ']',
    '[',
    '\n- [ ] a',
    '\n- [x] a',
    '\n* [\t] a',
    '\n1. [X] a',
    '- ',
  ],
  ...['> ', '(', ')', '\\', '&amp;', '*', '_', '`', '<', '>', '#', '{', '}', '!', '[\u00A0]'],
  ...[':quote[a]{#b}', '\n:::quote{#a}\na\n:::\n'],
);

test('every text is parsed as it would be with GFM', () => {
  const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (markdown) => {
      const [file, other] = [new VFile(markdown), new VFile(markdown)];
      expect(parseBody(file)).toEqual(withGfm.runSync(withGfm.parse(other), other));
      expect(file.data).toEqual(other.data);
    }),
    { numRuns: 1500 },
  );
});

import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/read-body.ts';
import { splitAtMark } from '../content/split-at-mark.ts';

describe('an issue in a body', () => {
  test.each<[markdown: string, code: string, message: string, fix: string]>([
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
      'the address includes the characters after it: https://post.example/rain”',
      'put the address between < and >, or write it as [words](address)',
    ],
    [
      'as on ▲https://post.example/rain—and',
      'bare-address',
      'the address includes the characters after it: https://post.example/rain—and',
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
      'this is a first-level heading, and only the title of the page may be one',
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
      'It rained. ▲TODO',
      'unfinished-text',
      '“TODO” says that something is still to be written',
      'write it, or leave it out',
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
    const { text, place } = splitAtMark(markdown);
    expect(readBody(text).issues).toEqual([{ ...place, code, severity: 'error', message, fix }]);
  });

  test('is not found in valid text that resembles one', () => {
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

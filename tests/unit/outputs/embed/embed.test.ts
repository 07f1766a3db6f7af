import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { embedCode } from '../../../../src/outputs/embed/code.ts';
import { oembed } from '../../../../src/outputs/embed/oembed.ts';
import { attributed, source, speaker } from '../citation/small-archive.ts';

test('the code is one iframe, whatever the speaker’s name', () => {
  const code = embedCode(attributed({}, [source()], [speaker({ name: '"><script>' })]));
  const root = parse(code);
  expect(root.querySelectorAll('*')).toHaveLength(1);
  const frame = root.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe('https://verbatim.example/embed/quotes/ann-words/');
  expect(frame?.getAttribute('title')).toContain('"><script>');
});

test('the oEmbed response has the iframe and its size', () => {
  const answer = oembed(attributed(), 'Ann Example: “Words that were said”') as Record<
    string,
    unknown
  >;
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', author_name: 'Ann Example' });
  expect(answer['html']).toContain(
    `width="${answer['width'] as number}" height="${answer['height'] as number}"`,
  );
});

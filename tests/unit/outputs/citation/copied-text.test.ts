import { expect, test } from 'vitest';
import { copiedMarkdown, copiedText } from '../../../../src/outputs/citation/copied-text.ts';
import { attributed } from './small-archive.ts';

test('the words come with their speaker, date, label, printing and URL', () => {
  expect(copiedText(attributed())).toBe(
    [
      '“Words that were said”',
      '— Ann Example, 2 May 2024.',
      'Direct quotation. As quoted in A headline, The Paper.',
      'The full record of this quotation, at Verbatim: https://verbatim.example/quotes/ann-words/',
    ].join('\n'),
  );
});

test('reported speech is labeled as such', () => {
  const text = copiedText(attributed({ form: 'indirect', text: 'She agreed' }));
  expect(text).toMatch(/^She agreed\n/);
  expect(text).toContain('Reported speech: not the speaker’s words. As reported in');
});

test('in Markdown the attribution is outside the quotation', () => {
  expect(copiedMarkdown(attributed())).toBe(
    '> “Words that were said”\n\n— Ann Example, 2 May 2024. Direct quotation. As quoted in A headline, The Paper. [The full record of this quotation, at Verbatim](https://verbatim.example/quotes/ann-words/)\n',
  );
});

test('Markdown in the words is escaped', () => {
  const [first] = copiedMarkdown(attributed({ text: '*a* [b](c) <d> `e` _f_ ~g~ #h' })).split('\n');
  expect(first).toBe('> “\\*a\\* \\[b\\](c) \\<d\\> \\`e\\` \\_f\\_ \\~g\\~ \\#h”');
});

test('words of several lines stay in one quotation', () => {
  const markdown = copiedMarkdown(attributed({ text: 'one\ntwo\n\nthree' }));
  expect(markdown.split('\n').slice(0, 5)).toEqual(['> “one  ', '> two', '>', '> three”', '']);
});

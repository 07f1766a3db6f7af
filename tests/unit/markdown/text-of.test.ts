import { describe, expect, test } from 'vitest';
import { markdownDraft } from '../../../src/commands/verify/markdown-draft.ts';
import { htmlToMarkdown } from '../../../src/desk/html-to-markdown.ts';
import { readDraft } from '../../../src/desk/read-draft.ts';
import { plainWords } from '../../../src/markdown/plain-words.ts';
import { readBody } from '../../../src/markdown/read-body.ts';

const breaks = ['raised  \n3.5 billion', 'raised\\\n3.5 billion', 'raised\n3.5 billion'];

describe('the words on either side of a line break stay apart', () => {
  test.each(breaks)('in a quotation: %j', (words) => {
    const [inline] = readBody(`They :quote[${words}]{#rain}.`).quotations;
    const [block] = readBody(`:::quote{#rain}\n${words}\n:::\n`).quotations;
    expect([inline?.words, block?.words]).toEqual(['raised 3.5 billion', 'raised 3.5 billion']);
  });

  test.each(breaks)('in a block quotation of a draft: %j', (words) => {
    const markdown = `> “The company ${words.replace('\n', '\n> ')} in a year”\n`;
    const expected = /raised\s3\.5 billion/;
    expect(readDraft(markdown).quotations[0]?.quotation.readings[0].words).toMatch(expected);
    expect(markdownDraft(markdown)[0]?.quotation.readings[0].words).toMatch(expected);
  });

  test('in a quoted list', () => {
    expect(readBody(':::quote{#rain}\n- It rains\n- and snows\n:::\n').quotations).toMatchObject([
      { words: 'It rains and snows' },
    ]);
  });

  test('in a heading of a page', () => {
    expect(htmlToMarkdown('<h1>It rains<br>and snows</h1>').heading).toBe('It rains and snows');
  });

  test('in a word count, or in the plain words of a text', () => {
    expect(readBody('It rains\\\nhere.\n\nIt snows.').references.wordCount).toBe(5);
    expect(plainWords('It rains\\\nhere.\n\n- It\n- snows.')).toBe('It rains here. It snows.');
  });
});

import { expect, test } from 'vitest';
import { readDraft } from '../../../src/desk/read-draft.ts';
import { weave } from '../../../src/desk/weave.ts';
import { weaveDraft } from './weave-draft.ts';

test.each([
  [
    'as a block in quotation marks',
    '> “It will rain in May.”\n\nSo.',
    ':::quote{#rain}\nIt will rain in May.\n:::\n\nSo.',
  ],
  [
    'as a block of two paragraphs',
    '> It will rain in May\n>\n> and in June',
    ':::quote{#rain}\nIt will rain in May\n\nand in June\n:::',
  ],
  [
    'as a block with a name below it',
    '> "It will rain in May."\n>\n> Ada Lee\n\nSo.',
    ':::quote{#rain}\nIt will rain in May.\n:::\n\nAda Lee\n\nSo.',
  ],
  [
    'as a block with a dash and a name',
    '> It will rain in May.\n> — Ada Lee',
    ':::quote{#rain}\nIt will rain in May.\n:::\n\n— Ada Lee',
  ],
  [
    'in a block with words of our own',
    '> As she told us: “It will rain in May.”\n>\n> So.',
    'As she told us: :quote[It will rain in May.]{#rain}\n\nSo.',
  ],
  [
    'interrupted by a reporting clause in a block',
    '> “It will rain,” she said, “in May.”',
    ':quote[It will rain,]{#rain} she said, :quote[in May.]{#rain}',
  ],
  [
    'in a list',
    '- Ada Lee: “It will rain in May.”\n- So.',
    '- Ada Lee: :quote[It will rain in May.]{#rain}\n- So.',
  ],
  [
    'as a block in a list',
    '1. > It will rain in May\n2. So.',
    '1. :quote[It will rain in May]{#rain}\n2. So.',
  ],
])('a quotation %s', (_, draft, expected) => {
  expect(weaveDraft(draft)).toBe(expected);
});

test('the speaker of a block is named above or below it', () => {
  const speakers = (markdown: string): readonly string[] | undefined =>
    readDraft(markdown).quotations[0]?.quotation.readings[0].speakers;
  expect(speakers('> “It will rain in May.”\n>\n> — Ada Lee, minister')).toEqual(['Ada Lee']);
  expect(speakers('Ada Lee wrote:\n\n> It will rain in May.')).toEqual(['Ada Lee']);
  expect(speakers('It was late.\n\n> It will rain in May.')).toEqual([]);
});

test('a block with words of our own stays a block if its quotation is not on record', () => {
  const markdown = '> As she told us: “It will rain in May.”';
  const settings = readDraft(markdown).quotations.map((quotation) => ({
    quotation,
    judgment: { kind: 'new' } as const,
  }));
  expect(weave(markdown, settings, [], () => undefined).markdown).toBe(markdown);
});

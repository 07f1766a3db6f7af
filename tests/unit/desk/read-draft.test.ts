import { expect, test } from 'vitest';
import { readDraft } from '../../../src/desk/read-draft.ts';

const passage = 'She said: “The rain will come in May.” ([Post](https://post.example/rain))';

test.each(['our-take', 'why-it-matters'])(
  'quotations and links in an opinion are read: %s',
  (name) => {
    const markdown = `It is dry.\n\n:::${name}\n\n## Rain\n\n${passage}\n\n:::\n`;
    const { quotations, links } = readDraft(markdown);
    expect(quotations.map(({ parts }) => parts.map(({ words }) => words))).toEqual([
      ['The rain will come in May.'],
    ]);
    const [part] = quotations[0]?.parts ?? [];
    expect(markdown.slice(part?.start, part?.end)).toBe('“The rain will come in May.”');
    expect(links.map(({ address }) => address)).toEqual(['https://post.example/rain']);
  },
);

test('the words of an existing quotation directive are not read again', () => {
  const markdown = `:::quote{#lee-rain}\n“The rain will come in May.”\n:::\n`;
  expect(readDraft(markdown).quotations).toEqual([]);
});

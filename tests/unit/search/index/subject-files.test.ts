import { describe, expect, it } from 'vitest';
import { unpackPositions } from '../../../../src/search/positions.ts';
import { searchRecord } from '../../../../src/search/index/search-record.ts';
import { conceptFiles, speakerFiles } from '../../../../src/search/index/subject-files.ts';
import { speakerFileOf } from '../../../../src/search/subjects.ts';
import { quote, speaker } from '../quote.ts';

const chips = {
  terms: ['chip', 'graphics card', 'видеокарта', '芯片', 'puce'],
  topics: ['chips'],
};
const texts = [
  'No chips were sold',
  'Graphics cards for AI',
  'Дело в видеокартах и чипах',
  'The video-card, and a card of graphics',
  '我们没有芯片',
];

describe('the files of concepts', () => {
  const records = texts.map((text, n) =>
    searchRecord(quote({ id: `q${n}`, text }), [{ ...speaker, roles: [] }]),
  );

  it('list the names that appear in quotations, in any form, with those quotations', () => {
    expect(
      conceptFiles([chips], records).map((names) =>
        names.map(([name, positions]) => [name, unpackPositions(positions)]),
      ),
    ).toEqual([
      [
        ['chip', [0]],
        ['graphics card', [1]],
        ['видеокарта', [2]],
        ['芯片', [4]],
      ],
    ]);
  });

  it('are empty if no quotation has a name', () => {
    expect(conceptFiles([{ terms: ['zebra', ''], topics: [] }], records)).toEqual([[]]);
    expect(conceptFiles([chips], [])).toEqual([[]]);
  });
});

describe('the files of speakers', () => {
  const many = Array.from({ length: 60 }, (_, n) => ({
    speaker: [`speaker-${n}`, `Speaker ${n}`] as const,
    names: `anna${String.fromCharCode(97 + (n % 26))} berg${n} анна`,
    quotations: [
      [n, ['chips']],
      [n + 100, ['chips', 'values']],
    ] as const,
  }));

  it('have each speaker in the file that any form of any word of the name leads to', () => {
    const files = speakerFiles(many);
    expect(files.length).toBeGreaterThan(5);
    for (const { speaker, names } of many)
      for (const word of names.split(' '))
        for (const form of [word, `${word}s`, `${word}ой`])
          expect(files[speakerFileOf(form, files.length)]?.map(([[id]]) => id)).toContain(
            speaker[0],
          );
  });

  it('have a speaker’s quotations on each topic', () => {
    const [file] = speakerFiles(many.slice(0, 1));
    expect(file).toEqual([
      [['speaker-0', 'Speaker 0'], 'annaa berg0 анна', { chips: [0, 100], values: [100] }],
    ]);
  });
});

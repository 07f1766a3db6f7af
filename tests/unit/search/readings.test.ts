import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Concept } from '../../../src/archive/records.ts';
import { openArchiveSearch, type ArchiveSearch } from './archive-search.ts';
import { archiveOf, quote } from './quote.ts';

const chips: Concept = {
  id: 'chips',
  html: '',
  terms: [
    { language: 'en', words: ['chip', 'microchip', 'GPU', 'graphics card', 'video card'] },
    { language: 'ru', words: ['чип', 'видеокарта'] },
    { language: 'de', words: ['Grafikkarte'] },
  ],
  topics: ['chips'],
};

const archive = archiveOf(
  [
    quote({ id: 'rain', said: '2023-05-01', text: 'It rained on the bank', topics: [] }),
    quote({ id: 'import', said: '2024-12-01', text: 'They cannot be imported' }),
    quote({ id: 'cards', said: '2024-12-12', text: 'Graphics cards are the hardest to replace' }),
    quote({
      id: 'german',
      said: '2025',
      language: 'de',
      text: 'Am kritischsten sind Grafikkarten',
    }),
    quote({ id: 'chips', said: '2025-02-03', text: 'We want our own chips' }),
    quote({
      id: 'other',
      said: '2025-03-04',
      text: 'We buy microchips in December 2024',
      speakers: ['anna-berg'],
    }),
    quote({ id: 'before', said: '[..2024-12-20]', text: 'Nothing was said of it', topics: [] }),
    quote({ id: 'year', said: '2024', text: 'Some year or other', topics: [] }),
  ],
  [chips],
);

let search: ArchiveSearch;
beforeAll(async () => {
  search = await openArchiveSearch(archive);
});
afterAll(() => search.close());

describe('a concept', () => {
  it('is also found by its other names, which are reported and rank after the name that was typed', async () => {
    const { total, alsoSearched } = await search.ask('q=chip');
    const [first, ...others] = await search.ids('chip');
    expect(first).toBe('chips');
    expect(others.toSorted()).toEqual(['cards', 'german', 'other']);
    expect(total).toBe(4);
    expect(alsoSearched).toEqual(['microchip', 'graphics card', 'Grafikkarte']);
  });

  it.each(['GPUs', 'graphics cards', 'видеокарты', 'Grafikkarte', 'microchips'])(
    'is found by any of its names: %s',
    async (text) => {
      expect((await search.ids(text)).toSorted()).toEqual(['cards', 'chips', 'german', 'other']);
    },
  );

  it('is combined with other words', async () => {
    expect(await search.ids('own gpu')).toEqual(['chips']);
    expect(await search.ids('own rain gpu')).toEqual([]);
  });

  it('is not searched under other names if in quotation marks', async () => {
    expect(await search.ids('"graphics cards"')).toEqual(['cards']);
  });

  it('is not mentioned if it was not named', async () => {
    expect((await search.ask('q=bank')).alsoSearched).toEqual([]);
  });
});

describe('a speaker and a topic', () => {
  it.each(['gref chips', 'chips gref', 'видеокарты Греф', 'German Gref GPU', 'Gref sanctions'])(
    'leads to what the speaker said on the topic: %s',
    async (text) => {
      const { subject } = await search.ask(new URLSearchParams({ q: text }).toString());
      expect(subject).toEqual({
        speaker: ['german-gref', 'German Gref'],
        topic: ['chips', 'Chips and sanctions'],
        count: 4,
      });
      const ids = await search.ids(text);
      expect(ids.slice(0, 4).toSorted()).toEqual(['cards', 'chips', 'german', 'import']);
    },
  );

  it('puts a quotation with the words themselves first', async () => {
    expect((await search.ids('gref chips')).slice(0, 1)).toEqual(['chips']);
  });

  it.each(['chips', 'gref', 'gref rained', 'berg chips imported'])(
    'is not found in %s',
    async (text) => {
      const { subject } = await search.ask(new URLSearchParams({ q: text }).toString());
      expect(subject).toBeUndefined();
    },
  );
});

describe('a date', () => {
  it.each([
    'december 2024',
    'Dec 2024',
    '2024-12',
    'декабрь 2024',
    'в декабре 2024 года',
    'in December 2024',
    'décembre 2024',
    '2024年12月',
  ])('filters by when quotations were said: %s', async (text) => {
    expect((await search.ids(text)).slice(0, 3)).toEqual(['before', 'cards', 'import']);
    const { date } = await search.ask(new URLSearchParams({ q: text }).toString());
    expect(date).toMatchObject({ year: 2024, month: 12 });
  });

  it('also finds quotations that name it', async () => {
    expect(await search.ids('december 2024')).toEqual(['before', 'cards', 'import', 'other']);
  });

  it('may be a day or a year', async () => {
    expect(await search.ids('12 December 2024')).toEqual(['cards']);
    expect((await search.ids('2024')).slice(0, 4)).toEqual(['before', 'cards', 'import', 'year']);
  });

  it('is combined with other words', async () => {
    expect(await search.ids('cards december 2024')).toEqual(['cards']);
    expect(await search.ids('december 2024 replace hardest')).toEqual(['cards']);
  });

  it('also filters quotations that have only some of the other words', async () => {
    const { date, match } = await search.ask('q=xylophone+hardest+december+2024');
    expect(await search.ids('xylophone hardest december 2024')).toEqual(['cards']);
    expect([date?.month, match]).toEqual([12, 'some']);
  });

  it('is read as words in quotation marks', async () => {
    expect(await search.ids('"december 2024"')).toEqual(['other']);
  });
});

describe('a correction', () => {
  it('is in the language of the query', async () => {
    expect((await search.ask('q=Grafikkartn')).correction).toBe('grafikkarten');
    expect((await search.ask('q=the+hardset')).correction).toBe('the hardest');
    expect((await search.ask('q=kritischten+hardest')).correction).toBeUndefined();
  });
});

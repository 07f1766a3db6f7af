import { describe, expect, it } from 'vitest';
import type { PagefindIndex } from '../../../../src/search/browser/pagefind.ts';
import { parseQuery } from '../../../../src/search/browser/query.ts';
import { findQuotations } from '../../../../src/search/browser/quotation-search.ts';

const contents: Readonly<Record<string, string>> = {
  vyugin: 'the world will move forward but russia will only use some second grade technology',
  gref: 'the bank hopes chinese microchips can be used',
  putin: 'for russia this is a matter of value based sovereignty',
  vedyakhin: 'the sanctions were aimed at limiting computing power of russia',
};
const names: Readonly<Record<string, string>> = {
  gref: 'german gref герман',
  vyugin: 'oleg vyugin',
};

/** An index in memory that finds as Pagefind does, but for stems: phrases, words by their beginnings, the longest known beginning of an unknown word. */
function indexInMemory(): PagefindIndex {
  const known = [
    ...new Set([...Object.values(contents), ...Object.values(names)].join(' ').split(' ')),
  ];
  const matches = (words: string, id: string): number[] => {
    const all = [...(contents[id] ?? '').split(' '), ...(names[id] ?? '').split(' ')];
    const places = words.split(' ').map((word) => {
      const begun = known.filter((other) => other.startsWith(word));
      const longest = known
        .filter((other) => other !== '' && word.startsWith(other))
        .sort((a, b) => b.length - a.length)[0];
      const meant = begun.length > 0 ? begun : [longest ?? ''];
      return all.flatMap((other, place) => (other !== '' && meant.includes(other) ? [place] : []));
    });
    return places.every((found) => found.length > 0) ? places.flat() : [];
  };
  const exactly = (phrase: string, id: string): number[] => {
    const text = ` ${contents[id] ?? ''} ${names[id] ?? ''} `;
    return text.includes(` ${phrase} `) ? [0] : [];
  };
  return {
    search: (term) => {
      const phrase = /^"(.+)"$/.exec(term ?? '')?.[1];
      const results = Object.keys(contents).flatMap((id) => {
        const words = phrase === undefined ? matches(term ?? '', id) : exactly(phrase, id);
        const data = () =>
          Promise.resolve({
            raw_url: '',
            content: contents[id] ?? '',
            meta: { title: names[id] ?? '' },
            filters: {},
            excerpt: '',
            sub_results: [],
          });
        return words.length > 0 ? [{ id, score: 1, words, data }] : [];
      });
      return Promise.resolve({ results });
    },
  };
}

async function find(text: string) {
  let wordsLoaded = 0;
  const all = [...Object.values(contents), ...Object.values(names)]
    .join(' ')
    .split(' ')
    .filter((word) => word.length > 2);
  const { hits, how, corrections } = await findQuotations(parseQuery(text), {
    index: indexInMemory(),
    total: 4,
    vocabulary: () => {
      wordsLoaded += 1;
      return Promise.resolve([[...new Set(all)].join(' ')]);
    },
  });
  return {
    ids: hits.map(({ id }) => id),
    how,
    corrections: Object.fromEntries(corrections),
    wordsLoaded,
  };
}

describe('findQuotations', () => {
  it('finds all words in any order, and loads no vocabulary for that', async () => {
    expect(await find('technology Vyugin world')).toEqual({
      ids: ['vyugin'],
      how: 'all',
      corrections: {},
      wordsLoaded: 0,
    });
  });

  it('puts the phrase first', async () => {
    const { ids } = await find('of russia');
    expect(ids[0]).toBe('vedyakhin');
    expect(ids).toContain('putin');
  });

  it('keeps to a phrase in marks where there is one, and says so where there is none', async () => {
    expect(await find('“russia will only use”')).toMatchObject({ ids: ['vyugin'], how: 'all' });
    expect(await find('“second grade” russia')).toMatchObject({ ids: ['vyugin'], how: 'all' });
    expect(await find('“technology world”')).toMatchObject({ ids: ['vyugin'], how: 'words' });
  });

  it('finds an unfinished word', async () => {
    expect(await find('limiting comput')).toMatchObject({ ids: ['vedyakhin'], how: 'all' });
  });

  it('finds what was meant behind a slip, and says what was searched', async () => {
    expect(await find('sanctoins computing')).toMatchObject({
      ids: ['vedyakhin'],
      how: 'some',
      corrections: { sanctoins: 'sanctions' },
    });
  });

  it('is not misled by the beginning that Pagefind takes for an unknown word', async () => {
    expect((await find('russiology sovereignty')).how).toBe('some');
  });

  it('does not ask back where endings differ and no more', async () => {
    expect(await find('hopeful chinese')).toMatchObject({ how: 'some' });
    expect(await find('hope chinese')).toMatchObject({ ids: ['gref'], how: 'all' });
  });

  it('finds a sentence with one word changed, first', async () => {
    const { ids, how } = await find(
      'the sanctions were aimed at limiting military power of russia',
    );
    expect(ids[0]).toBe('vedyakhin');
    expect(how).toBe('some');
  });

  it('finds a name in either script', async () => {
    expect(await find('Герман')).toMatchObject({ ids: ['gref'], how: 'all' });
    expect(await find('Греф')).toMatchObject({ ids: ['gref'], how: 'all', wordsLoaded: 0 });
    expect((await find('Gref')).ids).toEqual(['gref']);
  });

  it('finds a name in Latin letters beside a Russian word that nobody said', async () => {
    const { ids, corrections } = await find('Греф суверенитет');
    expect(ids).toEqual(['gref']);
    expect(corrections).toEqual({});
  });

  it('finds nothing for no words, and for words that nothing is like', async () => {
    expect(await find(' — “” …')).toMatchObject({ ids: [], how: 'all' });
    expect((await find('xylophone')).ids).toEqual([]);
  });
});

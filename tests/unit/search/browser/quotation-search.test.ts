import { describe, expect, it } from 'vitest';
import type { TermIndex } from '../../../../src/search/browser/pagefind.ts';
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

/**
 * An index in memory that searches as Pagefind does, without stemming: for phrases, for words that begin with a word and, if
 * there are none, for the longest word that it begins with.
 */
function indexInMemory(): TermIndex {
  const known = [
    ...new Set([...Object.values(contents), ...Object.values(names)].join(' ').split(' ')),
  ];
  const wordMatches = (words: string, id: string): number[] => {
    const all = [...(contents[id] ?? '').split(' '), ...(names[id] ?? '').split(' ')];
    const matches = words.split(' ').map((word) => {
      const longer = known.filter((other) => other.startsWith(word));
      const longest = known
        .filter((other) => other !== '' && word.startsWith(other))
        .sort((a, b) => b.length - a.length)[0];
      const meant = longer.length > 0 ? longer : [longest ?? ''];
      return all.flatMap((other, index) => (other !== '' && meant.includes(other) ? [index] : []));
    });
    return matches.every((found) => found.length > 0) ? matches.flat() : [];
  };
  const phraseMatches = (phrase: string, id: string): number[] => {
    const text = ` ${contents[id] ?? ''} ${names[id] ?? ''} `;
    return text.includes(` ${phrase} `) ? [0] : [];
  };
  return {
    term: (word) => word,
    search: (term) => {
      const phrase = /^"(.+)"$/.exec(term ?? '')?.[1];
      const results = Object.keys(contents).flatMap((id) => {
        const words =
          phrase === undefined ? wordMatches(term ?? '', id) : phraseMatches(phrase, id);
        const data = () =>
          Promise.resolve({
            content: contents[id] ?? '',
            meta: { title: names[id] ?? '' },
            filters: {},
          });
        return words.length > 0 ? [{ id, score: 1, words, data }] : [];
      });
      return Promise.resolve({ results });
    },
  };
}

async function find(text: string) {
  let vocabularyLoads = 0;
  const all = [...Object.values(contents), ...Object.values(names)]
    .join(' ')
    .split(' ')
    .filter((word) => word.length > 2);
  const { hits, match, corrections } = await findQuotations(parseQuery(text), {
    index: indexInMemory(),
    total: 4,
    vocabulary: () => {
      vocabularyLoads += 1;
      return Promise.resolve({ en: [[...new Set(all)].join(' ')] });
    },
  });
  return {
    ids: hits.map(({ id }) => id),
    match,
    corrections: Object.fromEntries(corrections),
    vocabularyLoads,
  };
}

describe('findQuotations', () => {
  it('finds all words in any order, without loading the vocabulary', async () => {
    expect(await find('technology Vyugin world')).toEqual({
      ids: ['vyugin'],
      match: 'all',
      corrections: {},
      vocabularyLoads: 0,
    });
  });

  it('puts the phrase first', async () => {
    const { ids } = await find('of russia');
    expect(ids[0]).toBe('vedyakhin');
    expect(ids).toContain('putin');
  });

  it('finds only the phrase in quotation marks, or says that no quotation contains it', async () => {
    expect(await find('“russia will only use”')).toMatchObject({ ids: ['vyugin'], match: 'all' });
    expect(await find('“second grade” russia')).toMatchObject({ ids: ['vyugin'], match: 'all' });
    expect(await find('“technology world”')).toMatchObject({ ids: ['vyugin'], match: 'words' });
  });

  it('finds an unfinished word', async () => {
    expect(await find('limiting comput')).toMatchObject({ ids: ['vedyakhin'], match: 'all' });
  });

  it('finds the word behind a misspelling, and says what was searched', async () => {
    expect(await find('sanctoins computing')).toMatchObject({
      ids: ['vedyakhin'],
      match: 'some',
      corrections: { sanctoins: 'sanctions' },
    });
  });

  it('is not misled by the shorter word that Pagefind substitutes for an unknown one', async () => {
    expect((await find('russiology sovereignty')).match).toBe('some');
  });

  it('corrects nothing if only endings differ', async () => {
    expect(await find('hopeful chinese')).toMatchObject({ match: 'some' });
    expect(await find('hope chinese')).toMatchObject({ ids: ['gref'], match: 'all' });
  });

  it('ranks a quotation first for its sentence with one word changed', async () => {
    const { ids, match } = await find(
      'the sanctions were aimed at limiting military power of russia',
    );
    expect(ids[0]).toBe('vedyakhin');
    expect(match).toBe('some');
  });

  it.each([
    ['sovereignty xylophone', ['putin']],
    ['sovereignty matter xylophone quagmire', ['putin']],
    ['sovereignty xylophone quagmire', []],
    ['sovereignty matter xylophone quagmire jonquil', []],
  ])('finds only quotations with at least half of the words: %s', async (words, ids) => {
    expect((await find(words)).ids).toEqual(ids);
  });

  it('finds a name in either script', async () => {
    expect(await find('Герман')).toMatchObject({ ids: ['gref'], match: 'all' });
    expect(await find('Греф')).toMatchObject({ ids: ['gref'], match: 'all', vocabularyLoads: 0 });
    expect((await find('Gref')).ids).toEqual(['gref']);
  });

  it('finds a Russian name next to a Russian word that no quotation contains', async () => {
    const { ids, corrections } = await find('Греф суверенитет');
    expect(ids).toEqual(['gref']);
    expect(corrections).toEqual({});
  });

  it('finds nothing for no words, and for words unlike any other', async () => {
    expect(await find(' — “” …')).toMatchObject({ ids: [], match: 'all' });
    expect((await find('xylophone')).ids).toEqual([]);
  });
});

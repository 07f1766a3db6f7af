import { beforeAll, describe, expect, test } from 'vitest';
import { buildArchive, type Archive } from '../../../src/archive/archive.ts';
import { comparisonOf } from '../../../src/archive/comparison.ts';
import { collectReads } from '../../../src/archive/reads.ts';
import type { Records } from '../../../src/archive/records.ts';
import { outletOf } from '../../../src/schemas/source.ts';
import { quotesByYear } from '../../../src/archive/quotes-by-year.ts';
import { parseContentFile } from '../../../src/content/read.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { readBody } from '../../../src/markdown/read-body.ts';
import { smallContent } from '../checks/small-content.ts';

let archive: Archive;

beforeAll(() => {
  const content = smallContent();
  /** A record of the small content under the given id, with some strings replaced. */
  const record = <Name extends CollectionName>(
    name: Name,
    file: string,
    id: string,
    edits: readonly [string, string][] = [],
  ) => {
    const text = edits.reduce(
      (all, [old, now]) => all.replace(old, now),
      content.read(`${name}/${file}`),
    );
    const { data, document, issues } = parseContentFile(name, `${name}/${file}`, Buffer.from(text));
    if (!data) throw new Error(issues.map(({ message }) => message).join());
    const { references } = readBody(document.body);
    return { ...data, id, html: '', headings: [], references };
  };
  const quote = (id: string, ...edits: [string, string][]) =>
    record('quotes', 'lee-rain.md', id, edits);
  const records: Records = {
    articles: [
      record('articles', 'rain.md', 'a-rain'),
      record('articles', 'rain.md', 'b-rain', [['2025-06-10', '2025-06-11']]),
      record('articles', 'rain.md', 'c-rain'),
    ],
    quotes: [
      quote('may'),
      quote(
        'april',
        ['said: 2025-05-05', 'said: "[..2025-04-30]"'],
        ['status:', 'related: [{ quote: may, as: repeats }]\nstatus:'],
      ),
      quote('draft', ['status: published', 'status: draft']),
      quote(
        'old',
        ['said: 2025-05-05', 'said: "0999"'],
        ['status: published', 'status: withdrawn'],
      ),
    ],
    speakers: [record('speakers', 'ada-lee.md', 'ada-lee')],
    sources: [
      record('sources', 'morning-post.yaml', 'morning-post'),
      record('sources', 'evening-star.yaml', 'evening-star'),
      record('sources', 'morning-post.yaml', 'agency', [['issued', 'wire: Agency\nissued']]),
    ],
    events: [
      record('events', 'lee-speech.md', 'later', [['date: 2025-05-05', 'date: 2025-06']]),
      record('events', 'lee-speech.md', 'lee-speech', [['[lee-rain]', '[may]']]),
    ],
    topics: [
      record('topics', 'weather.md', 'weather'),
      record('topics', 'weather.md', 'fog', [['Weather', 'Fog']]),
    ],
    authors: [],
    concepts: [],
    pages: [record('pages', 'method.md', 'method')],
  };
  archive = buildArchive(records);
  content.delete();
});

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe('each collection is sorted', () => {
  test.each<[keyof Archive & CollectionName, string[]]>([
    ['articles', ['b-rain', 'a-rain', 'c-rain']],
    ['quotes', ['old', 'april', 'may']],
    ['speakers', ['ada-lee']],
    ['sources', ['agency', 'evening-star', 'morning-post']],
    ['events', ['lee-speech', 'later']],
    ['topics', ['fog', 'weather']],
    ['pages', ['method']],
  ])('%s', (name, expected) => {
    expect(ids(archive[name].all)).toEqual(expected);
  });

  test('quotations by year, years in order', () => {
    expect(
      [...quotesByYear(archive.quotes.all)].map(([year, quotes]) => [year, ids(quotes)]),
    ).toEqual([
      ['0999', ['old']],
      ['2025', ['april', 'may']],
    ]);
  });
});

test('a record is found by its id, and a draft is not', () => {
  expect(archive.quotes.get('may')?.said).toBe('2025-05-05');
  expect(archive.quotes.get('draft')).toBeUndefined();
  expect(() => archive.quotes.getOrThrow('draft')).toThrow('There is no record “draft”.');
  expect(archive.quotes.get('__proto__')).toBeUndefined();
});

test('every reference can be followed backward', () => {
  expect(ids(archive.articlesUsing('lee-rain'))).toEqual(['b-rain', 'a-rain', 'c-rain']);
  expect(ids(archive.quotesBy('ada-lee'))).toEqual(['old', 'april', 'may']);
  expect(ids(archive.quotesOn('weather'))).toEqual(['old', 'april', 'may']);
  expect(ids(archive.articlesOn('weather'))).toHaveLength(3);
  expect(ids(archive.eventsOn('weather'))).toEqual(['lee-speech', 'later']);
  expect(ids(archive.eventsWith('may'))).toEqual(['lee-speech']);
  expect(ids(archive.quotesRelatedTo('may'))).toEqual(['april']);
  const { articles, quotes, events } = archive.citing('morning-post');
  expect([ids(articles), ids(quotes), ids(events)]).toEqual([
    ['b-rain', 'a-rain', 'c-rain'],
    ['old', 'april', 'may'],
    ['lee-speech', 'later'],
  ]);
  expect(archive.articlesUsing('nothing')).toEqual([]);
});

test('a source’s outlet is its wire service, its publication or its title, in that order', () => {
  const post = archive.sources.getOrThrow('morning-post');
  expect(outletOf(archive.sources.getOrThrow('agency'))).toBe('Agency');
  expect(outletOf(post)).toBe('Morning Post');
  expect(outletOf({ ...post, 'container-title': undefined })).toBe('Lee promises rain');
});

describe('whatever is read is noted', () => {
  test.each<[string, (archive: Archive) => unknown]>([
    ['quotes', ({ quotes }) => quotes.all],
    ['quotes/may', ({ quotes }) => quotes.get('may')],
    ['quotes/may', ({ quotes }) => quotes.getOrThrow('may')],
    ['quotes/draft', ({ quotes }) => quotes.get('draft')],
    ['articlesUsing/may', ({ articlesUsing }) => articlesUsing('may')],
    ['printingsBy/Agency', ({ printingsBy }) => printingsBy('Agency')],
    ['citing/agency', ({ citing }) => citing('agency')],
    ['quotes', ({ quotesByFate }) => quotesByFate()],
    ['quoteLists', ({ quoteLists }) => quoteLists()],
  ])('%s', (name, read) => {
    // Twice, since results are cached.
    for (const _time of [1, 2])
      expect([...collectReads(() => read(archive)).reads]).toEqual([name]);
  });

  test('sources, from which comparisons are made', () => {
    const may = archive.quotes.getOrThrow('may');
    for (const _time of [1, 2])
      expect([...collectReads(() => comparisonOf(may, archive)).reads].sort()).toEqual([
        'sources/evening-star',
        'sources/morning-post',
      ]);
  });

  test('sources, from which a verdict is made that no editor wrote', () => {
    const { verdict: _verdict, ...may } = archive.quotes.getOrThrow('may');
    expect([...collectReads(() => archive.verdictOf(may)).reads]).toContain('sources/evening-star');
  });

  test('by each lookup that takes an id', () => {
    const pure = ['variantOf', 'variantFromParent', 'verdictOf', 'fatesOf'];
    const lookups = Object.entries(archive as unknown as Record<string, (id: string) => unknown>)
      .filter(([name, lookup]) => typeof lookup === 'function' && !pure.includes(name))
      .filter(([, lookup]) => lookup.length > 0);
    expect(lookups).toHaveLength(11);
    for (const [name, lookup] of lookups)
      expect([...collectReads(() => lookup('may')).reads]).toEqual([`${name}/may`]);
  });
});

test('the lists of quotations are of all, by fate, both with their lengths, by kind and by year', () => {
  const { count, fates, kinds, years } = archive.quoteLists();
  expect(count).toBe(3);
  expect(fates).toEqual([...archive.quotesByFate()].map(([fate, { length }]) => [fate, length]));
  expect(fates.length).toBeGreaterThan(0);
  expect(kinds).toEqual(['direct']);
  expect(years).toEqual(['0999', '2025']);
});

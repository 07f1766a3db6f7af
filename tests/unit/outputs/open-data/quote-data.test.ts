import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { annotations } from '../../../../src/outputs/open-data/annotations.ts';
import { dataPages, quoteFile, quotesFile } from '../../../../src/outputs/open-data/files.ts';
import { quoteDataSchema } from '../../../../src/outputs/open-data/quote-data-schema.ts';
import { quoteData } from '../../../../src/outputs/open-data/quote-data.ts';
import { quoteSchema } from '../../../../src/outputs/open-data/json-schema.ts';
import type { Source } from '../../../../src/archive/records.ts';
import { sources } from '../../../../src/schemas/source.ts';
import { archiveOf, quote, source } from '../citation/small-archive.ts';

test('a record fits its schema, and the schema rejects others', () => {
  const record: unknown = JSON.parse(JSON.stringify(quoteData(quote(), archiveOf({}))));
  const { $id: _, version: __, ...schema } = quoteSchema() as Record<string, unknown>;
  const published = z.fromJSONSchema(schema);
  expect(quoteDataSchema.parse(record)).toEqual(record);
  expect(published.safeParse(record).success).toBe(true);
  expect(published.safeParse({ ...(record as object), form: 'verbatim' }).success).toBe(false);
});

test('a source keeps every variable of its record', () => {
  const name = [{ family: 'Example', given: 'Ann' }];
  const whole: Required<Omit<Source, 'id' | 'html' | 'corrections'>> = {
    type: 'chapter',
    title: 'the title',
    description: 'the description',
    'container-title': 'the container',
    wire: 'the wire',
    author: name,
    issued: '1794?',
    URL: 'https://paper.example/story',
    language: 'grc',
    accessed: '2026-01-02',
    'archive-url': 'https://archive.example/story',
    note: 'the note',
    standing: 'primary',
    read: 'part',
    reliability: 'the reliability',
    editor: name,
    translator: [{ literal: 'A committee' }],
    publisher: 'the publisher',
    'publisher-place': 'the place',
    edition: 'the edition',
    volume: 'IV',
    issue: '7',
    page: '12–15',
    'collection-title': 'the collection',
    authority: 'the court',
    number: 'the docket',
    'event-title': 'the event',
    'event-place': 'the event’s place',
    medium: 'the medium',
    ISBN: '0-306-40615-2',
    ISSN: '0362-4331',
    DOI: '10.1000/182',
  };
  expect(Object.keys(whole).concat('corrections').sort()).toEqual(
    sources.schema.keyof().options.toSorted(),
  );
  const { chain } = quoteData(quote(), archiveOf({ sources: [source(whole)] }));
  expect(quoteDataSchema.shape.chain.parse(chain)).toEqual(chain);
  const values = JSON.stringify(chain);
  for (const [key, value] of Object.entries(whole))
    if (key !== 'author') expect(values).toContain(JSON.stringify(value));
  expect(chain[0]?.authors).toEqual(['Ann Example']);
  expect(chain[0]?.publication).toMatchObject({ volume: 'IV', editor: name });
});

test('a date is no more precise than the evidence, and has bounds if they are known', () => {
  const said = (date: string): unknown => quoteData(quote({ said: date }), archiveOf({})).said;
  expect(said('2023-04')).toEqual({
    edtf: '2023-04',
    words: 'April 2023',
    earliest: '2023-04-01',
    latest: '2023-04-30',
    note: undefined,
  });
  expect(said('[..2024-12-12]')).not.toHaveProperty('earliest');
});

test('each text that can be read online has an annotation whose selector is its words', () => {
  const witness = { form: 'direct', follows: 'unknown' } as const;
  const found = annotations(
    quote({
      witnesses: [
        { ...witness, id: 'paper', source: 'paper', part: 'body', text: 'one' },
        { ...witness, id: 'film', source: 'paper', part: 'video', text: 'two' },
        { ...witness, id: 'print', source: 'offline', part: 'body', text: 'three' },
      ],
    }),
    archiveOf({ sources: [source(), source({ id: 'offline', URL: undefined })] }),
  );
  expect(found).toEqual([
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://verbatim.example/quotes/ann-words.json#paper',
      type: 'Annotation',
      motivation: 'linking',
      body: 'https://verbatim.example/quotes/ann-words/',
      target: {
        source: 'https://paper.example/story',
        selector: { type: 'TextQuoteSelector', exact: 'one' },
      },
    },
  ]);
});

test('a selector has none of our own words and spans no omission', () => {
  const exact = (text: string): unknown =>
    annotations(
      quote({
        witnesses: [
          { id: 'paper', source: 'paper', part: 'body', form: 'direct', follows: 'unknown', text },
        ],
      }),
      archiveOf({}),
    )[0]?.target.selector.exact;
  expect(exact('We will … never do so again')).toBe('never do so again');
  expect(exact('[The minister] said yes')).toBe('said yes');
  expect(exact('Yes?\nNo, not at all.')).toBe('No, not at all.');
  expect(exact('as “printed” — all of it')).toBe('as “printed” — all of it');
});

test('the files that name the schema fit it', () => {
  const { $id: _, version: __, ...schema } = quoteSchema() as Record<string, unknown>;
  const published = z.fromJSONSchema(schema);
  const words = quote();
  const archive = archiveOf({ quotes: [words] });
  for (const file of [quoteFile(words, archive), quotesFile(dataPages(archive)[0], archive)]) {
    const data = JSON.parse(file) as object;
    expect(published.safeParse(data).error).toBeUndefined();
    expect(published.safeParse({ ...data, more: 1 }).success).toBe(false);
  }
});

test('the file of a quotation has its collation, word by word', () => {
  const witness = { form: 'direct', part: 'body', source: 'paper' } as const;
  const words = quote({
    text: 'I said yes',
    witnesses: [
      { ...witness, id: 'paper', text: 'I said yes', follows: 'unknown' },
      { ...witness, id: 'copy', text: 'I said no', follows: 'paper' },
    ],
  });
  expect(JSON.parse(quoteFile(words, archiveOf({ quotes: [words] })))).toMatchObject({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    quote: { witnesses: [{ class: 'copy-text' }, { class: 'altered' }] },
    collation: [
      {
        witness: 'copy',
        class: 'altered',
        segments: [{ kind: 'same' }, { base: 'yes', other: 'no' }],
      },
    ],
  });
});

/** A page of the list of all records, as far as the test reads it. */
interface DataPage {
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  readonly next?: string;
  readonly quotes: readonly { readonly id: string }[];
}

test('all records come in pages, each with a link to the next', () => {
  const quotes = Array.from({ length: 601 }, (_, index) => quote({ id: `q-${index}` }));
  const archive = archiveOf({ quotes });
  const pages = dataPages(archive).map((page) => JSON.parse(quotesFile(page, archive)) as DataPage);
  expect(pages.map(({ count, page, pages: all }) => [count, page, all])).toEqual([
    [601, 1, 3],
    [601, 2, 3],
    [601, 3, 3],
  ]);
  expect(pages.map(({ next }) => next)).toEqual([
    'https://verbatim.example/quotes-2.json',
    'https://verbatim.example/quotes-3.json',
    undefined,
  ]);
  expect(new Set(pages.flatMap((page) => page.quotes.map(({ id }) => id))).size).toBe(601);
});

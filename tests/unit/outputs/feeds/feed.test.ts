import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atom } from '../../../../src/outputs/feeds/atom.ts';
import { changedOn } from '../../../../src/archive/changed-on.ts';
import { feed } from '../../../../src/outputs/feeds/feed.ts';
import { jsonFeed } from '../../../../src/outputs/feeds/json-feed.ts';
import { xmlFault } from '../../../well-formed.ts';
import { archiveOf, article, author, quote } from '../citation/small-archive.ts';

const correction = { on: '2026-12-01', kind: 'correction', was: 'a', now: 'b' } as const;

test('the last change of a record is its publication, update or correction', () => {
  expect(changedOn({ published: '2026-11-23', corrections: [] })).toBe('2026-11-23');
  expect(changedOn({ published: '2026-11-23', updated: '2026-11-25', corrections: [] })).toBe(
    '2026-11-25',
  );
  expect(
    changedOn({ published: '2026-11-23', updated: '2026-11-25', corrections: [correction] }),
  ).toBe('2026-12-01');
  expect(changedOn({ corrections: [] })).toBeUndefined();
});

test('an entry keeps its id, whatever else changes', () => {
  const idOf = (given: Parameters<typeof article>[0]): string | undefined =>
    feed('articles', archiveOf({ articles: [article(given)] })).entries[0]?.id;
  expect(idOf({ title: 'Another title', updated: '2027-01-01' })).toBe(idOf({}));
});

test('a correction keeps its id when another is added before or after it', () => {
  const later = { ...correction, on: '2027-01-01' };
  const ids = (corrections: readonly (typeof correction | typeof later)[]): string[] =>
    feed(
      'corrections',
      archiveOf({ quotes: [quote({ corrections: [...corrections] })] }),
    ).entries.map(({ id }) => id);
  const [id = ''] = ids([correction]);
  expect(ids([correction, later])).toContain(id);
  expect(ids([later, correction])).toContain(id);
  expect(new Set(ids([later, correction])).size).toBe(2);
});

test('an entry names the authors of the article, with the addresses of their pages', () => {
  const written = feed(
    'articles',
    archiveOf({
      articles: [article({ authors: ['ada-berg', 'Jo & March'] })],
      authors: [author({ name: 'Ada <Berg>' })],
    }),
  );
  expect(atom(written)).toContain(
    '<author><name>Ada &lt;Berg&gt;</name><uri>https://verbatim.example/authors/ada-berg/</uri></author>\n    <author><name>Jo &amp; March</name></author>',
  );
  expect(JSON.parse(jsonFeed(written))).toMatchObject({
    items: [
      {
        authors: [
          { name: 'Ada <Berg>', url: 'https://verbatim.example/authors/ada-berg/' },
          { name: 'Jo & March' },
        ],
      },
    ],
  });
});

test('entries come newest first, and the feed is as new as the newest', () => {
  const { entries, updated } = feed(
    'articles',
    archiveOf({
      articles: [
        article({ id: 'old', published: '2026-01-01' }),
        article({ id: 'new', published: '2026-02-01' }),
        article({ id: 'corrected', published: '2025-01-01', corrections: [correction] }),
      ],
    }),
  );
  expect(entries.map(({ url }) => url.split('/').at(-2))).toEqual(['new', 'old', 'corrected']);
  expect(updated).toBe('2026-12-01');
});

test('a quotation without a day of publication is in no feed', () => {
  const quotes = [quote({ published: undefined })];
  expect(feed('quotes', archiveOf({ quotes })).entries).toEqual([]);
});

test('an empty feed is as new as the last change in the archive', () => {
  expect(feed('corrections', archiveOf({ quotes: [quote()] })).updated).toBe('2026-11-23');
  expect(feed('corrections', archiveOf({})).updated).toBe('1970-01-01');
});

describe('whatever the words,', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 });

  test('Atom is well-formed XML', () => {
    fc.assert(
      fc.property(text, (title) => {
        const xml = atom(
          feed('articles', archiveOf({ articles: [article({ title, dek: title })] })),
        );
        expect(xmlFault(xml)).toBeUndefined();
        const parsed = new XMLParser({ trimValues: false }).parse(xml) as {
          feed: { entry: { id: string } };
        };
        expect(parsed.feed.entry.id).toBe('https://verbatim.example/articles/story/');
      }),
      { examples: [['</title>'], [']]>'], ['&amp;'], ['\u0000\u000B\uFFFF']] },
    );
  });

  test('JSON Feed has them unchanged', () => {
    fc.assert(
      fc.property(text, (title) => {
        const json = jsonFeed(feed('articles', archiveOf({ articles: [article({ title })] })));
        expect(JSON.parse(json)).toMatchObject({ items: [{ title }] });
      }),
    );
  });
});

describe('the full text', () => {
  const withBody = (html: string, given: Parameters<typeof quote>[0] = {}): string =>
    feed(
      'articles',
      archiveOf({
        articles: [
          article({
            html,
            references: { quotes: [], printings: [], sources: ['paper'], wordCount: 1 },
          }),
        ],
        quotes: [quote(given)],
      }),
    ).entries[0]?.html ?? '';

  test('gives quotations with their speaker, date and label', () => {
    const html = withBody(
      '<p>A.</p><v-quote data-display="block" data-id="ann-words">Words that were said</v-quote>',
    );
    expect(html).toContain(
      '<blockquote><p><span lang="en">“Words that were said”</span></p></blockquote>',
    );
    expect(html).toContain(
      'Ann Example, 2 May 2024. <a href="https://verbatim.example/quotes/ann-words/">Direct quotation</a>',
    );
  });

  test('labels words of another printing with the outlet', () => {
    const [paper] = quote().witnesses;
    const html = withBody(
      '<v-quote data-display="block" data-id="ann-words" data-witness="post">Words that were never said</v-quote>',
      {
        witnesses: [
          ...(paper ? [paper] : []),
          {
            id: 'post',
            source: 'paper',
            part: 'body',
            form: 'direct',
            text: 'Words that were never said',
            follows: 'paper',
          },
        ],
      },
    );
    expect(html).toContain(
      '>As printed by The Paper: direct quotation, reworded; a negation was gained</a>',
    );
    expect(html).not.toContain('>Direct quotation</a>');
  });

  test('has only absolute URLs', () => {
    const html = withBody(
      '<p><a href="/method/">a</a> <a href="#note">b</a><v-note data-source="paper" data-number="1"></v-note></p>',
    );
    expect(html).toContain('href="https://verbatim.example/method/"');
    expect(html).toContain('href="https://verbatim.example/articles/story/#note"');
    expect(html).toContain('href="https://verbatim.example/articles/story/#note-1"');
    expect(html).not.toMatch(/(?:href|src)="(?!https?:)/);
  });

  test('adjacent source notes are separated', () => {
    const note = (number: number): string =>
      `<v-note data-source="paper" data-number="${number}"></v-note>`;
    const html = withBody(`<p>Rain.${note(6)}${note(16)} Snow.${note(7)}</p>`);
    expect(html.replaceAll(/<[^>]*>/g, '')).toContain('Rain.6 16 Snow.7');
  });

  test.each([
    ['It rained.', 'It rained.” <a'],
    ['Why?', 'Why?” <a'],
    ['It rained', 'It rained”. <a'],
  ])('a collated quotation ends with a single punctuation mark: %s', (text, end) => {
    const html = withBody('<v-collation data-id="ann-words"></v-collation>', { text });
    expect(html.replaceAll('</span>', '')).toContain(end);
  });

  test('escapes the words of a record', () => {
    const html = withBody('<v-collation data-id="ann-words"></v-collation>', { text: '<b>&' });
    expect(html).toContain('“&lt;b&gt;&amp;”');
  });
});

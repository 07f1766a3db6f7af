import { gunzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { quotationText } from '../../src/interface/strings.ts';
import { attribution as attributions } from '../../src/schemas/attribution.ts';
import type { SmallContent } from '../unit/checks/small-content.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';

const { marks } = quotationText.attribution;

/** The records with a status label. Each has a word of its own, by which it is recognized. */
const records = [
  ...attributions.options.flatMap((attribution) => {
    const mark = marks[attribution];
    return mark === undefined ? [] : [{ id: `lee-${attribution}`, mark, attribution }];
  }),
  { id: 'lee-withdrawn', mark: quotationText.withdrawn, attribution: 'said' },
].map((record, index) => ({ ...record, word: `${'abcde'[index] ?? ''}zzwort` }));

const neverSaid = records.filter(({ attribution }) =>
  ['misattributed', 'fabricated'].includes(attribution),
);

/** The file of such a record, with one printing in its own words and one that changes them. */
function recordFile({ id, attribution, word }: (typeof records)[number]): string {
  const isWithdrawn = id === 'lee-withdrawn';
  const words = `The ${word} will bring a good harvest`;
  return `---
speakers: [ada-lee]
attribution: ${attribution}
${attribution === 'misattributed' ? 'author: ben-gray\n' : ''}form: direct
medium: speech
text: ${words}
language: en
said: 2025-05-05
verdict: The Star prints other words than the Post.
copy-text: post
chain: [morning-post]
witnesses:
  - { id: post, source: morning-post, locator: { page: "3" }, form: direct, text: ${words} }
  - { id: star, source: evening-star, form: direct, follows: post, text: The ${word} brings a harvest }
topics: [weather]
status: ${isWithdrawn ? 'withdrawn\nnotice: It was printed by mistake.' : 'published'}
published: 2025-06-10
corrections: [{ on: 2025-06-11, kind: update, was: one note, now: another note }]
---
`;
}

/** Adds a record with each status label to a content folder, and shows it in all places that show quotations. */
export function addAttributions(content: SmallContent): void {
  content.write('speakers/ben-gray.md', '---\nname: Ben Gray\ntype: person\n---\n');
  for (const record of records) content.write(`quotes/${record.id}.md`, recordFile(record));
  const printed = records.filter(({ id }) => id !== 'lee-withdrawn');
  content.edit(
    'articles/rain.md',
    ':::quote{#lee-rain}',
    [
      ...printed.map(({ id, word }) => `A post has :quote[The ${word} will bring]{#${id}}.`),
      ...printed.map(({ id, word }) => `:::quote{#${id}}\nThe ${word}\n:::`),
      ...printed.map(({ id }) => `:::collation{#${id}}\n:::`),
      ':::quote{#lee-rain}',
    ].join('\n\n'),
  );
  content.edit(
    'articles/rain.md',
    'key-quotes:\n',
    `key-quotes:\n${printed.map(({ id }) => `  - { quote: ${id}, note: Look. }\n`).join('')}`,
  );
  const ids = records.map(({ id }) => id);
  content.edit('events/lee-speech.md', '[lee-rain]', `[lee-rain, ${ids.join(', ')}]`);
  content.edit(
    'quotes/lee-rain.md',
    'topics: [weather]',
    `topics: [weather]\nrelated: [${ids.map((id) => `{ quote: ${id}, as: repeats }`).join(', ')}]`,
  );
}

/** The texts of a page that contain a word but not the mark: tags of its head, blocks of its body, and structured data. */
function unmarkedOn({ file, root }: BuiltPage, word: string, mark: string): string[] {
  const inHead = root
    .querySelectorAll('title, meta, link')
    .map(
      (tag) =>
        `${tag.textContent} ${tag.getAttribute('content') ?? tag.getAttribute('title') ?? ''}`,
    );
  const innermost = root
    .querySelectorAll('body *')
    .filter(
      (element) =>
        element.textContent.includes(word) &&
        !element.children.some((child) => child.textContent.includes(word)),
    );
  const isOwnPage = /^(?:embed\/)?quotes\/lee-/.test(file);
  const shown = innermost
    // The keyword of a concordance is just a word, not a quotation.
    .filter(({ tagName }) => tagName !== 'DT')
    .map((element) => (isOwnPage ? root : blockOf(element)).textContent);
  const structured = root
    .querySelectorAll('script[type="application/ld+json"]')
    .map(({ textContent }) => textContent);
  return [...inHead, ...shown, ...structured].filter(
    (text) => text.includes(word) && !text.includes(mark),
  );
}

/** The block that readers see as one quotation: a figure, a section of compared printings, a list entry or a paragraph. */
function blockOf(element: HTMLElement): HTMLElement {
  const whole = element.closest('figure') ?? element.closest('.witness')?.closest('section');
  return whole ?? element.closest('li, dd') ?? element.closest('p') ?? element;
}

/** The parts of a data file, each of which has its own records. */
function partsOf(file: string, read: BuiltSite['read']): string[] {
  if (file.endsWith('.pf_fragment')) return [gunzipSync(read(file)).toString('utf8')];
  const text = read(file).toString('utf8');
  if (file.endsWith('.xml')) return text.split('<entry>').slice(1);
  if (!file.endsWith('.json')) return [text];
  const data = JSON.parse(text) as { items?: unknown[]; quotes?: unknown[] };
  return (data.items ?? data.quotes ?? [data]).map((part) => JSON.stringify(part));
}

/**
 * Defines the tests of status labels.
 * @param built returns the site, once it is built with these records
 */
export function testAttributions(built: () => BuiltSite): void {
  test.each(records)(
    '$id carries its mark on every page that shows its words',
    ({ word, mark }) => {
      const site = built();
      const pages = [...site.pages.values()].filter(({ root }) => root.toString().includes(word));
      expect(pages.map(({ file }) => file)).toEqual(
        expect.arrayContaining([
          'quotes/index.html',
          'quotes/year/2025/index.html',
          'quotes/lee-rain/index.html',
          'speakers/ada-lee/index.html',
          'speakers/ada-lee/weather/index.html',
          'sources/morning-post/index.html',
          'sources/evening-star/index.html',
          'timeline/index.html',
          'topics/weather/index.html',
          'corrections/index.html',
        ]),
      );
      for (const page of pages)
        expect([page.file, unmarkedOn(page, word, mark)]).toEqual([page.file, []]);
    },
  );

  test.each(records)('$id carries its mark in every data file', ({ id, word, mark }) => {
    const site = built();
    const files = [...site.files].filter((file) =>
      /\.(?:json|xml|bib|ris|pf_fragment)$/.test(file),
    );
    const showing = files.filter(
      (file) =>
        !file.startsWith('search/words/') &&
        partsOf(file, site.read).some((part) => part.includes(word)),
    );
    expect(showing).toEqual(
      expect.arrayContaining([
        `quotes/${id}.json`,
        `quotes/${id}.bib`,
        `quotes/${id}.ris`,
        `quotes/${id}.csl.json`,
        `embed/quotes/${id}.json`,
        'quotes.json',
        'feeds/quotes.xml',
        'feeds/quotes.json',
        'feeds/corrections.xml',
        'feeds/corrections.json',
      ]),
    );
    expect(showing.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
    const unmarked = showing.filter((file) =>
      partsOf(file, site.read).some((part) => part.includes(word) && !part.includes(mark)),
    );
    expect(unmarked).toEqual([]);
  });

  test.each(neverSaid)(
    '$id is never called a direct quotation, and has no author',
    ({ id, word }) => {
      const site = built();
      const own = site.pages.get(`quotes/${id}/index.html`)?.root;
      expect(own?.querySelector('main')?.textContent).not.toMatch(/direct quotation/i);
      expect(site.pages.get('quotes/form/direct/index.html')?.root.textContent).not.toContain(word);
      expect(site.pages.get('quotes/form/never-said/index.html')?.root.textContent).toContain(word);
      const [, json = ''] = /"mainEntity":(\{.*?\}\})/.exec(own?.toString() ?? '') ?? [];
      expect(json).toContain(word);
      expect(json).not.toMatch(/"(?:author|creator|spokenByCharacter)"/);
      for (const extension of ['bib', 'ris', 'csl.json']) {
        const citation = site.read(`quotes/${id}.${extension}`).toString('utf8');
        expect(citation).not.toMatch(/^\s*(?:author = |AU {2}- |"author").*Ada Lee/m);
      }
    },
  );

  test('somebody else’s words are listed under their author', () => {
    const { word = '', mark = '' } = records.find(({ id }) => id === 'lee-misattributed') ?? {};
    const page = built().pages.get('speakers/ben-gray/index.html')?.root.textContent ?? '';
    expect(page).toContain(word);
    expect(page).toContain(`${mark} to Ada Lee`);
  });
}

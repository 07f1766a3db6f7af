import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite, type BuiltSite } from './built-site.ts';
import { missingFrom, plain } from './plain.ts';

let site: BuiltSite;
let articles: string[];

/** Each article in Firefox's reader view. */
const readers = new Map<string, ReturnType<Readability['parse']>>();

beforeAll(() => {
  site = builtSite();
  articles = [...site.pages.keys()].filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));
});

/** An article in the reader view, and the article itself. */
function extract(file: string) {
  const html = site.read(file).toString('utf8');
  const reader = readers.get(file) ?? new Readability(parseHTML(html).document).parse();
  readers.set(file, reader);
  const { document } = parseHTML(html);
  const texts = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((element) => plain(element.textContent));
  return { reader, whole: plain(reader?.textContent), texts, document };
}

test('there are articles', () => {
  expect(articles.length).toBeGreaterThan(0);
});

describe('a reader view keeps', () => {
  test('the title, the byline and the time', () => {
    for (const file of articles) {
      const { reader, texts } = extract(file);
      expect(reader?.title, file).toBe(texts('h1')[0]);
      expect(reader?.byline, file).toBeTruthy();
      expect(reader?.publishedTime, file).toMatch(/T00:00:00Z$/);
    }
  });

  test('every paragraph of the text and every heading in it', () => {
    for (const file of articles) {
      const { whole, texts, document } = extract(file);
      for (const link of document.querySelectorAll('.anchor-link')) link.remove();
      const parts = texts('.passage > p, [data-part="body"] > :is(p, h2, ul, ol)');
      expect(parts.length, file).toBeGreaterThan(3);
      expect(missingFrom(whole, parts), file).toEqual([]);
    }
  });

  test('every quotation, its speaker and its label', () => {
    for (const file of articles) {
      const { whole, texts } = extract(file);
      const words = texts('.inline-quotation, figure.quotation blockquote, .collation .words');
      expect(words.length, file).toBeGreaterThan(0);
      const labels = texts('.speaker, .quotation .label, .margin-notes .label');
      expect(missingFrom(whole, [...words, ...labels]), file).toEqual([]);
    }
  });

  test('who printed each wording of a collation', () => {
    for (const file of articles) {
      const { whole, texts } = extract(file);
      expect(missingFrom(whole, texts('.collation .details a, .collation .variant')), file).toEqual(
        [],
      );
    }
  });

  test('what could not be verified, and the sources', () => {
    for (const file of articles) {
      const { whole, texts } = extract(file);
      const items = texts('section[aria-labelledby="unverified"] li');
      const titles = texts('section[aria-labelledby="sources"] li > a:first-child');
      expect(missingFrom(whole, [...items, ...titles]), file).toEqual([]);
    }
  });
});

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { distDir } from '../../src/commands/dist.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
let articles: string[];

beforeAll(() => {
  site = readBuiltSite(distDir());
  articles = [...site.pages.keys()].filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));
});

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/** What Firefox's reader view makes of a page, and the page itself. */
function extract(file: string) {
  const html = site.read(file).toString('utf8');
  const reader = new Readability(parseHTML(html).document).parse();
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
      for (const link of document.querySelectorAll('.place-link')) link.remove();
      for (const paragraph of texts(
        '.body .passage > p, .body > p, .body > h2, .body > ul, .body > ol',
      ))
        expect(whole, file).toContain(paragraph);
    }
  });

  test('every quotation, its speaker and its label', () => {
    for (const file of articles) {
      const { whole, texts } = extract(file);
      for (const words of texts(
        '.inline-quotation, figure.quotation blockquote, .collation .words',
      ))
        expect(whole, file).toContain(words);
      for (const speaker of texts('.body .speaker, .after .speaker'))
        expect(whole, file).toContain(speaker);
      for (const label of texts('.body .label, .after .label'))
        expect(whole, file).toContain(label);
    }
  });

  test('who printed each wording of a collation', () => {
    for (const file of articles) {
      const { whole, texts } = extract(file);
      for (const printing of texts('.collation .papers a, .collation .class'))
        expect(whole, file).toContain(printing);
    }
  });

  test('what could not be verified, and the sources', () => {
    for (const file of articles) {
      const { whole, texts } = extract(file);
      for (const item of texts('section[aria-labelledby="unverified"] li'))
        expect(whole, file).toContain(item);
      for (const title of texts('section[aria-labelledby="sources"] li > a:first-child'))
        expect(whole, file).toContain(title);
    }
  });
});

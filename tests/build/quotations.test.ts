import { describe, expect, test } from 'vitest';
import { contentDir, readContentFolder } from '../../src/content/read.ts';
import { match } from '../../src/quotation/match.ts';
import { normalize } from '../../src/quotation/normalize.ts';
import type { QuoteData } from '../../src/schemas/quote.ts';
import { builtSite } from './built-site.ts';

const site = builtSite();
const { files } = await readContentFolder(contentDir());
const quotes = new Map(
  files.flatMap(({ collection, id, data }) =>
    collection === 'quotes' && data ? [[id, data as QuoteData] as const] : [],
  ),
);

/** Words as printed, without the marks that the page puts around them. */
function bare(text: string): string {
  return normalize(text).replace(/^"\s*|\s*"$/g, '');
}

describe('every quotation on the built site is the same as its record', () => {
  test('there are records to compare', () => {
    expect(quotes.size).toBeGreaterThan(15);
  });

  test.each([...quotes])('%s has a page with exactly its words', (id, quote) => {
    const page = site.pages.get(`quotes/${id}/index.html`);
    const words = page?.root.querySelector('.record-quotation blockquote');
    const printed =
      quote.frame === undefined ? words?.textContent : words?.querySelector('.quoted')?.textContent;
    // The page puts marks around direct words.
    expect([quote.text, `“${quote.text}”`].map(normalize)).toContain(normalize(printed ?? ''));
  });

  test('quotations in articles, lists and the gallery are words from their records', () => {
    let compared = 0;
    const wrong: string[] = [];
    for (const { file, root } of site.pages.values()) {
      for (const figure of root.querySelectorAll('figure.quotation')) {
        const id =
          /\/quotes\/([a-z0-9-]+)\/$/.exec(
            figure.querySelector('blockquote a, .details a')?.getAttribute('href') ?? '',
          )?.[1] ?? '';
        const framed = figure.querySelector('blockquote .quoted');
        const printed = figure.querySelector('blockquote .frame')
          ? framed
          : figure.querySelector('blockquote p');
        if (!isOnRecord(id, printed?.textContent ?? '')) wrong.push(`${file}: ${id}`);
        compared += 1;
      }
      for (const link of root.querySelectorAll('a.inline-quotation')) {
        const id = /\/quotes\/([a-z0-9-]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
        if (!isOnRecord(id, link.textContent)) wrong.push(`${file}: ${id}`);
        compared += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(quotes.size);
  });

  test('words from other printings are labeled with the outlet that printed them', () => {
    let labeled = 0;
    const wrong: string[] = [];
    for (const { file, root } of site.pages.values()) {
      for (const passage of root.querySelectorAll('.passage')) {
        const labels = passage.querySelectorAll('.margin-notes .label');
        for (const link of passage.querySelectorAll('a.inline-quotation')) {
          const id = /\/quotes\/([a-z0-9-]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
          if (match(bare(link.textContent), quotes.get(id)?.text ?? '').ok) continue;
          const label = link.getAttribute('title') ?? '';
          const inMargin = labels.some(({ textContent }) => textContent.startsWith(label));
          if (!label.startsWith('As printed by ') || !inMargin)
            wrong.push(`${file}: ${link.textContent}`);
          labeled += 1;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(labeled).toBeGreaterThan(5);
  });

  test('reported speech is never inside quotation marks', () => {
    const marked: string[] = [];
    for (const { file, root } of site.pages.values()) {
      for (const words of root.querySelectorAll(
        '.reported, .inline-quotation[data-form="indirect"]',
      )) {
        if (/^["“„«].*["”“»]$/su.test(words.textContent.trim()))
          marked.push(`${file}: ${words.textContent}`);
      }
    }
    expect(marked).toEqual([]);
  });
});

/** Whether words are an excerpt of a record or of one of its witnesses. */
function isOnRecord(id: string, printed: string): boolean {
  const quote = quotes.get(id);
  if (!quote) return false;
  const texts = [quote.text, ...quote.witnesses.map(({ text }) => text)];
  return texts.some((text) => match(bare(printed), text).ok);
}

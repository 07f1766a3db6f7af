import { expect, test } from 'vitest';
import { distDir } from '../../src/build/folders.ts';
import { readBuiltSite } from './built-site.ts';
import { launchArchive } from './launch-archive.ts';

const site = readBuiltSite(distDir());
const archive = await launchArchive();

/** Words without white space, which a page sets as it needs. */
const bare = (text: string): string => text.replace(/\s+/gu, '');

test('every printing on a quotation’s page is shown as it was printed, with every sign', () => {
  let shown = 0;
  const wrong: string[] = [];
  for (const quote of archive.quotes.all) {
    const page = site.pages.get(`quotes/${quote.id}/index.html`);
    const rows = page?.root.querySelectorAll('.collation .witness .printing') ?? [];
    const others = quote.witnesses.filter(({ id }) => id !== quote['copy-text']);
    expect(rows, quote.id).toHaveLength(others.length);
    for (const [index, row] of rows.entries()) {
      const text = bare(others[index]?.text ?? '');
      for (const words of row.querySelectorAll('.words')) {
        for (const extra of words.querySelectorAll('del, .visually-hidden')) extra.remove();
        // The page sets marks around direct words.
        const printed = bare(words.textContent);
        if (printed !== text && printed.slice(1, -1) !== text)
          wrong.push(`${quote.id}/${others[index]?.id ?? ''}: ${words.textContent}`);
        shown += 1;
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(shown).toBeGreaterThan(60);
});

test('a printing that follows another is first compared with that', () => {
  const page = site.pages.get('quotes/oleg-vyugin-second-grade/index.html');
  const labels = page?.root
    .querySelectorAll('.witness')
    .map((row) => row.querySelectorAll('.variant').map(({ textContent }) => textContent.trim()))
    .filter((found) => found.length > 1);
  expect(labels).toContainEqual([
    expect.stringMatching(
      /^From Business Insider.*: Form changed: a report printed as the speaker’s words$/,
    ),
    'From the reference wording: Reworded',
  ]);
});

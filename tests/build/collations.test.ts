import { expect, test } from 'vitest';
import { distDir } from '../../src/build/folders.ts';
import { readBuiltSite } from './built-site.ts';
import { launchArchive } from './launch-archive.ts';

const site = readBuiltSite(distDir());
const archive = await launchArchive();

/** Words without white space, which depends on the page's layout. */
const bare = (text: string): string => text.replace(/\s+/gu, '');

test('a quotation’s page shows every printing as it was printed, with every character', () => {
  let shown = 0;
  const wrong: string[] = [];
  for (const quote of archive.quotes.all) {
    const page = site.pages.get(`quotes/${quote.id}/index.html`);
    if (quote.witnesses.length === 1) continue;
    expect(page?.root.querySelectorAll('.printings .printing'), quote.id).toHaveLength(
      quote.witnesses.length,
    );
    for (const { id, text } of quote.witnesses) {
      for (const words of page?.root.querySelectorAll(`#${id} .words`) ?? []) {
        for (const extra of words.querySelectorAll('del, .visually-hidden')) extra.remove();
        // The page puts marks around direct words.
        const printed = bare(words.textContent);
        if (printed !== bare(text) && printed.slice(1, -1) !== bare(text))
          wrong.push(`${quote.id}/${id}: ${words.textContent}`);
        shown += 1;
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(shown).toBeGreaterThan(90);
});

test('every printing has an address on the page of its record', () => {
  for (const { id, witnesses } of archive.quotes.all) {
    const { root } = site.pages.get(`quotes/${id}/index.html`) ?? {};
    const found = witnesses.map((witness) => root?.querySelectorAll(`#${witness.id}`).length);
    expect(found, id).toEqual(witnesses.map(() => 1));
  }
});

test('printings are in chronological order, with those without a date last', () => {
  const { root } = site.pages.get('quotes/oleg-vyugin-second-grade/index.html') ?? {};
  const ids = root?.querySelectorAll('.printings .witness').map((row) => row.getAttribute('id'));
  expect(ids).toEqual([
    'bi',
    'bi-headline',
    'viralmag',
    'tanayj',
    'dailytrending',
    'bi-2025',
    'lambham',
    'pb',
    'newsnpr',
  ]);
});

test('a printing is compared with the one it follows and with the reference wording, and the page says so', () => {
  const { root } = site.pages.get('quotes/oleg-vyugin-second-grade/index.html') ?? {};
  const flags = (view: string): string =>
    (root?.querySelector(`#lambham .flags.${view}`)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  expect(flags('against-step')).toMatch(
    /^Compared with Business Insider Africa.*, which it follows: Form changed: a report printed as the speaker’s words/,
  );
  expect(flags('against-reference')).toMatch(/^Compared with the reference wording: Reworded/);
});

test('an editor’s remark on a printing comes before the computed label', () => {
  const { root } = site.pages.get('quotes/oleg-vyugin-second-grade/index.html') ?? {};
  const text = root?.querySelector('#dailytrending .printing')?.textContent ?? '';
  expect(text.indexOf('The sense is reversed.')).toBeGreaterThan(0);
  expect(text.indexOf('The sense is reversed.')).toBeLessThan(text.indexOf('Reworded'));
});

test('a record with one printing has no comparison, and no empty section has a heading', () => {
  for (const { id, witnesses } of archive.quotes.all) {
    const { root } = site.pages.get(`quotes/${id}/index.html`) ?? {};
    expect(root?.querySelectorAll('.printings, .stemma').length === 0, id).toBe(
      witnesses.length === 1,
    );
    for (const section of root?.querySelectorAll('main section') ?? []) {
      const heading = section.querySelector('h2, h3')?.textContent ?? '';
      expect(section.textContent.trim().length, `${id}: ${heading}`).toBeGreaterThan(
        heading.trim().length,
      );
    }
  }
});

test('an article shows the printings that it discusses, and says how many more the record has', () => {
  const { root } = site.pages.get('articles/how-a-quotation-changes/index.html') ?? {};
  const [first] = root?.querySelectorAll('.collation') ?? [];
  expect(first?.querySelectorAll('.witness').length).toBe(4);
  const more = first?.querySelector('.more a');
  expect(more?.getAttribute('href')).toBe('/quotes/kremlin-order-2024-12/');
  expect(more?.textContent.trim()).toBe('The full record, with 8 more printings');
});

test('a scene shows the words of each printing it discusses, and links to the record', () => {
  const { root } = site.pages.get('articles/how-a-quotation-changes/index.html') ?? {};
  const ids = root?.querySelectorAll('.scene .state').map((state) => state.id);
  expect(ids).toEqual(
    ['bi', 'bi-headline', 'bi-2025', 'lambham', 'dailytrending', 'newsnpr'].map(
      (witness) => `q-oleg-vyugin-second-grade__${witness}`,
    ),
  );
  expect(root?.querySelectorAll('.scene .frame .words').length).toBe(6);
  expect(root?.querySelector('.scene .more a')?.textContent).toContain('3 more printings');
});

test('the verdict comes right after the words and their speaker', () => {
  for (const { id } of archive.quotes.all) {
    const { root } = site.pages.get(`quotes/${id}/index.html`) ?? {};
    const figure = root?.querySelector('.record-quotation');
    const next = figure?.nextElementSibling?.querySelector('.verdict');
    const verdict = archive.verdictOf(archive.quotes.getOrThrow(id));
    expect(next?.textContent.replace(/\s+/g, ' ').trim(), id).toBe(verdict);
  }
});

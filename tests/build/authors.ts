import { describe, expect, test } from 'vitest';
import type { SmallContent } from '../unit/checks/small-content.ts';
import { smallSettings } from '../unit/checks/small-files.ts';
import type { BuiltSite } from './built-site.ts';
import { linkFaults } from './link-faults.ts';

const address = 'https://news.example.org';

/** Adds two authors to a content folder, and settings that link to them. */
export function addAuthors(content: SmallContent): void {
  content.write(
    'site.yaml',
    `${smallSettings}address: ${address}\nmenu: [articles, authors, quotes]\nfooter: [method]\n`,
  );
  content.write(
    'authors/jo-march.md',
    '---\nname: Jo March\nrole: Weather editor\ncontact: mailto:jo@news.example.org\nlinks: [{ title: Almanac, url: https://almanac.example/jo }]\n---\n\nJo writes of *rain*.\n',
  );
  content.write('authors/zhang-wei.md', '---\nname: Zhang Wei\nfamily-name: Zhang\n---\n');
  content.edit('articles/rain.md', '[Verbatim]', '[zhang-wei, jo-march]');
}

/**
 * Defines the tests of authors. `sections.test.ts` tests a publication without them.
 * @param site returns the site, once it is built with the authors
 */
export function testAuthors(site: () => BuiltSite): void {
  describe('a publication with two authors', () => {
    const text = (file: string): string => site().read(file).toString('utf8');

    test('has no dead link', () => {
      expect(linkFaults(site(), { url: address, base: '/' })).toEqual([]);
    });

    test('links from a byline to the pages of both authors', () => {
      expect(text('articles/rain/index.html')).toMatch(
        /By <a rel="author" href="\/authors\/zhang-wei\/">Zhang Wei<\/a> and <a rel="author" href="\/authors\/jo-march\/">Jo March<\/a>\./,
      );
    });

    test('has a page for each author, with a biography and the articles', () => {
      const page = text('authors/jo-march/index.html');
      expect(page).toContain('Weather editor');
      expect(page).toContain('Jo writes of <em>rain</em>.');
      expect(page).toContain('href="mailto:jo@news.example.org"');
      expect(page).toContain('href="https://almanac.example/jo"');
      expect(page).toContain('href="/articles/rain/"');
      expect(text('authors/index.html')).toMatch(/Jo March<[^]*Zhang Wei</);
    });

    test('links to the list of authors, and lists their pages in the sitemap', () => {
      expect(text('index.html')).toContain('href="/authors/"');
      const listed = text('sitemap-1.xml');
      for (const page of ['authors/', 'authors/jo-march/', 'authors/zhang-wei/'])
        expect(listed).toContain(`<loc>${address}/${page}</loc>`);
    });

    test('names the authors in feeds, citations and metadata', () => {
      expect(text('feeds/articles.xml')).toContain(`<uri>${address}/authors/zhang-wei/</uri>`);
      expect(text('feeds/articles.json')).toContain(`"url":"${address}/authors/jo-march/"`);
      expect(text('articles/rain.bib')).toContain('author = {{Zhang}, {Wei} and {March}, {Jo}}');
      expect(text('articles/rain.ris')).toContain('AU  - Zhang, Wei\r\nAU  - March, Jo');
      const page = text('articles/rain/index.html');
      expect(page).toContain('<meta name="DC.creator" content="Zhang, Wei">');
      expect(page).toContain(`"@id":"${address}/authors/jo-march/#author"`);
    });
  });
}

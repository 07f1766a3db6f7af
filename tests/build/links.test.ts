import { beforeAll, describe, expect, test } from 'vitest';
import { site as settings } from '../../src/site.ts';
import { builtSite, type BuiltSite } from './built-site.ts';
import { linkFaults } from './link-faults.ts';

let site: BuiltSite;

beforeAll(() => {
  site = builtSite();
});

describe('the built site', () => {
  test('has a front page and a 404 page', () => {
    expect(site.files).toContain('index.html');
    expect(site.files).toContain('404.html');
  });

  test('has no dead link or fragment and loads nothing from another host', () => {
    expect(linkFaults(site, settings)).toEqual([]);
  });

  test('links from a source back to each place where an article cites it', () => {
    let citations = 0;
    for (const { root, file } of site.pages.values()) {
      const notes = root.querySelectorAll('sup.note a').map((note) => {
        const place = note.closest('.passage') ?? note.closest('sup');
        return `${note.getAttribute('href')} at #${place?.id}`;
      });
      const backLinks = root
        .querySelectorAll('a.back')
        .map((link) => `#${link.closest('li')?.id} at ${link.getAttribute('href')}`);
      expect(backLinks.sort(), file).toEqual([...new Set(notes)].sort());
      citations += notes.length;
    }
    expect(citations).toBeGreaterThan(0);
  });

  test('has no page on which an id is repeated', () => {
    const withRepeats = [...site.pages.values()].filter(
      ({ root, ids }) => root.querySelectorAll('[id]').length !== ids.size,
    );
    expect(withRepeats.map(({ file }) => file)).toEqual([]);
  });

  test('has no style sheets that load anything from another host', () => {
    const foreign = /(?:url\(|@import)\s*["']?(?:https?:)?\/\//i;
    const sheets = [...site.files]
      .filter((file) => file.endsWith('.css'))
      .map((file) => [file, site.read(file).toString('utf8')] as const);
    const styles = [...site.pages.values()].map(
      ({ file, root }) =>
        [
          file,
          root
            .querySelectorAll('style')
            .map((style) => style.rawText)
            .join('\n'),
        ] as const,
    );
    expect(
      [...sheets, ...styles].filter(([, css]) => foreign.test(css)).map(([file]) => file),
    ).toEqual([]);
  });

  test('does not contain the path of the project folder', () => {
    // A match within a longer path or a web address does not count, since the project may be in a folder such as /news, whose
    // name also occurs in such places.
    const folder = new RegExp(
      `(?<![\\w.\\-/])(?:file://)?${RegExp.escape(process.cwd())}(?![\\w-])`,
    );
    expect(
      [...site.files].filter((file) => folder.test(site.read(file).toString('latin1'))),
    ).toEqual([]);
  });
});

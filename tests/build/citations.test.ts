import { parse } from '@retorquere/bibtex-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { citationFormats } from '../../src/urls.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { CslItem } from '../../src/outputs/citation/csl-json.ts';
import { readRis } from '../ris-reader.ts';
import { builtSite, type BuiltSite } from './built-site.ts';
import { launchArchive } from './launch-archive.ts';

let site: BuiltSite;
let archive: Archive;
/** The files of everything that can be cited, without their extensions. */
let cited: string[];

beforeAll(async () => {
  site = builtSite();
  archive = await launchArchive();
  cited = [
    ...archive.articles.all.map(({ id }) => `articles/${id}`),
    ...archive.quotes.all.map(({ id }) => `quotes/${id}`),
  ];
});

const text = (file: string): string => site.read(file).toString('utf8');

function csl(stem: string): CslItem {
  const [item, ...others] = JSON.parse(text(`${stem}.csl.json`)) as CslItem[];
  expect(others).toEqual([]);
  if (item === undefined) throw new Error(`${stem}.csl.json is empty.`);
  // The markup by which CSL keeps the case of a title is not part of the title.
  return { ...item, title: item.title.replace(/^<span class="nocase">(.*)<\/span>$/s, '$1') };
}

test('every article and quotation has a file in every format, and its page leads to it', () => {
  expect(cited.length).toBeGreaterThan(0);
  for (const stem of cited) {
    const page = site.pages.get(`${stem}/index.html`)?.root;
    const targets = page?.querySelectorAll('.cite a[download]').map((a) => a.getAttribute('href'));
    for (const format of citationFormats) {
      expect(site.files).toContain(`${stem}.${format}`);
      expect(targets).toContainEqual(
        expect.stringMatching(`/${stem}\\.${format.replace('.', '\\.')}$`),
      );
    }
  }
});

describe('another program reads the same from every file', () => {
  test('in BibTeX', () => {
    for (const stem of cited) {
      const { entries, errors } = parse(text(`${stem}.bib`), { sentenceCase: false });
      expect(errors, stem).toEqual([]);
      expect(entries, stem).toHaveLength(1);
      const item = csl(stem);
      const [entry] = entries;
      expect(entry?.key).toBe(item.id);
      expect(entry?.fields.title, stem).toBe(item.title);
      expect(entry?.fields.url, stem).toBe(item.URL);
      const names = (entry?.fields.author ?? []).map(
        ({ name, firstName, lastName }) => name ?? [firstName, lastName].join(' '),
      );
      expect(names, stem).toEqual(
        (item.author ?? []).map((name) =>
          'literal' in name ? name.literal : [name.given, name.family].join(' '),
        ),
      );
      // A month is a BibTeX macro, never a word in braces.
      expect(text(`${stem}.bib`)).not.toMatch(/month = [^a-z]/);
    }
  });

  test('in RIS, as specified', () => {
    for (const stem of cited) {
      const fields = readRis(text(`${stem}.ris`));
      const item = csl(stem);
      expect(fields.get('TI'), stem).toEqual([item.title]);
      expect(fields.get('UR'), stem).toEqual([item.URL]);
      expect(fields.get('AU')?.length ?? 0, stem).toBe(item.author?.length ?? 0);
      expect(fields.has('DA'), stem).toBe(item.issued !== undefined);
      if (item.type === 'article-newspaper') {
        expect(fields.get('TY'), stem).toEqual(['NEWS']);
        expect(fields.get('T2'), stem).toEqual([item['container-title']]);
      }
    }
  });
});

test('a speaker’s own words are cited as the speaker’s; a reporter’s sentence never is', () => {
  const inAnyOrder = (name: string) => name.split(' ').sort().join(' ');
  for (const { id, form, speakers } of archive.quotes.all) {
    const names = speakers.map((speaker) => inAnyOrder(archive.speakers.getOrThrow(speaker).name));
    const authors = (csl(`quotes/${id}`).author ?? []).map((name) =>
      inAnyOrder('literal' in name ? name.literal : [name.given, name.family].join(' ')),
    );
    if (form === 'direct') expect(authors, id).toEqual(names);
    else
      expect(
        authors.filter((author) => names.includes(author)),
        id,
      ).toEqual([]);
  }
});

test('direct words are cited “as quoted in” the source we read', () => {
  for (const { id, form } of archive.quotes.all) {
    if (form === 'direct') expect(csl(`quotes/${id}`).note, id).toContain('As quoted in ');
    expect(csl(`quotes/${id}`).note, id).toContain(`/quotes/${id}/`);
  }
});

import { z } from 'astro/zod';
import ICAL from 'ical.js';
import { beforeAll, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { site as settings } from '../../src/site.ts';
import { builtSite, type BuiltSite } from './built-site.ts';
import { launchArchive } from './launch-archive.ts';
import { fileAt, linkOf, pngSize } from './place.ts';

let site: BuiltSite;
let archive: Archive;
let schema: z.ZodType;

beforeAll(async () => {
  site = builtSite();
  archive = await launchArchive();
  const {
    $id: _,
    version: __,
    ...published
  } = json('schema/quote.json') as Record<string, unknown>;
  schema = z.fromJSONSchema(published);
});

const text = (file: string): string => site.read(file).toString('utf8');
const json = (file: string): unknown => JSON.parse(text(file));

test('all records are published, and each fits the published schema', () => {
  let file: string | undefined = 'quotes.json';
  const ids: string[] = [];
  while (file !== undefined) {
    expect(schema.safeParse(json(file)).error, file).toBeUndefined();
    const page = json(file) as { license: string; quotes: { id: string }[]; next?: string };
    expect(page.license).toMatch(/^https:/);
    for (const quote of page.quotes) {
      expect(schema.safeParse(quote).error, quote.id).toBeUndefined();
      ids.push(quote.id);
    }
    file = page.next === undefined ? undefined : fileAt(site, page.next);
  }
  expect(ids).toEqual(archive.quotes.all.map(({ id }) => id));
});

test('every quotation has a file with its record, collation and printings, and its page links to it', () => {
  for (const { id, text: words, witnesses } of archive.quotes.all) {
    const file = json(`quotes/${id}.json`) as {
      quote: { text: string };
      collation: unknown[];
      annotations: { target: { source: string; selector: { exact: string } } }[];
    };
    expect(schema.safeParse(file).error, id).toBeUndefined();
    expect(schema.safeParse(file.quote).error, id).toBeUndefined();
    expect(schema.safeParse({ ...file, quote: { id } }).success, id).toBe(false);
    expect(file.quote.text).toBe(words);
    expect(file.collation).toHaveLength(witnesses.length - 1);
    const texts = witnesses.map((witness) => witness.text);
    for (const { target } of file.annotations) {
      expect(target.source).toMatch(/^https?:/);
      expect(texts.some((words) => words.includes(target.selector.exact))).toBe(true);
      expect(target.selector.exact).not.toMatch(/…|\[/);
    }
    const alternate = site.pages
      .get(`quotes/${id}/index.html`)
      ?.root.querySelector('link[rel="alternate"][type="application/json"]');
    expect(alternate?.getAttribute('href')).toMatch(new RegExp(`/quotes/${id}\\.json$`));
  }
});

test('the calendar has every promise', () => {
  const calendar = new ICAL.Component(ICAL.parse(text('events.ics')) as string);
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
  const promises = archive.events.all.filter(({ promise }) => promise !== undefined);
  expect(entries.map(({ uid }) => uid.split('@')[0]).sort()).toEqual(
    promises.map(({ id }) => id).sort(),
  );
  for (const entry of entries) {
    expect(entry.startDate.isDate).toBe(true);
    const url = String(entry.component.getFirstPropertyValue('url'));
    expect(fileAt(site, url), url).toBeDefined();
  }
});

test('the manifest’s icons exist in their sizes, as does the one for a home screen', () => {
  const manifest = json('manifest.webmanifest') as {
    start_url: string;
    icons: { src: string; sizes: string }[];
  };
  const at = (path: string): string => fileAt(site, new URL(path, settings.url).href) ?? '';
  expect(at(manifest.start_url)).toBe('index.html');
  for (const { src, sizes } of manifest.icons) {
    const size = pngSize(site.read(at(src)));
    expect(`${size?.width}x${size?.height}`).toBe(sizes);
  }
  const home = site.pages.get('index.html');
  expect(home && linkOf(home, 'manifest')).toMatch(/manifest\.webmanifest$/);
  const touch = at((home && linkOf(home, 'apple-touch-icon')) ?? '');
  expect(pngSize(site.read(touch))).toEqual({ width: 180, height: 180 });
});

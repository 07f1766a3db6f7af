import { HTMLElement, NodeType, type Node } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/interface/languages.ts';
import { builtGermanSite } from '../german/built.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { linkFaults } from './link-faults.ts';

let output: string;
let site: BuiltSite;

beforeAll(async () => {
  const built = await builtGermanSite();
  ({ output } = built);
  site = readBuiltSite(built.dist);
}, 600_000);

/** Every string of two words or more in a value, at any depth. Functions are not called. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /\p{L}\P{L}+\p{L}/u.test(value) ? [value.trim()] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const german = new Set(textsIn(languages.de));
const { publicationFiles: _, datesText: __, ...shownInEnglish } = languages.en;
const english = textsIn(shownInEnglish).filter((text) => text.length > 6 && !german.has(text));

/** Frequent English words that are not German words. */
const ENGLISH =
  /(?<![\p{L}\d/#._-])(?:the|of|and|with|is|are|this|that|these|for|from|by|to|it|its|on|at|or|not|no|all|how|we|our|your|you|who|said|printed|quotation|quotations|source|sources|search|page|record|words|articles|speakers|speaker|topics|topic|corrections|more|show|less|copy|share|read|unknown|language|yes|date|month|day|year|january|february|march|may|june|july|october|december)(?![\p{L}\d/_-])/iu;

/** English words in this publication's records, which appear in attributes and in titles within our sentences. */
const QUOTED =
  /[“„‚]*We planned for the tide(?:, not for the budget)?[”“‘]*|(?:The )?Harbor Post|Port of Calder|CC\sBY\s[\d.]+/g;

/** Text that only machines read, and addresses. */
const MACHINE = /https?:\S+|mailto:\S+|\bpruefblatt\.example\S*|<[^>]*>|@\w+\{[^,]*|month = \w+/g;

/** The elements of `meta` that only machines read. */
const SILENT_META =
  /^(?:viewport|color-scheme|robots|referrer|generator|og:(?:type|url|locale|image|image:type|image:width|image:height)|twitter:(?:card|image)|DC\.type|DC\.format)$/;

const ATTRIBUTES = [
  'title',
  'aria-label',
  'aria-description',
  'alt',
  'placeholder',
  'label',
  'data-title',
];

/** The texts in an element that are marked as German. */
function germanTexts(node: Node, language = ''): string[] {
  if (node.nodeType === NodeType.TEXT_NODE) return language === 'de' ? [node.text] : [];
  if (!(node instanceof HTMLElement)) return [];
  // Citation formats have English words; the text of a citation is elsewhere on the page.
  if (['SCRIPT', 'STYLE', 'PRE', 'CODE', 'TEXTAREA'].includes(node.tagName)) return [];
  const own = node.getAttribute('lang')?.split('-')[0] ?? language;
  const named = own === 'de' ? ATTRIBUTES.map((name) => node.getAttribute(name) ?? '') : [];
  const meta = node.getAttribute('name') ?? node.getAttribute('property') ?? '';
  const isRead = node.tagName === 'META' && !SILENT_META.test(meta);
  return [
    ...named,
    ...(isRead ? [node.getAttribute('content') ?? ''] : []),
    ...node.childNodes.flatMap((child) => germanTexts(child, own)),
  ].filter((text) => text.trim() !== '');
}

const withoutRecords = (text: string): string => text.replace(MACHINE, ' ').replace(QUOTED, ' ');

/** The first English word in a text, with a little context. Empty if there is none. */
function englishIn(text: string): string[] {
  const rest = withoutRecords(text);
  const at = rest.search(ENGLISH);
  return at < 0 ? [] : [rest.slice(Math.max(0, at - 30), at + 40)];
}

describe('a German publication', () => {
  test('is built without an issue in its content', () => {
    expect(output).toContain('0 errors, 0 warnings');
    expect(site.pages.size).toBeGreaterThan(60);
  });

  test('says on every page that it is in German', () => {
    const languagesOf = [...site.pages.values()].map(({ root }) =>
      root.querySelector('html')?.getAttribute('lang'),
    );
    expect(new Set(languagesOf)).toEqual(new Set(['de']));
    const locales = [...site.pages.values()].flatMap(({ root }) =>
      root
        .querySelectorAll('meta[property="og:locale"]')
        .map((meta) => meta.getAttribute('content')),
    );
    expect(new Set(locales)).toEqual(new Set(['de_DE']));
  });

  test('has no English words on any page except in its records', () => {
    const found = [...site.pages.values()].flatMap(({ file, root }) =>
      germanTexts(root.querySelector('html') ?? root)
        .flatMap(englishIn)
        .map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test('has no text of the English interface in any page, feed or script', () => {
    const readable = [...site.files].filter(
      (file) =>
        /\.(?:html|xml|json|ics|webmanifest|js|mjs|txt)$/.test(file) &&
        !file.endsWith('pagefind.js'),
    );
    const found = readable.flatMap((file) => {
      const text = withoutRecords(site.read(file).toString('utf8'));
      return english.filter((words) => text.includes(words)).map((words) => `${file}: ${words}`);
    });
    expect(english.length).toBeGreaterThan(300);
    expect(found).toEqual([]);
  });

  test('has feeds and a manifest in German', () => {
    const feeds = [...site.files].filter((file) => /^feeds\/.*\.xml$/.test(file));
    expect(feeds.length).toBeGreaterThan(0);
    for (const file of feeds) {
      const text = site.read(file).toString('utf8');
      expect(text, file).toContain('xml:lang="de"');
      const elements = text.replace(/<content[^>]*>[^]*?<\/content>/g, ' ');
      expect(englishIn(elements), file).toEqual([]);
    }
    const manifest = [...site.files].find((file) => file.endsWith('.webmanifest')) ?? '';
    expect(JSON.parse(site.read(manifest).toString('utf8'))).toMatchObject({ lang: 'de' });
  });

  test('has no dead links, and nothing from sections that are switched off', () => {
    expect(linkFaults(site, { url: 'https://pruefblatt.example', base: '/' })).toEqual([]);
    expect([...site.files].filter((file) => /^timeline\/|events\.ics$/.test(file))).toEqual([]);
  });

  test('has a search index whose words are stemmed as German', () => {
    const programs = [...site.files].filter((file) => /wasm\.\w+\.pagefind$/.test(file));
    expect(programs.map((file) => file.replace(/.*wasm\./, ''))).toEqual(['de.pagefind']);
  });
});

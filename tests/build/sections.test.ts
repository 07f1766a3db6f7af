import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandsText } from '../../src/interface/strings.ts';
import { sectionNames, type SectionName } from '../../src/settings/section-names.ts';
import { smallSettings } from '../unit/checks/small-files.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { linkFaults } from './link-faults.ts';
import { siteCopy } from './site-copy.ts';

/** The traces of each section in a site: file names, and text in any file. */
const traces: Readonly<Record<SectionName, { readonly files?: RegExp; readonly text?: RegExp }>> = {
  timeline: { files: /^timeline\//, text: /\/timeline\// },
  topics: { files: /^topics\//, text: /\/topics\/|>Weather</ },
  speakers: { files: /^speakers\//, text: /\/speakers\// },
  'speaker-topics': {
    files: /^speakers\/ada-lee\/weather\//,
    text: /\/speakers\/ada-lee\/weather\//,
  },
  words: { files: /^words\//, text: /(?:["']|news\.example\.org)\/words\// },
  events: { files: /^events\.ics$|^timeline\//, text: /events\.ics|Ada Lee speaks of rain/ },
  check: { files: /^check\//, text: /href="[^"]*\/check\/|data-whose-words/ },
  offline: { text: /data-service-worker/ },
  cards: { files: /^cards\//, text: /\/cards\/[\w/-]+\.png/ },
  search: { files: /^(?:search|check)\//, text: /href="[^"]*\/search\/|data-search-link/ },
  downloads: { files: /\.(?:bib|ris|csl\.json)$/, text: /href="[^"]*\.(?:bib|ris|csl\.json)"/ },
};

/** The sections that are off in each build. Every section is off in one build in which others are on. */
const builds: readonly (readonly SectionName[])[] = [
  ['timeline', 'words', 'cards', 'check', 'speaker-topics'],
  ['speakers', 'topics', 'events', 'search', 'offline', 'downloads'],
];

test('every section is off in one of the builds', () => {
  expect(builds.flat().sort()).toEqual([...sectionNames].sort());
});

/** Sections that depend on another one, and are off if that one is. */
const needs: Readonly<Partial<Record<SectionName, SectionName>>> = {
  timeline: 'events',
  check: 'search',
  'speaker-topics': 'topics',
};

/** A second quotation by the same speaker on the same topic. */
const second = `---
speakers: [ada-lee]
form: direct
medium: speech
text: Nobody can order the sun to shine
language: en
said: 2025-05-06
verdict: She said it.
copy-text: post
chain: [morning-post]
witnesses:
  - id: post
    source: morning-post
    form: direct
    text: Nobody can order the sun to shine
topics: [weather]
status: published
published: 2025-06-10
---
`;

/** Files with text that readers or programs read. */
const TEXT = /\.(?:html|xml|json|ics|txt|webmanifest|bib|ris)$/;

function textsOf(site: BuiltSite, pattern: RegExp): string[] {
  return [...site.files].filter(
    (file) => TEXT.test(file) && pattern.test(site.read(file).toString('utf8')),
  );
}

/** Bundled files that are named neither by a page nor by any file that a page leads to. */
function orphans(folder: string): string[] {
  const bundled = readdirSync(join(folder, '_astro'));
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|js|css)$/.test(file))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
  return bundled.filter(
    (name) => !all.some(([file, text]) => !file.endsWith(name) && text.includes(name)),
  );
}

describe.each(builds)('without %s, %s …', (...off) => {
  test('no trace of them is left, and no link is dead', async () => {
    const copy = siteCopy();
    try {
      copy.content.write(
        'site.yaml',
        `${smallSettings}address: https://news.example.org\nsections: [${sectionNames.filter((name) => !off.includes(name)).join(', ')}]\n`,
      );
      copy.content.write('quotes/lee-sun.md', second);
      await copy.content.accept();
      const { code, output } = await copy.run('build.ts');
      expect(output).toContain(commandsText.build.inPlace('dist'));
      expect(code).toBe(0);
      const dist = join(copy.folder, 'dist');
      const site = readBuiltSite(dist);
      expect(linkFaults(site, { url: 'https://news.example.org', base: '/' })).toEqual([]);
      for (const name of off) {
        const { files, text } = traces[name];
        expect([...site.files].filter((file) => files?.test(file))).toEqual([]);
        expect(text ? textsOf(site, text) : []).toEqual([]);
      }
      for (const name of sectionNames.filter((other) => !off.includes(other)))
        if (!off.includes(needs[name] ?? name))
          expect([name, textsOf(site, traces[name].text ?? /$^/).length]).not.toEqual([name, 0]);
      expect(orphans(dist)).toEqual([]);
      expect(existsSync(join(dist, 'about'))).toBe(false);
      // Likewise, a publication without authors has no page, file or link for them.
      expect([...site.files].filter((file) => file.startsWith('authors'))).toEqual([]);
      expect([...site.files].filter((file) => site.read(file).includes('authors/'))).toEqual([]);
    } finally {
      copy.remove();
    }
  });
});

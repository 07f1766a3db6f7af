import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/build/serve.ts';
import { unreadableIn } from '../../src/schemas/text.ts';
import { attack as attackSearch } from '../bench/search/attack.ts';
import { flags, provideChromium } from '../browser/chromium.ts';
import { attacks } from './attacks.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { writeHostile, writeScriptedImage, type Refusal } from './hostile-content.ts';
import { testFiles } from './hostile-files.ts';
import { fetchAll, foreignIn, runInFrame, showInFrame } from './in-page.ts';
import { siteCopy, type SiteCopy } from './site-copy.ts';
import { batches, visitAll } from './tabs.ts';
import { watchedPage } from './watched-page.ts';

let copy: SiteCopy;
let refusals: Refusal[];
let built: BuiltSite;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  // Cards are left out: they contain no text, and cannot be drawn if their fonts lack a letter.
  copy = siteCopy({ CARDS: 'off' });
  refusals = await writeHostile(copy.content);
  const { code, output } = await copy.run('build.ts');
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${output.slice(-4000)}`);
  const dist = join(copy.folder, 'dist');
  built = readBuiltSite(dist);
  served = await serve(dist, 0);
  browser = await chromium.launch({ executablePath: provideChromium(), args: flags });
}, 900_000);

afterAll(async () => {
  await browser.close();
  await served.close();
  copy.remove();
});

const text = (file: string): string => built.read(file).toString('utf8');
/** The attacks that the gate refuses in the given place, and with the given code if there is one. */
const refusedAt = (name: string, code?: string): string[] => [
  ...new Set(
    refusals
      .filter((one) => one.name === name)
      .filter(({ issue }) => code === undefined || issue.code === code)
      .map(({ attack }) => attack.text),
  ),
];

describe('the gate', () => {
  test('is tried with at least a hundred attacks', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(100);
    expect(new Set(attacks.map((one) => one.text)).size).toBe(attacks.length);
  });

  test('reports each refusal with its position, its reason and the fix', () => {
    for (const { issue } of refusals) {
      expect(issue.line).toBeGreaterThan(0);
      expect(issue.column).toBeGreaterThan(0);
      expect(issue.message.trim()).not.toBe('');
      expect(issue.fix.trim()).not.toBe('');
    }
  });

  test('rejects in names only characters that no writing system has', () => {
    const unwritten = attacks
      .map((one) => one.text)
      .filter((one) => unreadableIn(one.trim()) !== null);
    expect(unwritten.length).toBeGreaterThan(10);
    for (const name of ['speaker.name', 'source.title', 'quote.occasion'])
      expect(refusedAt(name, 'bad-value').sort()).toEqual(unwritten.toSorted());
  });

  test('rejects elements and unsafe links in a body', () => {
    for (const { kind, text: hostile } of attacks) {
      const isElement =
        kind === 'markup' &&
        /^<(?:script|iframe|object|style|body|form|div|details|video|meta|link|base|a)[ >]/i.test(
          hostile,
        );
      const isUnsafe =
        kind === 'markdown' && /^!?\[x\]\(<?(?:javascript|data|vbscript|file):/i.test(hostile);
      if (isElement || isUnsafe) expect(refusedAt('article.body')).toContain(hostile);
    }
  });
});

test('attacks that pass the gate are on the site as plain text', () => {
  const shown = new Map<string, string>();
  for (const [file, page] of built.pages)
    if (/^speakers\/n\d+\/index\.html$/.test(file))
      shown.set(file, page.root.querySelector('h1')?.text.replace(/\s+/g, ' ').trim() ?? '');
  expect(shown.size).toBe(attacks.length);
  for (const [index, { text: hostile }] of attacks.entries())
    if (!refusedAt('speaker.name').includes(hostile))
      expect(shown.get(`speakers/n${index}/index.html`)).toBe(hostile.replace(/\s+/g, ' ').trim());
});

/** A page that records the effects of any attack. */
const watched = (faults: string[]): Promise<Page> => watchedPage(browser, served.url, faults);

describe('in a browser', () => {
  test('no page contains foreign elements, attributes or links', async () => {
    const faults: string[] = [];
    const open = async (): Promise<Page> => {
      const page = await watched(faults);
      await page.goto('about/');
      return page;
    };
    expect(built.pages.size).toBeGreaterThan(attacks.length * 6);
    await visitAll(open, batches([...built.pages.keys()], 50), async (page, files) => {
      const pages = files.map((file) => ({ file, html: text(file) }));
      faults.push(...(await page.evaluate(foreignIn, pages)));
    });
    expect(faults).toEqual([]);
  }, 600_000);

  test('nothing runs, and no policy is violated, on pages with attacks', async () => {
    const faults: string[] = [];
    const single = attacks.flatMap((_, index) => [
      `articles/n${index}/`,
      ...(index % 10 === 0
        ? [`quotes/n${index}/`, `quotes/n${index}-withdrawn/`, `n${index}/`]
        : []),
    ]);
    const whole = [
      '',
      'articles/',
      'quotes/',
      'speakers/',
      'sources/',
      'topics/',
      'timeline/',
      'timeline/2025/',
      'corrections/',
      'search/',
      'articles/n0/',
      // These have their own policy.
      ...attacks.flatMap((_, index) => (index % 10 === 0 ? [`embed/quotes/n${index}/`] : [])),
    ];
    const open = () => watched(faults);
    await visitAll(open, whole, async (page, path) => {
      const response = await page.goto(`./${path}`, { waitUntil: 'load' });
      expect(response?.status(), path).toBe(200);
    });
    const openFramed = async (): Promise<Page> => {
      const page = await open();
      await page.goto('about/');
      return page;
    };
    await visitAll(openFramed, batches(single, 5), async (page, paths) => {
      faults.push(...(await page.evaluate(runInFrame, paths)));
    });
    expect(faults).toEqual([]);
  }, 600_000);

  test('an attack that would run in a frame is recorded', async () => {
    const faults: string[] = [];
    const page = await watched(faults);
    await page.goto('about/');
    for (const html of ['<script>alert(1)</script>', '<img src="data:," onerror="alert(1)">'])
      await page.evaluate(showInFrame, html);
    await expect.poll(() => faults).toHaveLength(3);
    await page.close();
    expect(faults.filter((fault) => fault.includes('Content Security Policy')).length).toBe(3);
  });

  test('nothing runs when an attack is searched for', async () => {
    const typed = attacks.map((one) => one.text);
    expect(await attackSearch(browser, served.url, typed)).toEqual([]);
  }, 600_000);

  test('nothing runs when an attack is in an address', async () => {
    const faults: string[] = [];
    const paths = attacks.map(({ text: hostile }, index) => {
      const part = encodeURIComponent(hostile.toWellFormed().slice(0, 1500));
      const all = [
        `${part}/`,
        `search/?q=${part}&speaker=${part}&order=${part}#${part}`,
        `articles/n0/#${part}`,
        `quotes/${part}/`,
      ];
      return all[index % all.length] ?? '';
    });
    const isPage = (path: string): boolean => /^(?:search|articles)/.test(path);
    await visitAll(
      () => watched(faults),
      paths.filter(isPage),
      async (page, path) => {
        await page.goto(`./${path}`);
      },
    );
    // All others get the same page, which contains nothing from the address.
    const page = await watched(faults);
    await page.goto('about/');
    const absent = paths.filter((path) => !isPage(path)).map((path) => `/${path}`);
    for (const { path, status, html } of await page.evaluate(fetchAll, absent)) {
      expect(status, path).toBe(404);
      expect(html, path).toBe(text('404.html'));
    }
    await page.close();
    expect(faults).toEqual([]);
  }, 600_000);
});

describe('a picture that contains a script', () => {
  test('runs nothing when it is opened by itself', async () => {
    writeScriptedImage(join(copy.folder, 'dist'));
    const faults: string[] = [];
    const page = await watched(faults);
    await page.goto('images/lead.svg');
    await expect.poll(() => faults).toHaveLength(2);
    await page.close();
    for (const fault of faults) expect(fault).toContain('Content Security Policy');
  });
});

testFiles(() => built);

import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { imageMetadata } from 'astro/assets/utils';
import { parse } from 'node-html-parser';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { readBuiltSite, type BuiltSite } from '../build/built-site.ts';
import { siteCopy, type SiteCopy } from '../build/site-copy.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

/** A picture whose first 200 pixels have as much detail as a photograph, which takes encoders long. */
function picture(width: number, height: number, seed: number): Uint8Array {
  const noise = `<filter id="n"><feTurbulence baseFrequency="0.02" numOctaves="4" seed="${seed}"/></filter>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${noise}<rect width="100%" height="100%" fill="#789"/><rect width="200" height="100%" filter="url(#n)"/></svg>`;
  return new Uint8Array(new Resvg(svg).render().asPng());
}

const field = picture(1600, 1000, 1);

let copy: SiteCopy;
let site: BuiltSite;
let served: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

const dist = (): string => join(copy.folder, 'dist');
const sized = (): string[] => [...site.files].filter((file) => /^images\/\d+\//.test(file));

async function build(...args: readonly string[]): Promise<void> {
  const { code, output } = await copy.run('build.ts', args);
  expect(code, output).toBe(0);
  site = readBuiltSite(dist());
}

beforeAll(async () => {
  copy = siteCopy({ CARDS: 'off' });
  const { content } = copy;
  content.write('images/field.png', field);
  content.write('images/stamp.png', picture(200, 150, 2));
  content.edit(
    'articles/rain.md',
    'authors: [Verbatim]',
    'authors: [Verbatim]\nlead: { image: field.png, alt: A field, credit: Photograph by Ada Lee }',
  );
  content.edit(
    'articles/rain.md',
    '{#lee-rain}.\n',
    '{#lee-rain}.\n\n:::figure{src=field.png alt="A wet <field>" credit="Photograph: Ada Lee."}\nThe field at noon.[^morning-post]\n:::\n\n:::figure{src=stamp.png alt="A stamp" credit="Post office."}\nA stamp.\n:::\n',
  );
  await content.accept();
  await build();
  served = await serve(dist(), 0, { base: '/' });
  browser = await chromium.connect(inject('browserEndpoint'));
});

afterAll(async () => {
  await browser.close();
  await served.close();
  copy.remove();
});

test('each picture exists in each width and format, and in its original form', async () => {
  expect(sized()).toEqual(
    [1280, 480, 800]
      .flatMap((width) => ['avif', 'webp'].map((end) => `images/${width}/field.png.${end}`))
      .concat('images/200/stamp.png.avif', 'images/200/stamp.png.webp')
      .sort(),
  );
  const given = site.read('images/field.png');
  expect(given.equals(Buffer.from(field))).toBe(true);
  for (const file of sized().filter((each) => each.includes('field'))) {
    const bytes = site.read(file);
    const { width, height } = await imageMetadata(new Uint8Array(bytes), file);
    expect([width, height], file).toEqual([width, width * 0.625]);
    expect(String(width)).toBe(file.split('/')[1]);
    expect(bytes.length, file).toBeLessThan(given.length / 2);
  }
});

test('the page offers smaller formats first, and gives the size that reserves the space', () => {
  const page = parse(site.read('articles/rain/index.html').toString('utf8'));
  const [lead, figure, small] = page.querySelectorAll('figure.lead-image');
  const widths = (format: string): string =>
    [480, 800, 1280].map((width) => `/images/${width}/field.png.${format} ${width}w`).join(', ');
  const sources = figure?.querySelectorAll('source').map((each) => each.attributes);
  expect(sources?.map(({ type, srcset }) => [type, srcset])).toEqual([
    ['image/avif', widths('avif')],
    ['image/webp', widths('webp')],
  ]);
  expect(figure?.querySelector('img')?.attributes).toMatchObject({
    src: '/images/field.png',
    alt: 'A wet <field>',
    width: '1600',
    height: '1000',
    loading: 'lazy',
  });
  expect(figure?.querySelector('figcaption')?.text).toMatch(
    /^The field at noon\..*Photograph: Ada Lee\.$/s,
  );
  expect(lead?.querySelector('img')?.attributes).toMatchObject({
    alt: 'A field',
    loading: 'eager',
    fetchpriority: 'high',
  });
  expect(small?.querySelector('source')?.getAttribute('srcset')).toBe(
    '/images/200/stamp.png.avif 200w',
  );
});

test.each([
  ['a desktop', WIDE, 1, 800],
  ['a sharp desktop', WIDE, 2, 1280],
  ['a phone', PHONE, 1, 480],
  ['a sharp phone', PHONE, 3, 1280],
])(
  'on %s, the picture loads in the needed size, its space is reserved meanwhile, and nothing scrolls sideways',
  async (_, viewport, deviceScaleFactor, width) => {
    const page = await browser.newPage({ viewport, deviceScaleFactor });
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'image') loaded.push(new URL(request.url()).pathname);
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let before: Promise<string[]> | undefined;
    const boxes = async (): Promise<string[]> =>
      page.locator('figure.lead-image img').evaluateAll((images) =>
        images.map((image) => {
          const { width: w, height: h } = image.getBoundingClientRect();
          return `${Math.round(w)}×${Math.round(h)}`;
        }),
      );
    /** The sizes once the document and its style sheets have arrived. Nothing is painted before that. */
    const styledBoxes = async (): Promise<string[]> => {
      await page.waitForFunction(() => {
        const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
        return document.readyState !== 'loading' && sheets.every(({ sheet }) => sheet !== null);
      });
      return boxes();
    };
    // Fonts may arrive at any time and also move words.
    await page.route('**/*.woff2', (route) => route.abort());
    // The space is reserved before any picture has arrived.
    await page.route('**/images/**', async (route) => {
      before ??= styledBoxes();
      await before;
      await route.continue();
    });
    await page.goto(`${served.url}articles/rain/`, { waitUntil: 'load' });
    for (const image of await page.locator('figure.lead-image img').all()) {
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() =>
          image.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth > 0),
        )
        .toBe(true);
    }
    const after = await boxes();
    expect(await before).toEqual(after);
    const [, figure = '', small = ''] = after;
    expect(Number(figure.split('×')[0])).toBeLessThanOrEqual(viewport.width);
    expect(small).toBe('200×150');
    expect(loaded).toContain(`/images/${width}/field.png.avif`);
    expect(loaded.filter((path) => path.startsWith('/images/') && !path.endsWith('.avif'))).toEqual(
      [],
    );
    expect(
      await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await page.unrouteAll({ behavior: 'wait' });
    await page.close();
  },
);

test('in print, a picture keeps its shape and leaves room for text', async () => {
  const page = await browser.newPage({ viewport: WIDE });
  await page.goto(`${served.url}articles/rain/`);
  await page.emulateMedia({ media: 'print' });
  const image = page.locator('figure.lead-image img').nth(1);
  const box = await image.boundingBox();
  expect(box?.width).toBeGreaterThan(0);
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.6, 1);
  expect(box?.height).toBeLessThanOrEqual(WIDE.height / 2);
  await page.close();
});

test('a build after an edit reuses the last build’s sized pictures, and a fresh build makes identical ones', async () => {
  const identity = (): string[] =>
    sized().map((file) => `${file} ${statSync(join(dist(), file)).ino}`);
  const bytes = (): string[] => sized().map((file) => site.read(file).toString('base64'));
  const [first, firstBytes] = [identity(), bytes()];
  copy.content.edit('topics/weather.md', 'Rain and drought.', 'Rain, and drought.');
  // A different picture with the same name and time is not mistaken for the old one.
  const { mtime, atime } = statSync(join(copy.content.dir, 'images/stamp.png'));
  copy.content.write('images/stamp.png', picture(200, 150, 3));
  utimesSync(join(copy.content.dir, 'images/stamp.png'), atime, mtime);
  await copy.content.accept();
  await build();
  const other = ['images/200/stamp.png.avif', 'images/200/stamp.png.webp'];
  const [second, secondBytes] = [identity(), bytes()];
  expect(sized().filter((_, index) => second[index] !== first[index])).toEqual(other);
  expect(sized().filter((_, index) => secondBytes[index] !== firstBytes[index])).toEqual(other);
  await build('--fresh');
  expect(identity().filter((file) => second.includes(file))).toEqual([]);
  expect(bytes()).toEqual(secondBytes);
});

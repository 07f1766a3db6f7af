import { statSync } from 'node:fs';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { parse } from 'node-html-parser';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { flags, provideChromium } from '../browser/chromium.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { field } from './picture-content.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

/** A sized picture as a build left it. */
interface Sized {
  readonly file: string;
  readonly inode: number;
  readonly bytes: string;
}

const sizedIn = (site: BuiltSite): string[] =>
  [...site.files].filter((file) => /^images\/\d+\//.test(file));

/** The sized pictures of the site in a folder, in the order of their names. */
export function sizedPictures(dist: string): readonly Sized[] {
  const site = readBuiltSite(dist);
  return sizedIn(site).map((file) => ({
    file,
    inode: statSync(join(dist, file)).ino,
    bytes: site.read(file).toString('base64'),
  }));
}

/**
 * Defines the tests of a site with such pictures.
 * @param dist gives the folder of the built site
 * @param base the path of its front page
 */
export function testPictures(dist: () => string, base: string): void {
  describe('a site with pictures', () => {
    let site: BuiltSite;
    let served: Awaited<ReturnType<typeof serve>>;
    let browser: Browser;

    beforeAll(async () => {
      site = readBuiltSite(dist());
      served = await serve(dist(), 0, { base });
      browser = await chromium.launch({ executablePath: provideChromium(), args: flags });
    });

    afterAll(async () => {
      await browser.close();
      await served.close();
    });

    test('each picture exists in each width and format, and in its original form', async () => {
      expect(sizedIn(site)).toEqual(
        [1280, 480, 800]
          .flatMap((width) => ['avif', 'webp'].map((end) => `images/${width}/field.png.${end}`))
          .concat('images/200/stamp.png.avif', 'images/200/stamp.png.webp')
          .sort(),
      );
      const given = site.read('images/field.png');
      expect(given.equals(Buffer.from(field))).toBe(true);
      for (const file of sizedIn(site).filter((each) => each.includes('field'))) {
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
        [480, 800, 1280]
          .map((width) => `${base}images/${width}/field.png.${format} ${width}w`)
          .join(', ');
      const sources = figure?.querySelectorAll('source').map((each) => each.attributes);
      expect(sources?.map(({ type, srcset }) => [type, srcset])).toEqual([
        ['image/avif', widths('avif')],
        ['image/webp', widths('webp')],
      ]);
      expect(figure?.querySelector('img')?.attributes).toMatchObject({
        src: `${base}images/field.png`,
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
        `${base}images/200/stamp.png.avif 200w`,
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
            const sheets = [
              ...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'),
            ];
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
        expect(loaded).toContain(`${base}images/${width}/field.png.avif`);
        expect(
          loaded.filter((path) => path.startsWith(`${base}images/`) && !path.endsWith('.avif')),
        ).toEqual([]);
        expect(
          await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
          viewport.width,
        );
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
  });
}

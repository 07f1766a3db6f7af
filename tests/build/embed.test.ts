import { beforeAll, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { site as settings } from '../../src/site.ts';
import { builtSite, type BuiltSite } from './built-site.ts';
import { launchArchive } from './launch-archive.ts';
import { fileAt, linkOf, meta } from './place.ts';
import { plain } from './plain.ts';

let site: BuiltSite;
let archive: Archive;

beforeAll(async () => {
  site = builtSite();
  archive = await launchArchive();
});

test('every quotation has an embed page without scripts, hidden from search engines, with its label, verdict and speakers', () => {
  for (const { id } of archive.quotes.all) {
    const page = site.pages.get(`embed/quotes/${id}/index.html`);
    if (page === undefined) throw new Error(`${id} has no page to be framed.`);
    expect(page.root.querySelectorAll('script'), id).toHaveLength(0);
    expect(meta(page, 'robots')).toBe('noindex');
    expect(fileAt(site, linkOf(page, 'canonical') ?? '')).toBe(`quotes/${id}/index.html`);
    // Otherwise, a browser that opens it alone requests favicon.ico.
    expect(fileAt(site, new URL(linkOf(page, 'icon') ?? '', settings.url).href), id).toBeDefined();
    expect(page.root.querySelector('base')?.getAttribute('target')).toBe('_top');
    const whole = site.pages.get(`quotes/${id}/index.html`)?.root;
    const verdict = whole?.querySelector('.verdict')?.textContent ?? '';
    expect(plain(verdict)).not.toBe('');
    expect(plain(page.root.textContent)).toContain(plain(verdict));
    expect(page.root.querySelector('.quotation .label')?.textContent.trim()).not.toBe('');
    for (const speaker of whole?.querySelectorAll('.record-quotation .speaker') ?? [])
      expect(page.root.textContent).toContain(speaker.textContent.trim());
  }
});

test('every quotation’s page links to its oEmbed response, which describes that frame', () => {
  for (const { id } of archive.quotes.all) {
    const page = site.pages.get(`quotes/${id}/index.html`);
    const discovery = page?.root.querySelector('link[type="application/json+oembed"]');
    const file = fileAt(site, discovery?.getAttribute('href') ?? '');
    expect(file, id).toBeDefined();
    const answer = JSON.parse(site.read(file ?? '').toString('utf8')) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
    const [, source = ''] = / src="([^"]*)"/.exec(String(answer['html'])) ?? [];
    expect(fileAt(site, source)).toBe(`embed/quotes/${id}/index.html`);
    for (const size of ['width', 'height']) expect(answer[size]).toBeGreaterThan(0);
    if ('thumbnail_url' in answer)
      expect(fileAt(site, String(answer['thumbnail_url']))).toBe(`cards/quotes/${id}.png`);
  }
});

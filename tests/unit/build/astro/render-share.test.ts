import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import type { Share } from '../../../../src/build/astro/render-share.ts';
import { FileReads, type SavedReads } from '../../../../src/build/file-reads.ts';
import { runInThread } from '../../../../src/build/run-in-thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-share-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** A bundle like Astro's. Its only route answers with its component, the address and the style sheets, or fails. */
const bundle = `
let sheets;
let running = 0;
let isOpen = false;
export const app = {
  manifest: { routes: [{ routeData: { route: '/quotes/[id]', component: 'quote.astro' } }] },
  setInternals: ({ pagesByKeys }) => { sheets = pagesByKeys.get('quote').styles; },
  setOptions: () => {},
  render: async (request, { routeData }) => {
    running += 1;
    if (!isOpen && running > 1) throw new Error('The route was opened twice.');
    await new Promise((done) => setTimeout(done, 1));
    isOpen = true;
    running -= 1;
    const { pathname } = new URL(request.url);
    globalThis.verbatimReads.getStore().add('quotes/' + pathname);
    if (pathname.includes('broken')) throw new Error('The page is broken.');
    const status = pathname.includes('missing') ? 404 : 200;
    return new Response([routeData.component, pathname, sheets].join(' '), { status });
  },
};`;
writeFileSync(join(folder, 'entry.mjs'), bundle);

/** Renders the pages of some quotations. Returns how many were last reported as done, and what each page read. */
async function renderPages(
  ids: readonly string[],
  route = '/quotes/[id]',
): Promise<{ done: number; reads: FileReads }> {
  const share: Share = {
    entry: pathToFileURL(join(folder, 'entry.mjs')).href,
    pages: [['quote', { styles: ['site.css'] }]],
    folder,
    paths: ids.map((id) => ({
      route,
      component: 'quote.astro',
      url: `/quotes/${id}/`,
      file: `${id}.html`,
    })),
  };
  const onProgress = vi.fn();
  const module = new URL('../../../../src/build/astro/render-share.ts', import.meta.url);
  const saved = await runInThread<SavedReads>(module, JSON.stringify(share), { onProgress });
  const { done } = onProgress.mock.lastCall?.[0] as { done: number };
  return { done, reads: FileReads.from(saved) };
}

test('every page of a share is written as its route returns it, with the style sheets that Astro recorded', async () => {
  const ids = Array.from({ length: 45 }, (_, index) => `quote-${index}`);
  const { done, reads } = await renderPages(ids);
  expect(done).toBe(45);
  for (const id of ids) {
    expect(reads.of(`${id}.html`)).toEqual([`quotes//quotes/${id}/`]);
    expect(readFileSync(join(folder, `${id}.html`), 'utf8')).toBe(
      `quote.astro /quotes/${id}/ site.css`,
    );
  }
});

test('a page that throws, a page with an error status and a route missing from the bundle are errors', async () => {
  await expect(renderPages(['one', 'broken'])).rejects.toThrow('The page is broken.');
  await expect(renderPages(['one', 'missing'])).rejects.toThrow('/quotes/missing/ has status 404');
  await expect(renderPages(['one'], '/sources/[id]')).rejects.toThrow('no route /sources/[id]');
});

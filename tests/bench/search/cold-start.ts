import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Archive } from '../../../src/archive/archive.ts';
import type { SearchConfig } from '../../../src/search/browser/messages.ts';
import { urls } from '../../../src/urls.ts';
import type { Random } from '../random.ts';
import { askVerbatim } from './browser.ts';
import { knownItem, type Kind, type KnownItem } from './known-items.ts';
import { brotli } from './weight.ts';

/** A served site: its folder, its address, and that of the search worker. */
export interface Host {
  readonly host: string;
  readonly url: string;
  readonly worker: string;
}

/** What a search loads until its first answer, and how long that takes. */
export interface ColdStart {
  /** In brotli. */
  readonly bytes: number;
  readonly requests: number;
  readonly ms: number;
}

/** Queries for so many quotations of an archive, drawn at random. */
export function itemsOf(kind: Kind, archive: Archive, count: number, random: Random): KnownItem[] {
  return random
    .sample(archive.quotes.all, count)
    .flatMap((quote) => knownItem(kind, quote, archive, ({ id }) => urls.quote(id), random) ?? []);
}

/** What the search loads until its first answer, and how long that takes. */
export async function coldStart(
  browser: Browser,
  { host, url, worker }: Host,
  config: SearchConfig,
  query: string,
): Promise<ColdStart> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url);
  const loaded: string[] = [];
  page.on('request', (request) => {
    const isOfSearch = request.url().includes('/volumes/') || request.url() === worker;
    if (isOfSearch) loaded.push(request.url());
  });
  const start = performance.now();
  await askVerbatim(page, worker, config, [query]);
  const ms = performance.now() - start;
  await context.close();
  const files = loaded.map((address) => join(host, address.slice(url.length).replace(/\?.*$/, '')));
  const bytes = files.reduce((sum, file) => sum + brotli(file), 0);
  return { bytes, requests: loaded.length, ms };
}

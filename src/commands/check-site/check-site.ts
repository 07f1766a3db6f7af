import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandsText } from '../../interface/strings.ts';
import { compareHeaders } from './compare-headers.ts';
import type { Difference } from './difference.ts';
import { sampleOf } from './sample.ts';
import type { Answer, Visitor } from './visitor.ts';

const text = commandsText.checkSite;

/** A path that no site has, to see the response for a page that does not exist. */
const MISSING = 'nowhere-at-all/';

/** A published site, and the build to compare it with. */
export interface Published {
  /** The address of its front page. */
  readonly front: URL;
  /** The folder of the built site. */
  readonly folder: string;
  /** How many files of each kind to compare. */
  readonly size: number;
}

/** Compares a published site with a build: a sample of its files, its caching, its redirects, and its 404 page. */
export async function checkSite(site: Published, visitor: Visitor): Promise<Checked> {
  const files = sampleOf(site.folder, site.size);
  const differences: Difference[] = [...ownAddressDifference(site)];
  for (const file of files) differences.push(...(await checkFile(file, site, visitor)));
  differences.push(
    ...(await checkAgain(site, visitor)),
    ...(await checkRedirects(files, site, visitor)),
    ...(await checkMissingPage(site, visitor)),
  );
  return { files: files.length, differences };
}

/** How many files were compared, and what differs. */
export interface Checked {
  readonly files: number;
  readonly differences: readonly Difference[];
}

/** The difference if the site was built for a different address. */
function ownAddressDifference({ front, folder }: Published): Difference[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, own] = /<link rel="canonical" href="([^"]*)"/.exec(page) ?? [];
  const isLocal = /^(?:localhost|127\.|\[::1\])/.test(front.hostname);
  if (isLocal || own === undefined || own === front.href) return [];
  return [{ path: front.pathname, property: text.ownAddress, expected: front.href, actual: own }];
}

async function checkFile(
  file: string,
  { front, folder }: Published,
  visitor: Visitor,
): Promise<Difference[]> {
  // The address of a page is that of its folder.
  const page = file.replace(/(?<=^|\/)index\.html$/, '');
  const address = new URL(page.split('/').map(encodeURIComponent).join('/'), front);
  const answer = await visitor.ask(address);
  const path = address.pathname;
  const difference = statusDifference(answer, 200, path);
  if (difference !== undefined || typeof answer === 'string') return difference ? [difference] : [];
  const bytes = readFileSync(join(folder, file));
  return [
    ...compareBytes(path, bytes, answer),
    ...compareHeaders(path, page, bytes.length, answer.headers),
  ];
}

/** The difference if the server sends an unchanged page again instead of status 304. */
async function checkAgain({ front }: Published, visitor: Visitor): Promise<Difference[]> {
  const first = await visitor.ask(front);
  if (typeof first === 'string') return [];
  const tag = first.headers.get('ETag');
  const changed = first.headers.get('Last-Modified');
  // As browsers do. Without `max-age=0`, `fetch` sends `no-cache`, which makes some servers send the whole page again.
  const condition = {
    'Cache-Control': 'max-age=0',
    ...(tag !== null && { 'If-None-Match': tag }),
    ...(changed !== null && { 'If-Modified-Since': changed }),
  };
  const difference = statusDifference(await visitor.ask(front, condition), 304, front.pathname);
  return difference ? [{ ...difference, property: text.unchanged }] : [];
}

/** The differences if an address without a trailing slash does not redirect to the one with it, or HTTP does not to HTTPS. */
async function checkRedirects(
  files: readonly string[],
  { front }: Published,
  visitor: Visitor,
): Promise<Difference[]> {
  const page = files.find((file) => file.endsWith('/index.html'))?.replace(/\/index\.html$/, '');
  const redirects: [from: URL, to: URL][] = [];
  if (page !== undefined) redirects.push([new URL(page, front), new URL(`${page}/`, front)]);
  if (front.href.startsWith('https://') && front.port === '')
    redirects.push([new URL(front.href.replace(/^https/, 'http')), front]);
  const found: Difference[] = [];
  for (const [from, to] of redirects) {
    const answer = await visitor.ask(from);
    // A host need not serve HTTP at all.
    if (typeof answer === 'string' && from.protocol !== to.protocol) continue;
    const actual = typeof answer === 'string' ? answer : redirectTarget(answer, from);
    if (actual !== to.href)
      found.push({ path: from.href, property: text.redirect, expected: to.href, actual });
  }
  return found;
}

function redirectTarget({ status, headers }: Answer, from: URL): string {
  const location = headers.get('Location');
  if (![301, 302, 307, 308].includes(status) || location === null) return String(status);
  return URL.parse(location, from)?.href ?? location;
}

/** The differences if the response for a page that does not exist is not the 404 page with status 404. */
async function checkMissingPage(
  { front, folder }: Published,
  visitor: Visitor,
): Promise<Difference[]> {
  const { pathname, href } = new URL(MISSING, front);
  const answer = await visitor.ask(new URL(href));
  const difference = statusDifference(answer, 404, pathname);
  if (difference !== undefined || typeof answer === 'string') return difference ? [difference] : [];
  const bytes = readFileSync(join(folder, '404.html'));
  return [
    ...compareBytes(pathname, bytes, answer),
    ...compareHeaders(pathname, MISSING, bytes.length, answer.headers),
  ];
}

/** The difference if a response does not have the expected status, or if there was no response. */
function statusDifference(
  answer: Answer | string,
  status: number,
  path: string,
): Difference | undefined {
  const actual = typeof answer === 'string' ? answer : String(answer.status);
  if (actual === String(status)) return undefined;
  return { path, property: text.status, expected: String(status), actual };
}

function compareBytes(path: string, built: Buffer, { body }: Answer): Difference[] {
  if (body.equals(built)) return [];
  const [expected, actual] = [built, body].map((bytes) =>
    text.bytes(bytes.length, createHash('sha256').update(bytes).digest('hex').slice(0, 12)),
  );
  return [{ path, property: text.content, expected: expected ?? '', actual }];
}

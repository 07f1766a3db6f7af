import { site as settings } from '../../src/site.ts';
import type { BuiltSite, BuiltPage } from './built-site.ts';

/** The file of a built site that an absolute URL leads to; `undefined` if it leads nowhere or to another host. */
export function fileAt(site: BuiltSite, address: string): string | undefined {
  const url = URL.parse(address);
  if (url?.origin !== new URL(settings.url).origin) return undefined;
  if (!url.pathname.startsWith(settings.base)) return undefined;
  const path = decodeURI(url.pathname.slice(settings.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? file : undefined;
}

/** The pages that readers see, which do not include redirects. */
export function readersPages(site: BuiltSite): BuiltPage[] {
  return [...site.pages.values()].filter(
    ({ root }) => root.querySelector('meta[http-equiv="refresh"]') === null,
  );
}

/** The content of the only `<meta>` with this name or property; undefined if there is none, or several. */
export function meta({ root }: BuiltPage, name: string): string | undefined {
  const found = root.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`);
  return found.length === 1 ? found[0]?.getAttribute('content') : undefined;
}

/** The address in the only `<link>` of this kind; undefined if there is none, or several. */
export function linkOf({ root }: BuiltPage, rel: string): string | undefined {
  const found = root.querySelectorAll(`link[rel="${rel}"]`);
  return found.length === 1 ? found[0]?.getAttribute('href') : undefined;
}

/** The width and height, in pixels, at the beginning of a PNG; undefined for any other file. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.subarray(0, 8).toString('latin1') !== '\u0089PNG\r\n\u001A\n') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

import { commandsText } from '../interface/strings.ts';
import { placeholderUrl } from '../site.ts';

const text = commandsText.address;

/** What is wrong with the address in `SITE_URL`, in one sentence; `undefined` if a site can be published there. */
export function addressProblem(given = process.env['SITE_URL']): string | undefined {
  if (!given) return undefined;
  const url = URL.parse(given);
  if (!/^https?:$/.test(url?.protocol ?? '') || url?.href !== `${url?.origin}/`)
    return text.notAnOrigin(given);
  return url.host === new URL(placeholderUrl).host ? text.placeholder(given) : undefined;
}

/** What is wrong with the path in `BASE_PATH`, in one sentence; `undefined` if a site can be built for it. */
export function basePathProblem(given = process.env['BASE_PATH'] ?? ''): string | undefined {
  const segments = given.split('/').filter((segment) => segment !== '');
  // Other characters can be written in two ways, and hosts, browsers and Astro do not all use the same one.
  const isPlain = segments.every((segment) => /^[\w~-][\w.~-]*$/.test(segment));
  return isPlain ? undefined : text.basePath(given);
}

/** What is wrong with the names of the folders that a build uses; `undefined` if nothing is. */
export function folderProblem(...folders: readonly string[]): string | undefined {
  const faulty = folders.find((folder) => /[#?%"]/.test(folder));
  return faulty === undefined ? undefined : text.folder(faulty);
}

/** Hosts that nobody can own, since they are reserved for examples (RFC 2606). */
const RESERVED = /(?:^|\.)example(?:\.(?:com|net|org))?$/;

/** A notice that the site has no address, or one that nobody can own; `undefined` if readers can reach the site. */
export function addressNotice(given: string | undefined): string | undefined {
  if (given === undefined) return text.missing(placeholderUrl);
  return RESERVED.test(URL.parse(given)?.hostname ?? '') ? text.reserved(given) : undefined;
}

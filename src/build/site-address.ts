import { commandsText } from '../interface/strings.ts';
import { placeholderUrl, site } from '../site.ts';

const text = commandsText.address;

/** What is wrong with an address that `SITE_URL` gives, in one sentence; `undefined` if it can be published under it. */
export function addressProblem(given = process.env['SITE_URL']): string | undefined {
  if (!given) return undefined;
  const url = URL.parse(given);
  if (!/^https?:$/.test(url?.protocol ?? '') || url?.href !== `${url?.origin}/`)
    return text.notAnOrigin(given);
  return url.host === new URL(placeholderUrl).host ? text.placeholder(given) : undefined;
}

/** A notice that `SITE_URL` is missing; `undefined` if it is set. */
export function addressNotice(): string | undefined {
  return site.url === placeholderUrl ? text.missing(placeholderUrl) : undefined;
}

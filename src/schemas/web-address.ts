import { domainToUnicode } from 'node:url';
import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { mixedScripts } from './text.ts';

const text = schemasText.webAddress;

/** White space, which URL parsers skip, and invisible characters. */
const INVISIBLE = /[\s\p{C}]/u;

/** Hosts that are numeric, or that are valid only within one network. */
const NOT_PUBLIC = /^[\d.]+$|^\[|^[^.]*$|\.(?:local|localhost|internal|invalid)\.?$/;

/** A name in Cyrillic letters that all look like Latin ones, under a Latin top-level domain, as in аррӏе.com. */
const DISGUISED = /(?:^|\.)[аеорсухіјѕԁһӏԛԝ]{2,}\.[a-z]+$/;

/** Whether a host looks like another, even if it is given in Punycode, as browsers copy it: `xn--…` (RFC 3492). */
function isLookalike(host: string): boolean {
  const shown = domainToUnicode(host);
  return mixedScripts.test(shown) || DISGUISED.test(shown);
}

/**
 * A message about an address that is not a full http or https URL; `undefined` if nothing is wrong. Without both slashes, a
 * browser would take the address for a path on this site; anything before an `@` may look like another host.
 */
export function webAddressProblem(address: string): string | undefined {
  const url = URL.parse(address);
  if (!/^https?:\/\/[^/\\]/i.test(address) || !url) return text.partial;
  if (INVISIBLE.test(address)) return text.invisible;
  if (NOT_PUBLIC.test(url.hostname)) return text.notPublic;
  if (isLookalike(url.hostname)) return text.mixed;
  return url.username || url.password ? text.user : undefined;
}

/** A full http or https address. */
export const webAddress = z.string().superRefine((address, context) => {
  const message = webAddressProblem(address);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { mixedScripts } from './text.ts';

const text = schemasText.webAddress;

/** White space, which URL parsers skip, and characters that cannot be seen. */
const INVISIBLE = /[\s\p{C}]/u;

/** Hosts that are a number, or have a meaning within one network only. */
const NOT_PUBLIC = /^[\d.]+$|^\[|^[^.]*$|\.(?:local|localhost|internal|invalid)\.?$/;

/**
 * What is wrong with a full http or https address, wherever it is written; `undefined` if nothing is. Without both
 * slashes a browser would take it for a path of this site; before an `@` may be the name of another site.
 */
export function webAddressProblem(address: string): string | undefined {
  const url = URL.parse(address);
  if (!/^https?:\/\/[^/\\]/i.test(address) || !url) return text.partial;
  if (INVISIBLE.test(address)) return text.invisible;
  if (NOT_PUBLIC.test(url.hostname)) return text.notPublic;
  if (mixedScripts.test(address.split('/')[2] ?? '')) return text.mixed;
  return url.username || url.password ? text.user : undefined;
}

/** A full http or https address. */
export const webAddress = z.string().superRefine((address, context) => {
  const message = webAddressProblem(address);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

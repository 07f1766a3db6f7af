import { publishedAddresses } from './addresses.ts';
import type { Content } from './content.ts';
import type { Issue } from './issue.ts';

/** An address that was published leads somewhere for good, and every address is on record before readers see it. */
export function* addressesKept(content: Content): Iterable<Issue> {
  const file = `${content.dir}/addresses.txt`;
  const present = new Set(publishedAddresses(content));
  const recorded = new Set(content.addresses.map(({ address }) => address));
  for (const { address, movedTo, line } of content.addresses) {
    if (movedTo !== undefined ? present.has(movedTo) : present.has(address)) continue;
    yield {
      severity: 'error',
      code: 'address-gone',
      file,
      line,
      column: 1,
      message:
        movedTo === undefined
          ? `${address} was published and is gone`
          : `${address} leads to ${movedTo}, which does not exist`,
      fix: 'bring the record back (a quotation may be withdrawn: status: withdrawn, with a notice), or write where readers are to go: old -> new',
    };
  }
  const missing = [...present].filter((address) => !recorded.has(address));
  if (missing.length > 0) {
    yield {
      severity: 'error',
      code: 'address-not-recorded',
      file,
      line: 1,
      column: 1,
      message: `${missing.length} new address${missing.length === 1 ? ' is' : 'es are'} not on record: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' …' : ''}`,
      fix: 'run npm run accept: it records what is about to be published',
    };
  }
}

import { collectionNames } from '../schemas/collections.ts';
import { publishedAddresses, unreadableAddresses } from '../content/addresses.ts';
import type { ContentRecord, Content, Fault } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';
import { didYouMean } from '../issues/did-you-mean.ts';
import { sections } from './site-sections.ts';

/** Links lead to http or https addresses, to mail, to a place on the page, or to a page of ours that exists. */
export function* linksSafe(content: Content): Iterable<Issue> {
  const known = new Set([
    ...sections,
    ...[...publishedAddresses(content), ...unreadableAddresses(content)]
      .filter((address) => !address.startsWith('events/'))
      .map((address) => `${address.replace(/^pages\//, '')}/`),
  ]);
  for (const name of collectionNames) {
    for (const record of content[name] as readonly ContentRecord[]) {
      for (const { address, ...place } of record.body.links) {
        const fault = linkFault(address, known);
        if (fault) yield record.issueInBody(place, fault);
      }
    }
  }
}

/** Pages that the build makes of several records, and files. */
const made =
  /^quotes\/(?:form\/(?:direct|mixed|indirect)|year\/\d{4})\/$|^timeline\/(?:topic\/[a-z0-9-]+\/)?(?:\d{4}\/)?$|\.[a-z]+$/;

function linkFault(address: string, known: ReadonlySet<string>): Fault | undefined {
  if (/^(?:https?:\/\/.|mailto:.|#)/i.test(address)) return undefined;
  const path = /^\/(?!\/)([^?#]*)/.exec(address)?.[1];
  if (path === undefined) {
    return {
      code: 'unsafe-link',
      message: `“${address}” is not an address a reader can be sent to`,
      fix: 'write a full http or https address, or a path of this site with a slash at both ends, such as /method/',
    };
  }
  if (known.has(path) || made.test(path)) return undefined;
  return {
    code: 'dead-link',
    message: `there is no page ${address}`,
    fix: known.has(`${path}/`)
      ? `write a slash at its end: /${path}/`
      : didYouMean(path.replace(/^pages\//, ''), known, 'correct the address'),
  };
}

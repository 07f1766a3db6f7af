import { collectionNames, type CollectionName } from '../archive/collections.ts';
import type { Checked, Content } from './content.ts';
import type { Issue } from './issue.ts';
import { didYouMean } from './nearest.ts';

/** Links lead to http or https addresses, to mail, to a place on the page, or to a record of ours that exists. */
export function* linksSafe(content: Content): Iterable<Issue> {
  for (const name of collectionNames) {
    if (name === 'sources') continue;
    for (const record of content[name] as readonly Checked[]) {
      for (const { address, ...place } of record.body.links) {
        const fault = linkFault(address, content);
        if (fault) yield record.faultInBody(place, fault);
      }
    }
  }
}

function linkFault(
  address: string,
  content: Content,
): { code: string; message: string; fix: string } | undefined {
  if (/^(?:https?:\/\/|mailto:|#)/i.test(address)) return undefined;
  const [, folder = '', id = ''] = /^\/([a-z]+)\/(?:([a-z0-9-]+)\/)?(?:#.*)?$/.exec(address) ?? [];
  if (folder === '') {
    return {
      code: 'unsafe-link',
      message: `“${address}” is not an address a reader can be sent to`,
      fix: 'write a full http or https address, or a path of this site with a slash at both ends, such as /method/',
    };
  }
  const isCollection = (collectionNames as readonly string[]).includes(folder);
  const known = isCollection && id !== '' ? content.ids[folder as CollectionName] : undefined;
  if (known && !known.has(id)) {
    return {
      code: 'dead-link',
      message: `there is no page ${address}`,
      fix: didYouMean(id, known, 'correct the address'),
    };
  }
  return undefined;
}

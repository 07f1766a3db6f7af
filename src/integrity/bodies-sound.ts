import { collectionNames } from '../archive/collections.ts';
import type { Checked, Content } from './content.ts';
import type { Issue } from './issue.ts';

/** Bodies hold no raw HTML, no unknown directive and no footnote text of their own. */
export function* bodiesSound(content: Content): Iterable<Issue> {
  for (const name of collectionNames) {
    if (name === 'sources') continue;
    for (const record of content[name] as readonly Checked[]) {
      for (const { code, message, fix, ...place } of record.body.faults)
        yield record.faultInBody(place, { code, message, fix });
    }
  }
}

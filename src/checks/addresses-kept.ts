import { collectionNames } from '../schemas/collections.ts';
import { publishedAddresses, unreadableAddresses } from '../content/addresses.ts';
import type { Content, Fault } from '../content/content.ts';
import type { Issue, Position } from '../issues/issue.ts';
import { didYouMean } from '../issues/did-you-mean.ts';

/** An address that was published leads somewhere for good, and every address is on record before readers see it. */
export function* addressesKept(content: Content): Iterable<Issue> {
  const place = { severity: 'error', file: `${content.dir}/addresses.txt` } as const;
  const published = publishedAddresses(content);
  const present = new Set([...published, ...unreadableAddresses(content)]);
  const recorded = new Set<string>();
  for (const entry of content.addresses) {
    const { address, line } = entry;
    const fault = recorded.has(address) ? repeated(address) : nodeIssue(entry, present, content);
    if (fault) yield { ...place, line, column: 1, ...fault };
    recorded.add(address);
  }
  const missing = published.filter((address) => !recorded.has(address));
  if (missing.length > 0) yield { ...place, ...firstLine, ...notRecorded(missing) };
}

const firstLine: Position = { line: 1, column: 1 };
const shape = new RegExp(`^(?:${collectionNames.join('|')})/[a-z0-9-]+$`);

function nodeIssue(
  { address, movedTo }: Content['addresses'][number],
  present: ReadonlySet<string>,
  content: Content,
): Fault | undefined {
  const strange = [address, movedTo].find((path) => path !== undefined && !shape.test(path));
  if (strange !== undefined) {
    return {
      code: 'unreadable-address',
      message: `“${strange}” is not an address: it has a collection and an id, such as quotes/oleg-vyugin-second-grade`,
      fix: 'write one address a line, or two with an arrow between them: quotes/old -> quotes/new',
    };
  }
  if (movedTo === undefined) {
    // Of a record that is a draft again, its pin speaks.
    if (present.has(address) || isDraft(address, content)) return undefined;
    return {
      code: 'address-gone',
      message: `${address} was published and is gone`,
      fix: `bring the record back (a quotation may be withdrawn: status: withdrawn, with a notice), or write where its readers are to go: ${address} -> ${address.split('/')[0] ?? ''}/…`,
    };
  }
  if (present.has(address)) {
    return {
      code: 'address-not-free',
      message: `${address} leads to ${movedTo}, and there is a record at ${address}: nobody could read it`,
      fix: 'remove the arrow and what follows it, or remove the record',
    };
  }
  if (movedTo.startsWith('events/') !== address.startsWith('events/')) {
    return {
      code: 'unreadable-address',
      message: `${address} leads to ${movedTo}, and an event has no page of its own`,
      fix: 'lead readers to a record that has one',
    };
  }
  if (present.has(movedTo)) return undefined;
  return {
    code: 'address-gone',
    message: `${address} leads to ${movedTo}, which does not exist`,
    fix: didYouMean(movedTo, present, 'lead it to a record that is there now'),
  };
}

function isDraft(address: string, content: Content): boolean {
  const [collection, id = ''] = address.split('/');
  return collection === 'quotes' && content.get('quotes', id)?.data.status === 'draft';
}

function repeated(address: string): Fault {
  return {
    code: 'address-repeated',
    message: `${address} stands here twice`,
    fix: 'keep one of the two lines',
  };
}

function notRecorded(missing: readonly string[]): Fault {
  const list = `${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' …' : ''}`;
  return {
    code: 'address-not-recorded',
    message: `${missing.length === 1 ? 'a new address is' : `${missing.length} new addresses are`} not on record: ${list}`,
    fix: 'run npm run accept: it records what is about to be published',
  };
}

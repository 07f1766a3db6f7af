import type { IssueTexts, Nearest, Values } from '../issue-text.ts';
import { didYouMean } from './issues-suggestion.ts';

type UnreadableAddress =
  | ({ readonly problem: 'shape' } & Values<'address'>)
  | ({ readonly problem: 'event' } & Values<'address' | 'movedTo'>);

type AddressGone =
  | ({ readonly problem: 'no-record' } & Values<'address' | 'collection'>)
  | ({ readonly problem: 'no-target' } & Values<'address' | 'movedTo'> & Nearest);

/** How many addresses a message lists. */
const MOST = 5;

/** Addresses not on record, and whether there is no record of anything published. */
interface NotRecorded {
  readonly addresses: readonly string[];
  readonly isNothingKnown: boolean;
}

/** Issues with addresses: in `addresses.txt`, of pages, and in links. */
export const addressIssues = {
  'unreadable-address': (values: UnreadableAddress) =>
    values.problem === 'shape'
      ? {
          message: `“${values.address}” is not an address: an address is a collection and an id, such as quotes/lee-rain`,
          fix: 'write one address on a line, or two with an arrow between them: quotes/old -> quotes/new',
        }
      : {
          message: `${values.address} redirects to ${values.movedTo}, but events have no pages`,
          fix: 'redirect readers to a record that has a page',
        },
  'address-gone': (values: AddressGone) =>
    values.problem === 'no-record'
      ? {
          message: `${values.address} was published and is gone`,
          fix: `restore the record (a quotation may be withdrawn: status: withdrawn, with a notice), or say where its readers should go: ${values.address} -> ${values.collection}/…`,
        }
      : {
          message: `${values.address} redirects to ${values.movedTo}, which does not exist`,
          fix: didYouMean(values.nearest, 'redirect it to a record that exists'),
        },
  'address-not-free': ({ address, movedTo }: Values<'address' | 'movedTo'>) => ({
    message: `${address} redirects to ${movedTo} but is also the address of a record, which nobody could read`,
    fix: 'remove the arrow and what follows it, or remove the record',
  }),
  'address-repeated': ({ address }: Values<'address'>) => ({
    message: `${address} is listed twice`,
    fix: 'keep one of the two lines',
  }),
  'address-not-recorded': ({ addresses, isNothingKnown }: NotRecorded) => {
    const message = `${addresses.length === 1 ? 'a new address is' : `${addresses.length} new addresses are`} not on record: ${addresses.slice(0, MOST).join(', ')}${addresses.length > MOST ? ' …' : ''}`;
    return isNothingKnown
      ? {
          message: `addresses.txt and published.lock are both missing or empty, so nothing shows what was published; ${message}`,
          fix: 'if any of it was published before, restore both files from version control: without them, changes since then go unnoticed; in a new publication, npm run accept creates them',
        }
      : { message, fix: 'run npm run accept, which records what is about to be published' };
  },
  'address-taken': ({ path }: Values<'path'>) => ({
    message: `the address ${path} belongs to a page or a folder of the site`,
    fix: 'rename the file',
  }),
  'redirect-taken': ({ address, path }: Values<'address' | 'path'>) => ({
    message: `${address} cannot redirect: the address ${path} belongs to a page or a folder of the site`,
    fix: 'remove the line',
  }),
  'unsafe-link': ({ address }: Values<'address'>) => ({
    message: `a link cannot lead to “${address}”`,
    fix: 'write a full http or https address, or a path of this site with a slash at both ends, such as /method/',
  }),
  'faulty-link': ({ address, problem }: Values<'address' | 'problem'>) => {
    const [reason = '', fix = ''] = problem.split('; ');
    return { message: `the link to “${address}” ${reason}`, fix };
  },
  'dead-section': ({ address, nearest }: Values<'address'> & Nearest) => ({
    message: `no heading in this text has the address ${address}`,
    fix: didYouMean(nearest, 'link to a page, such as /method/, or to a heading in this text'),
  }),
  'dead-link': ({
    address,
    withSlash,
    nearest,
  }: Values<'address'> & { readonly withSlash: string | undefined } & Nearest) => ({
    message: `there is no page ${address}`,
    fix:
      withSlash === undefined
        ? didYouMean(nearest, 'correct the address')
        : `add a slash at its end: ${withSlash}`,
  }),
} satisfies IssueTexts;

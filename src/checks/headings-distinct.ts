import { allRecords, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** The ids that a record's page uses outside the record's own text. */
export const OWN: Readonly<Record<CollectionName, readonly string[]>> = {
  articles: [
    'article-timeline',
    'cite',
    'contents',
    'corrections',
    'further',
    'key-quotes',
    'read-next',
    'sources',
    'unverified',
  ],
  quotes: [
    'chain',
    'cite',
    'collation',
    'corrections',
    'events',
    'filed',
    'note',
    'printings',
    'related',
    'used',
  ],
  speakers: ['quotes', 'roles'],
  sources: ['articles', 'events', 'fidelity', 'quotes'],
  events: ['promises'],
  topics: ['articles', 'events', 'quotes'],
  authors: ['articles'],
  pages: [],
  concepts: [],
};

/** The ids that any page may use: for the main element, cited places, notes, quotations and parts of the search. */
const EVERYWHERE = /^(?:main|place-\d+|(?:note|q|search)-.*)$/;

/** Every heading in a text has an id that links can use and that no other part of the page has. */
export function* headingsDistinct(content: Content): Iterable<Issue> {
  for (const record of allRecords(content)) {
    for (const { id, ...position } of record.body.headings) {
      if (id === '' || /^-\d+$/.test(id))
        yield record.issueInBody(position, describeIssue('heading-without-letters'));
      else if (EVERYWHERE.test(id) || OWN[record.collection].includes(id))
        yield record.issueInBody(position, describeIssue('heading-taken', { id }));
    }
  }
}

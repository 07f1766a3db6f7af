import { allRecords, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** The ids of the parts of a record’s own page, around its text. */
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
  pages: [],
  concepts: [],
};

/** The ids that every page has, and the beginnings of those of notes, quotations and the search. */
const EVERYWHERE = /^(?:main|(?:note|noteref|q|search)-.*)$/;

/** Every heading of a text has an id, by which it can be linked to, and none that a part of its page has. */
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

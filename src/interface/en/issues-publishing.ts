import type { IssueTexts, Values } from '../issue-text.ts';

/** How a pinned value changed: added, removed, replaced by another, at a word in a long text, or only at its edges. */
type Change =
  | ({ readonly change: 'added' } & Values<'now'>)
  | ({ readonly change: 'removed' } & Values<'was'>)
  | ({ readonly change: 'replaced' } & Values<'was' | 'now'>)
  | ({ readonly change: 'reworded' } & Values<'found' | 'expected' | 'before'>)
  | { readonly change: 'edges' };

function describe(values: Change): string {
  switch (values.change) {
    case 'added':
      return `was absent when the record was published and is now “${values.now}”`;
    case 'removed':
      return `was published as “${values.was}” and is gone`;
    case 'replaced':
      return `was published as “${values.was}” and is now “${values.now}”`;
    case 'reworded':
      return `has “${values.found || '(nothing)'}” where “${values.expected || '(nothing)'}” was published, after “${values.before}”`;
    case 'edges':
      return 'was published with different words at its beginning or end, or different punctuation';
  }
}

const takeDown = 'set status: withdrawn and say why in notice';

/** Issues with what was published, and with the status of a quotation. */
export const publishingIssues = {
  'published-as-draft': ({ collection }: Values<'collection'>) => ({
    message: 'the record was published and cannot be a draft again',
    fix:
      collection === 'articles'
        ? 'remove draft; to fix a mistake, correct the article and list the correction under corrections'
        : `to take it down, ${takeDown}`,
  }),
  'words-not-pinned': () => ({
    message: 'the record is about to be published but is not pinned',
    fix: 'run npm run accept',
  }),
  'pin-gone': ({ key }: Values<'key'>) => ({
    message: 'the record was published, but its pin is no longer in published.lock',
    fix: `restore the line ${key} of published.lock from version control`,
  }),
  'pin-repeated': ({ key }: Values<'key'>) => ({
    message: `“${key}” is pinned twice`,
    fix: 'keep the line that is older in version control',
  }),
  'pin-broken': ({ key }: Values<'key'>) => ({
    message: `the pin of “${key}” was changed by hand`,
    fix: 'restore the line from version control',
  }),
  'pinned-record-gone': ({ key }: Values<'key'>) => ({
    message: `“${key}” was published and is gone`,
    fix: `restore it; to take a quotation down, ${takeDown}`,
  }),
  'pinned-words-changed': ({ key, field, ...change }: Values<'key' | 'field'> & Change) => ({
    message: `${field}: ${describe(change)}`,
    fix: `restore it, or publish the change: npm run accept -- ${key} --because "…"`,
  }),

  'no-publication-day': ({ status }: Values<'status'>) => ({
    message: `the record is ${status} but has no day of publication`,
    fix: 'add published: the day it was first published here',
  }),
  'withdrawn-without-notice': () => ({
    message: 'the record is withdrawn but does not say why',
    fix: 'add notice: why it was withdrawn; its page will say so',
  }),
  'notice-without-withdrawal': ({ status }: Values<'status'>) => ({
    message: `the record says why it was withdrawn but is ${status}`,
    fix: 'set status: withdrawn, or remove the notice',
  }),
  'corrected-without-correction': () => ({
    message: 'the record is marked as corrected but lists no correction',
    fix: 'add the correction, or run npm run accept',
  }),
  'correction-not-marked': () => ({
    message: 'the record lists a correction but is not marked as corrected',
    fix: 'set status: corrected',
  }),
  'never-said-without-verdict': () => ({
    message: 'the words were never said, but the record has no verdict that says so',
    fix: 'add one, as in verdict: "She never said it. The sentence is first found in a post of 2019."',
  }),
  'no-verdict': ({ witness }: Values<'witness'>) => ({
    message: `“${witness}” changes the words, their form or their speaker, and the record has no verdict`,
    fix: 'add verdict: whether the words were said, and what is wrong with the other version',
  }),
  'quotation-not-published': ({
    quotation,
    status,
  }: Values<'quotation'> & { readonly status: 'draft' | 'withdrawn' }) =>
    status === 'draft'
      ? {
          message: `“${quotation}” is a draft and cannot be shown here`,
          fix: 'publish the record first, or leave the quotation out',
        }
      : {
          message: `“${quotation}” is withdrawn and cannot be shown here`,
          fix: 'leave the quotation out; its own page says why it was withdrawn',
        },
} satisfies IssueTexts;

import type { IssueTexts, Nearest, Values } from '../issue-text.ts';
import { didYouMean } from './issues-suggestion.ts';

/** The issue text for a reference to a record that does not exist. */
const unknown =
  (noun: string) =>
  ({ id, file, nearest }: Values<'id' | 'file'> & Nearest) => ({
    message: `there is no ${noun} “${id}”`,
    fix: didYouMean(nearest, `add the file ${file}, or name another ${noun}`),
  });

/** Where records of each collection are used. */
const uses = {
  sources: ['source', 'in an article, a quotation or an event'],
  speakers: ['speaker', 'as the speaker of a quotation'],
  quotes: ['quotation', 'in an article or an event'],
  events: ['event', 'in an article'],
  topics: ['topic', 'in an article, a quotation or an event'],
  authors: ['author', 'in an article'],
} as const;

/** Two dates in the wrong order, in words. */
type DatesOutOfOrder =
  | ({ readonly order: 'printed-before-said' } & Values<'witness' | 'printed' | 'said'>)
  | ({ readonly order: 'published-before-said' } & Values<'published' | 'said'>)
  | ({ readonly order: 'corrected-before-published' } & Values<'corrected'>)
  | ({ readonly order: 'updated-before-published' } & Values<'updated'>)
  | ({ readonly order: 'known-before-happened' } & Values<'known' | 'happened'>)
  | ({ readonly order: 'attested-before-held' } & Values<'source' | 'issued' | 'held'>)
  | ({ readonly order: 'due-before-made' } & Values<'due' | 'made'>)
  | ({ readonly order: 'said-on-another-day' } & Values<'quote' | 'said' | 'happened'>);

function outOfOrder(dates: DatesOutOfOrder): string {
  switch (dates.order) {
    case 'printed-before-said':
      return `“${dates.witness}” was printed (${dates.printed}) before the words were said (${dates.said})`;
    case 'published-before-said':
      return `the record was published (${dates.published}) before the words were said (${dates.said})`;
    case 'corrected-before-published':
      return `the record was corrected (${dates.corrected}) before it was published`;
    case 'updated-before-published':
      return `the article was updated (${dates.updated}) before it was published`;
    case 'known-before-happened':
      return `the event became known (${dates.known}) before it happened (${dates.happened})`;
    case 'attested-before-held':
      return `“${dates.source}” was printed (${dates.issued}) before the role was held (${dates.held})`;
    case 'due-before-made':
      return `the promise was due (${dates.due}) before it was made (${dates.made})`;
    case 'said-on-another-day':
      return `“${dates.quote}” was said (${dates.said}) on a different day from this event (${dates.happened})`;
  }
}

/** Issues with records and with what they say about each other. */
export const recordIssues = {
  'unknown-quotation': unknown('quotation'),
  'unknown-speaker': unknown('speaker'),
  'unknown-source': unknown('source'),
  'unknown-event': unknown('event'),
  'unknown-topic': unknown('topic'),
  'unknown-author': unknown('author'),
  'author-by-name': ({ name, id }: Values<'name' | 'id'>) => ({
    message: `“${name}” is the name of the author “${id}”, who has a page`,
    fix: `write the id: ${id}`,
  }),
  'unused-record': ({
    collection,
    id,
  }: { readonly collection: keyof typeof uses } & Values<'id'>) => {
    const [noun, place] = uses[collection];
    return { message: `nothing uses the ${noun} “${id}”`, fix: `name it ${place}, or remove it` };
  },
  'repeated-term': ({ term, concept }: Values<'term' | 'concept'>) => ({
    message: `the term “${term}” is already in the concept “${concept}”`,
    fix: 'leave it in one place',
  }),
  'repeated-name': ({
    as,
    name,
    other,
  }: Values<'name' | 'other'> & { as: 'author' | 'speaker' }) =>
    as === 'author'
      ? {
          message: `“${name}” is the name of “${other}”, whom we quote or cite`,
          fix: 'name our author, or make the two names different',
        }
      : {
          message: `“${name}” is also the name of “${other}”`,
          fix: 'keep one record per person, or make the two names different, for example with a middle name',
        },
  'repeated-reference': ({ id, field }: Values<'id' | 'field'>) => ({
    message: `“${id}” is under ${field} twice`,
    fix: 'name it once',
  }),
  'redundant-relation': ({ quotation, isSelf }: Values<'quotation'> & { isSelf: boolean }) => ({
    message: isSelf
      ? 'the quotation is related to itself'
      : `the quotation is related to “${quotation}” twice`,
    fix: 'remove this relation',
  }),
  'redundant-attribution': ({
    key,
    speaker,
  }: { readonly key: 'author' | 'as' } & Values<'speaker'>) => ({
    message: `${key} names “${speaker}”, who is a speaker of this quotation`,
    fix:
      key === 'author'
        ? 'remove it, or name whose words they really are'
        : 'remove it: a printing needs it only if it names somebody else',
  }),
  'exchange-without-speaker': ({
    missing,
    speaker,
  }: { readonly missing: 'speaker' | 'turn' } & Values<'speaker'>) =>
    missing === 'speaker'
      ? {
          message: `“${speaker}” has a turn but is not one of the speakers`,
          fix: 'add the id to speakers, or correct the turn',
        }
      : {
          message: `“${speaker}” is one of the speakers but has no turn`,
          fix: 'remove the id from speakers, or correct a turn',
        },
  'role-not-attested': ({ speaker, said }: Values<'speaker' | 'said'>) => ({
    message: `no role of “${speaker}” is attested within a year of the words, said ${said}`,
    fix: `add a source for the role held then to speakers/${speaker}; without one, no role is shown`,
  }),
  'not-on-card': ({ characters }: Values<'characters'>) => ({
    message: `the fonts for cards, the preview pictures of shared links, lack ${characters}`,
    fix: 'add a font to src/outputs/cards/fonts.ts; without one, the card has our translation of the words (`gloss`) or an empty box',
  }),
  'dates-out-of-order': (dates: DatesOutOfOrder) => ({
    message: outOfOrder(dates),
    fix: 'correct one of the two dates',
  }),
  'promise-unchecked': ({ due, checked }: Values<'due' | 'checked'>) => ({
    message: `the promise was due on ${due} but was last checked on ${checked}`,
    fix: 'look for its outcome again, and record the day and what you found',
  }),
  'promise-not-planned': ({ kind }: Values<'kind'>) => ({
    message: `an event with a promise must be planned, not ${kind}`,
    fix: 'write kind: planned, or make the promise a separate event',
  }),
  'missing-image': ({ image, nearest }: Values<'image'> & Nearest) => ({
    message: `there is no image “${image}”`,
    fix: didYouMean(nearest, `add the file images/${image} to the content folder`),
  }),
} satisfies IssueTexts;

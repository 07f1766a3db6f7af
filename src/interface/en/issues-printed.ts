import type { IssueTexts, Values } from '../issue-text.ts';

/** A quotation in a body, the witness it names if any, and the first place where its words differ from the record. */
interface ExcerptDifference extends Values<'quotation'> {
  readonly witness: string | undefined;
  readonly difference: Values<'found' | 'expected' | 'before' | 'after'>;
}

/** The word found, the word expected, and the words of the record around it. */
function inContext({ found, expected, before, after }: ExcerptDifference['difference']): string {
  if (expected === '') return `“${found}” comes after the end of the record: … ${before}`;
  const around = [before, `[${expected}]`, after].filter(Boolean).join(' ');
  return `“${found}” instead of “${expected}” in … ${around} …`;
}

const list = (terms: readonly string[]): string => terms.map((term) => `“${term}”`).join(', ');

const orExplain = (quotation: string): string =>
  `or say why the meaning stays the same: {#${quotation} trim="…"}`;

interface Terms extends Values<'quotation'> {
  readonly terms: readonly string[];
}

/** Issues of quotation marks and of words printed as a quotation. */
export const printedIssues = {
  'excerpt-differs': ({ quotation, witness, difference }: ExcerptDifference) => ({
    message:
      difference.found === ''
        ? `the quotation of “${quotation}” has no words`
        : `these words differ from ${witness === undefined ? '' : `the witness “${witness}” of `}“${quotation}”: ${inContext(difference)}`,
    fix: 'copy the words from the record; mark what you leave out with … and put words of your own in [ ]',
  }),
  'too-many-excerpts': () => ({
    message:
      'from this quotation on, the text has more excerpts of long records than can be checked',
    fix: 'quote less in one text, or record the passages that are quoted as records of their own',
  }),
  'trim-changes-meaning': ({ quotation, terms }: Terms) => ({
    message: `the words left out of “${quotation}” include ${list(terms)}`,
    fix: `quote them too, ${orExplain(quotation)}`,
  }),
  'note-changes-meaning': ({ passage }: Values<'passage'>) => ({
    message: `${passage} leaves out a negation or a hedge of this record, or adds one`,
    fix: 'quote it too, or say it in our own words',
  }),
  'edit-changes-meaning': ({ quotation, terms }: Terms) => ({
    message: `our brackets add ${list(terms)} to “${quotation}”`,
    fix: `leave the negation out of the brackets, ${orExplain(quotation)}`,
  }),
  'unrecorded-quotation': ({
    passage,
    part,
  }: Values<'passage'> & { readonly part: 'body' | 'front-matter' }) => ({
    message: `${passage} is in quotation marks but not on record`,
    fix:
      part === 'body'
        ? 'five words or more in quotation marks need a record: make it one and print it with :quote[…]{#id}; if it is not a quotation, mark it :scare[…] or :title[…]; four words or fewer may stay as they are'
        : 'say it in our own words here; words on record can be printed in the text of an article',
  }),
  'unrecorded-name': ({ as, words }: Values<'words'> & { readonly as: 'title' | 'scare' }) =>
    as === 'title'
      ? {
          message: `no publication on record, and none of ours, has the title “${words}”`,
          fix: 'copy the title of its record whole; if it is a quotation, make it a record and print it with :quote[…]{#id}',
        }
      : {
          message: `“${words}” is in no title or printing of what is cited here`,
          fix: 'if it is a quotation, make it a record and print it with :quote[…]{#id}; otherwise say it in fewer words of ours',
        },
  'marks-in-quotation': ({ quotation }: Values<'quotation'>) => ({
    message: `the words of “${quotation}” are inside quotation marks`,
    fix: 'remove the marks: the page adds them where the form calls for them',
  }),
  'excerpt-marks-differ': ({ quotation }: Values<'quotation'>) => ({
    message: `the quotation marks in these words of “${quotation}” are not where its record has them`,
    fix: 'copy the marks with the words, in pairs; quote the reporter’s words and the speaker’s apart from each other, or both with the marks between them',
  }),
  'faulty-marks': ({ fault }: { readonly fault: 'doubled' | 'unpaired' }) => ({
    message:
      fault === 'doubled'
        ? 'a quotation mark is there twice'
        : 'a quotation mark has no counterpart, or is the wrong way round',
    fix: 'copy the marks of the source in pairs, such as “ ” or « »',
  }),
  'marks-around-quotation': ({
    quotation,
    isReported,
  }: Values<'quotation'> & { readonly isReported: boolean }) =>
    isReported
      ? {
          message: `“${quotation}” is reported speech but is inside quotation marks`,
          fix: 'remove the marks: these are not the speaker’s words',
        }
      : {
          message: `“${quotation}” is inside quotation marks of the text`,
          fix: 'remove the marks: the page adds them',
        },
  'marks-around-reported-speech': () => ({
    message: 'the whole text is inside quotation marks',
    fix: 'remove them: reported speech has none',
  }),
  'outer-marks': () => ({
    message: 'the whole text is inside quotation marks',
    fix: 'remove them: the page adds them',
  }),
  'nothing-quoted': () => ({
    message: 'the form is mixed, but no words of the text are inside “ ”',
    fix: 'put “ ” around the words that were quoted; if the text is only those words, write a frame around {…}',
  }),
} satisfies IssueTexts;

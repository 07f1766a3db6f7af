import type { IssueText, IssueTexts, Values } from '../issue-text.ts';

/** A quotation in a body, the witness it names, if any, and the first difference from the record. */
interface ExcerptDifference extends Values<'quotation'> {
  readonly witness: string | undefined;
  readonly difference: Values<'found' | 'expected' | 'before' | 'after'>;
}

const isMark = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Describes what was found and expected, with the record's words around it and its punctuation in place. */
function inContext({ found, expected, before, after }: ExcerptDifference['difference']): string {
  if (expected === '') return `“${found}” comes after the end of the record: … ${before}`;
  const around = [before, `[${expected}]`, after]
    .filter(Boolean)
    .join(' ')
    .replace(/ (?=\[?[,.;:!?…])/g, '');
  const what =
    isMark(expected) && !isMark(found)
      ? `“${expected}” is missing before “${found}”`
      : isMark(found) && !isMark(expected)
        ? `“${found}” is not in the record before “${expected}”`
        : `“${found}” instead of “${expected}”`;
  return `${what} in … ${around} …`;
}

function differs({ quotation, witness, difference }: ExcerptDifference): IssueText {
  return {
    message:
      difference.found === ''
        ? `the quotation of “${quotation}” has no words`
        : `these words differ from ${witness === undefined ? '' : `the witness “${witness}” of `}“${quotation}”: ${inContext(difference)}`,
    fix: 'copy the words from the record; mark omissions with … and put your own words in [ ]',
  };
}

/** A quotation in a language other than its record's: our translation (gloss), or the original of a translation. */
interface OtherLanguage extends Values<'quotation'> {
  readonly of: 'gloss' | 'original';
  /** The words on record, cut short. */
  readonly own: string;
}

function otherLanguage({ quotation, of, own }: OtherLanguage): IssueText {
  return of === 'gloss'
    ? {
        message: `these words are the gloss of “${quotation}”, our translation, and not what was said`,
        fix: `quote the words on record, “${own}”: set off as :::quote{#${quotation}}, they are shown with the gloss below them; or say in your own words, without quotation marks, what they mean`,
      }
    : {
        message: `these words are the original of “${quotation}”, whose record quotes a translation`,
        fix: `quote the words on record, “${own}”, or make the original a separate record`,
      };
}

const list = (terms: readonly string[]): string => terms.map((term) => `“${term}”`).join(', ');

const orExplain = (quotation: string): string =>
  `or say why the meaning stays the same: {#${quotation} trim="…"}`;

interface Terms extends Values<'quotation'> {
  readonly terms: readonly string[];
}

type Part = 'body' | 'front-matter' | 'trim' | 'was' | 'now';

/** What to do about words in quotation marks that are not on record, by their place. */
const unrecorded: Readonly<Record<Part, string>> = {
  body: 'five words or more in quotation marks need a record: make it one and print it with :quote[…]{#id}; if it is not a quotation, mark it :scare[…] or :title[…]; four words or fewer may stay as they are, unless “said” or a similar verb attributes them to somebody',
  'front-matter':
    'say it in our own words here; words on record can be printed in the text of an article',
  trim: 'a reason for a trim may quote words of its own record; say everything else in our own words',
  was: 'quote what the record said when it was last accepted, as published.lock has it, or say in our own words what was wrong',
  now: 'quote what the record says now, or words on record, or say in our own words what is right',
};

/** Issues with quotation marks, and with words printed as a quotation. */
export const printedIssues = {
  'excerpt-differs': (values: ExcerptDifference | OtherLanguage) =>
    'of' in values ? otherLanguage(values) : differs(values),
  'too-many-excerpts': () => ({
    message:
      'from this quotation on, the text has more excerpts of long records than can be checked',
    fix: 'quote less in one text, or put the quoted passages on record separately',
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
    message: `our brackets add ${list(terms)} to “${quotation}”, or take it away`,
    fix: 'quote the negation as it is on record, outside the brackets; they may only explain',
  }),
  'edit-changes-number': ({
    quotation,
    words,
    numbers,
  }: Values<'quotation' | 'words'> & { readonly numbers: readonly string[] }) => ({
    message: `our brackets [${words}] change ${list(numbers)} in “${quotation}”`,
    fix: 'quote the numbers as they are on record, and say in our own sentence what they mean; only a year may be added in brackets',
  }),
  'edit-too-long': ({
    quotation,
    words,
    maximum,
  }: Values<'quotation' | 'words'> & { readonly maximum: number }) => ({
    message: `our brackets [${words}] add more than ${maximum} words to “${quotation}”`,
    fix: 'say it in our own sentence, outside the quotation',
  }),
  'unrecorded-quotation': ({ passage, part }: Values<'passage'> & { readonly part: Part }) => ({
    message: `${passage} is in quotation marks but not on record`,
    fix: unrecorded[part],
  }),
  'unmarked-quotation': ({
    passage,
    quotation,
    speakers,
  }: Values<'passage' | 'quotation'> & { readonly speakers: readonly string[] }) => ({
    message: `${passage} is on record as “${quotation}”, by ${speakers.join(', ')}, but is not printed as a quotation`,
    fix: `print it with :quote[…]{#${quotation}}, without quotation marks; if somebody else said the same, make that a separate record`,
  }),
  'unrecorded-name': ({ as, words }: Values<'words'> & { readonly as: 'title' | 'scare' }) =>
    as === 'title'
      ? {
          message: `neither a publication on record nor one of ours has the title “${words}”`,
          fix: 'copy the full title from its record; if it is a quotation, make it a record and print it with :quote[…]{#id}',
        }
      : {
          message: `“${words}” is in no title or printing of the sources cited here`,
          fix: 'if it is a quotation, make it a record and print it with :quote[…]{#id}; otherwise say it in fewer words of our own',
        },
  'marks-in-quotation': ({ quotation }: Values<'quotation'>) => ({
    message: `the words of “${quotation}” are inside quotation marks`,
    fix: 'remove the marks: the page adds them where the form calls for them',
  }),
  'excerpt-marks-differ': ({ quotation }: Values<'quotation'>) => ({
    message: `the quotation marks in these words of “${quotation}” are not where its record has them`,
    fix: 'copy the marks along with the words, in pairs; quote the reporter’s words and the speaker’s separately, or together with the marks between them',
  }),
  'faulty-marks': ({ fault }: { readonly fault: 'doubled' | 'unpaired' }) => ({
    message:
      fault === 'doubled'
        ? 'a quotation mark is doubled'
        : 'a quotation mark has no counterpart, or faces the wrong way',
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
  'frame-not-ours': ({ passage, source }: Values<'passage' | 'source'>) => ({
    message: `the frame has “${passage}” as “${source}” prints it, but the page shows the frame as our sentence`,
    fix: 'write a sentence of your own around {…}; or put the source’s sentence into text, with “ ” around what it quotes, and leave out the frame',
  }),
} satisfies IssueTexts;

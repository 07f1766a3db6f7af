import type { IssueText, IssueTexts, Values } from '../issue-text.ts';

const quoteIt = 'put the value in quotation marks';

/** What YAML cannot read. */
type Unreadable =
  | {
      readonly problem:
        'tab' | 'second-key' | 'after-end' | 'open-quote' | 'second-document' | 'nesting';
    }
  | ({ readonly problem: 'start' } & Values<'character'>)
  | ({ readonly problem: 'tag' } & Values<'tag'>)
  | ({ readonly problem: 'other' } & Values<'reason'>);

function unreadable(values: Unreadable): IssueText {
  switch (values.problem) {
    case 'tab':
      return { message: 'the line is indented with a tab', fix: 'indent with spaces' };
    case 'second-key':
      return {
        message:
          'YAML reads a second key here: the value contains a colon and a space, or the line is not indented like those around it',
        fix: `${quoteIt}, or fix the indentation`,
      };
    case 'start':
      return { message: `a value cannot begin with ${values.character}`, fix: quoteIt };
    case 'after-end':
      return {
        message: 'the value continues here after its end',
        fix: 'put all of it in quotation marks: single ones if it contains double ones',
      };
    case 'open-quote':
      return { message: 'the quotation mark that opens here is not closed', fix: 'close it' };
    case 'second-document':
      return {
        message: 'a second document begins here',
        fix: 'put each record into a separate file',
      };
    case 'tag':
      return { message: `YAML reads “${values.tag}” as the name of a type`, fix: quoteIt };
    case 'nesting':
      return { message: 'the lists are nested too deeply', fix: 'remove needless brackets' };
    case 'other':
      return {
        message: `YAML cannot read this: ${values.reason}`,
        fix: `${quoteIt} if it contains a colon, a bracket, a brace or a hash, and indent with spaces`,
      };
  }
}

/** What YAML accepts but reads differently from what the editor meant. */
type Misread =
  | ({ readonly as: 'alias' | 'anchor' } & Values<'name'>)
  | { readonly as: 'collection' }
  | ({ readonly as: 'curly' } & Values<'value'>)
  | ({ readonly as: 'comment' } & Values<'comment'>);

function misread(values: Misread): string {
  switch (values.as) {
    case 'alias':
      return `YAML reads “*${values.name}” as the name of another value`;
    case 'anchor':
      return `YAML reads “&${values.name}” as a name for this value`;
    case 'collection':
      return 'YAML reads brackets or braces here as a list or a group';
    case 'curly':
      return `YAML takes only straight quotation marks, and reads these curly ones as part of the value: ${values.value}`;
    case 'comment':
      return `YAML ignores “${values.comment}” as a comment`;
  }
}

/** Issues with YAML syntax. */
export const yamlIssues = {
  'unreadable-yaml': unreadable,
  'misread-yaml': (values: Misread) => ({
    message: misread(values),
    fix:
      values.as === 'curly'
        ? 'put straight marks around the value, or none; if the curly ones were printed, put straight ones around them'
        : values.as === 'comment'
          ? `${quoteIt} if this belongs to it; otherwise write the comment on a separate line`
          : quoteIt,
  }),
  'repeated-key': ({ key }: Values<'key'>) => ({
    message: `the key “${key}” appears twice`,
    fix: 'keep one of the two',
  }),
  'no-keys': ({ part, isEmpty }: { part: 'file' | 'front-matter'; isEmpty: boolean }) => ({
    message: `the ${part.replace('-', ' ')} ${isEmpty ? 'is empty' : 'has no keys'}`,
    fix: 'write each key on a separate line: its name, a colon, a space and its value',
  }),
} satisfies IssueTexts;

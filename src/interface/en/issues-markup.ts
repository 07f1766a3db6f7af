import type { IssueTexts, Values } from '../issue-text.ts';

/** Issues of Markdown that shows readers something other than what was written. */
export const markupIssues = {
  'number-of-list': ({ number }: Values<'number'>) => ({
    message: `“${number}” at the beginning of a paragraph makes it an item of a list, which numbers its items itself`,
    fix: `if it is text, put a backslash before the mark, as in ${number.slice(0, -1)}\\${number.slice(-1)}; number the items of a list 1, 2, 3`,
  }),
  'check-box': () => ({
    message: 'the brackets at the beginning of this item would be shown as a check box',
    fix: 'put a backslash before them, or leave them out',
  }),
  'struck-out': ({ text }: Values<'text'>) => ({
    message: `these words would be struck out: ${text}`,
    fix: 'put a backslash before each ~, or say in words what no longer holds',
  }),
  'emphasis-in-word': ({ text }: Values<'text'>) => ({
    message: `asterisks within words or figures would vanish and emphasize what is between them: ${text}`,
    fix: 'put a backslash before each *, or emphasize whole words',
  }),
  'bare-address': ({ text }: Values<'text'>) => ({
    message: `the address includes the characters after it: ${text}`,
    fix: 'put the address between < and >, or write it as [words](address)',
  }),
  'underlined-heading': () => ({
    message: 'the line below makes this paragraph a heading',
    fix: 'write a heading with ## before it, and leave an empty line before any other line',
  }),
  'heading-of-page': () => ({
    message: 'this is a first-level heading, and only the title of the page may be one',
    fix: 'write ## before it',
  }),
  'indented-code': () => ({
    message: 'the spaces before this paragraph make it code',
    fix: 'remove them',
  }),
  'unused-definition': ({ id }: Values<'id'>) => ({
    message: `this line defines an address for “[${id}]”, which no link uses, and would not be shown`,
    fix: 'put a backslash before the first bracket if it is text; otherwise remove it',
  }),
  'note-without-caret': ({ text }: Values<'text'>) => ({
    message: `“${text}” would be shown to readers as is`,
    fix: `write a source note with ^, as in ${text.replace('[', '[^')}; if it is text, say it without brackets`,
  }),
  'unfinished-text': ({ text }: Values<'text'>) => ({
    message: `“${text}” says that something is still to be written`,
    fix: 'write it, or leave it out',
  }),
  'glued-quotation': () => ({
    message: 'a letter right before or after this quotation runs into it',
    fix: 'leave a space, or quote the whole word',
  }),
  'mixed-scripts': ({ text }: Values<'text'>) => ({
    message: `“${text}” has letters of two scripts that look alike`,
    fix: 'write the whole word in one script',
  }),
  'empty-text': ({ text }: Values<'text'>) => ({
    message: `“${text}” says nothing`,
    fix: 'write it in words, or leave it out',
  }),
} satisfies IssueTexts;

import type { IssueTexts, Nearest, Values } from '../issue-text.ts';
import { didYouMean } from './issues-suggestion.ts';

/** What can be wrong with something in the content folder. */
type Misplaced =
  | ({ readonly problem: 'not-a-file' | 'wrong-extension' } & Values<'extension' | 'folder'>)
  | ({ readonly problem: 'unknown-folder'; readonly folders: readonly string[] } & Nearest)
  | { readonly problem: 'not-a-folder'; readonly folders: readonly string[] }
  | { readonly problem: 'outside-folders' | 'not-an-image' | 'no-plain-file' };

/** The size of an image that is too large. */
type TooLarge = { readonly bytes: number } | { readonly width: number; readonly height: number };

function misplaced(values: Misplaced): [what: string, fix: string] {
  switch (values.problem) {
    case 'not-a-file':
      return ['is not a plain file', `keep only ${values.extension} files in ${values.folder}`];
    case 'wrong-extension':
      return [
        `does not end in ${values.extension}`,
        `rename it, or move it out of ${values.folder}`,
      ];
    case 'unknown-folder':
      return ['is not a content folder', didYouMean(values.nearest, folderList(values.folders))];
    case 'not-a-folder':
      return ['is a file or a link, not a folder', folderList(values.folders)];
    case 'outside-folders':
      return ['is outside the collections’ folders', 'move it into the folder of its collection'];
    case 'no-plain-file':
      return ['is not a plain file', 'remove it, and restore the file of this name'];
    case 'not-an-image':
      return [
        'is not an image that a page can show',
        'keep only files in images whose names have Latin letters, digits, dots, hyphens and underscores, and end in .avif, .gif, .jpg, .jpeg, .png, .svg or .webp',
      ];
  }
}

const folderList = (folders: readonly string[]): string => `the folders are: ${folders.join(', ')}`;

/** Issues with files themselves: their names, location and bytes. */
export const fileIssues = {
  'misplaced-file': ({ name, ...problem }: Values<'name'> & Misplaced) => {
    const [what, fix] = misplaced(problem);
    return { message: `“${name}” ${what}`, fix };
  },
  'bad-file-name': ({
    name,
    better,
  }: Values<'name'> & { readonly better: string | undefined }) => ({
    message: `“${name}” cannot be the name of a record’s file`,
    fix: `rename it${better === undefined ? '' : ` to ${better}`}: an id may contain only lowercase Latin letters, digits and single hyphens`,
  }),
  'image-too-large': ({ name, ...size }: Values<'name'> & TooLarge) => ({
    message:
      'bytes' in size
        ? `“${name}” is ${(size.bytes / 1e6).toFixed(1)} MB, more than the limit of 10 MB`
        : `“${name}” is ${size.width} by ${size.height} pixels, more than the limit of 50 million`,
    fix: 'make it smaller: a width of 2,000 pixels is enough for any screen',
  }),
  'broken-image': ({ name }: Values<'name'>) => ({
    message: `“${name}” is empty, damaged, or not an image that browsers can show`,
    fix: 'save it again from the original, or remove the file',
  }),
  'misnamed-image': ({ name, better }: Values<'name' | 'better'>) => ({
    message: `“${name}” is not the kind of image that its name says, so some browsers do not show it`,
    fix: `rename it to ${better}, here and where it is used`,
  }),
  'broken-icon': () => ({
    message: 'the icon is not an SVG that can be drawn; it cannot be read from here on',
    fix: 'export it from the original as plain SVG, or remove the file: without it, the site uses a default icon',
  }),
  'active-svg': ({ found }: Values<'found'>) => ({
    message: `a drawing must not run or load anything, or hide that it does, but this may: ${found}`,
    fix: 'export it from the original as plain SVG, with embedded pictures and without scripts, links or web fonts',
  }),
  'too-large': ({ kilobytes }: { readonly kilobytes: number }) => ({
    message: `the file is larger than ${kilobytes} KB`,
    fix: 'divide it into several records; images belong in the folder images',
  }),
  'not-utf-8': () => ({ message: 'the file is not UTF-8 text', fix: 'save it as UTF-8' }),
  'unreadable-character': ({ number }: Values<'number'>) => ({
    message: `there is an unreadable character here: ${number}`,
    fix: 'write what was meant; such characters come from copied text or a wrong encoding',
  }),
  'endless-word': ({ maximum }: { readonly maximum: number }) => ({
    message: `more than ${maximum} characters without a space begin here`,
    fix: 'write what was meant; no word or address is that long',
  }),
  'endless-space': ({ maximum }: { readonly maximum: number }) => ({
    message: `more than ${maximum} spaces and line breaks without anything between them begin here`,
    fix: 'remove them',
  }),
  'no-front-matter': ({ problem }: { readonly problem: 'absent' | 'not-closed' }) =>
    problem === 'absent'
      ? {
          message: 'the file does not begin with front matter',
          fix: 'begin the file with a line of three hyphens, then the keys, then three hyphens again',
        }
      : {
          message: 'the front matter is not closed',
          fix: 'close the front matter with a line of three hyphens',
        },
} satisfies IssueTexts;

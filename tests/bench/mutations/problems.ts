import { checkFolder } from '../../../src/checks/gate.ts';
import {
  parseContentFile,
  type ContentFile,
  type ContentFolder,
} from '../../../src/content/read.ts';
import type { IssueCode } from '../../../src/issues/codes.ts';
import type { Issue } from '../../../src/issues/issue.ts';

/** The code of a change to published words, which says nothing of the words themselves. */
export const PINNED: IssueCode = 'pinned-words-changed';

/** A folder with the text of a file, which may be a further one like it. */
export function withText(folder: ContentFolder, old: ContentFile, text: string): ContentFolder {
  const file = parseContentFile(old.collection, old.path, Buffer.from(text));
  const isFurther = folder.files.every(({ path }) => path !== old.path);
  const files = [
    ...folder.files.map((each) => (each.path === old.path ? file : each)),
    ...(isFurther ? [file] : []),
  ];
  return {
    ...folder,
    files,
    issues: [...folder.issues.filter((issue) => issue.file !== old.path), ...file.issues],
  };
}

/** The errors of a folder, without their places, which a changed file moves. */
export function errorsOf(folder: ContentFolder): string[] {
  return problemsOf(folder, 'error');
}

/** The errors or the warnings of a folder, in the same way. */
export function problemsOf(folder: ContentFolder, of: Issue['severity']): string[] {
  return checkFolder(folder)
    .filter(({ severity }) => severity === of)
    .map(({ file, code, message }) => `${file} ${code} ${message}`);
}

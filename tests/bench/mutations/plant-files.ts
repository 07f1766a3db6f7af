import { readFileSync } from 'node:fs';
import type { ContentFolder } from '../../../src/content/read.ts';
import type { IssueCode } from '../../../src/issues/codes.ts';
import type { FileFault } from './faults-of-files.ts';
import { errorsOf, PINNED, problemsOf, withText } from './problems.ts';

/** That a further file was not accepted yet, which is true of every new one. */
const ADDED: IssueCode = 'words-not-pinned';

/**
 * Whether the gate finds a fault of a file.
 * @throws if the file does not have the words that are changed
 */
export function isRefused(folder: ContentFolder, fault: FileFault): boolean {
  const old = folder.files.find(({ path }) => path.endsWith(`/${fault.file}`));
  if (!old) throw new Error(`no ${fault.file}`);
  const text = fault.edits.reduce(
    (text, [was, now]) => {
      if (!text.includes(was)) throw new Error(`${fault.file} lacks ${was}`);
      return text.replaceAll(was, () => now);
    },
    readFileSync(old.path, 'utf8'),
  );
  const path = old.path.replace(fault.file, fault.further ?? fault.file);
  const issuesOf = (of: ContentFolder): string[] =>
    fault.isWarned ? problemsOf(of, 'warning') : errorsOf(of);
  const known = new Set(issuesOf(folder));
  return issuesOf(withText(folder, { ...old, path }, text)).some(
    (issue) => !known.has(issue) && !issue.includes(PINNED) && !issue.includes(ADDED),
  );
}

import { isDraftFile } from '../content/draft-file.ts';
import type { ContentFolder } from '../content/read.ts';
import type { IssueCode } from '../issues/codes.ts';
import { checks } from './checks.ts';
import { contentOf } from '../content/content.ts';
import { byPlace, type Issue } from '../issues/issue.ts';

/** What must not happen even in a draft: it would take down what was published. */
const ALWAYS: readonly IssueCode[] = ['published-as-draft'];

/**
 * All issues of a content folder, in order of place: those of reading it, and those that the checks find. In the draft of an article they
 * are warnings, which stop nothing.
 */
export function checkFolder(folder: ContentFolder): Issue[] {
  const content = contentOf(folder);
  const drafts = new Set(folder.files.filter(isDraftFile).map(({ path }) => path));
  return [...folder.issues, ...checks.flatMap((check) => [...check(content)])]
    .map((issue) =>
      drafts.has(issue.file) && !ALWAYS.includes(issue.code)
        ? { ...issue, severity: 'warning' as const }
        : issue,
    )
    .sort(byPlace);
}

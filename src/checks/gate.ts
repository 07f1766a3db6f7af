import { isDraftFile } from '../content/draft-file.ts';
import type { ContentFolder } from '../content/read.ts';
import type { IssueCode } from '../issues/codes.ts';
import { checks } from './checks.ts';
import { contentOf } from '../content/content.ts';
import { byPlace, type Issue } from '../issues/issue.ts';

/** Issues that are errors even in a draft, because turning a published article into a draft would take down its page. */
const ALWAYS: readonly IssueCode[] = ['published-as-draft'];

/**
 * Finds all issues in a content folder, both those found while reading it and those found by the checks, sorted by position. In
 * a draft article they are warnings, which do not stop a build.
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

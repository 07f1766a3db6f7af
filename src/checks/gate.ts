import { isDraftFile } from '../content/draft-file.ts';
import type { ContentFolder } from '../content/read.ts';
import type { IssueCode } from '../issues/codes.ts';
import { checks } from './checks.ts';
import { contentOf } from '../content/content.ts';
import { byPlace, type Issue } from '../issues/issue.ts';

/** Issues that are errors even in a draft, because the draft would take down what was published. */
const ALWAYS: readonly IssueCode[] = ['published-as-draft'];

/**
 * All issues in a content folder, found while reading it or by the checks, sorted by position. In the draft of an article
 * they are warnings, which do not stop a build.
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

import type { ContentFolder } from '../content/read.ts';
import { checks } from './checks.ts';
import { contentOf } from '../content/content.ts';
import { byPlace, type Issue } from '../issues/issue.ts';

/** All issues of a content folder, in order of place: those of reading it, and those that the checks find. */
export function checkFolder(folder: ContentFolder): Issue[] {
  const content = contentOf(folder);
  return [...folder.issues, ...checks.flatMap((check) => [...check(content)])].sort(byPlace);
}

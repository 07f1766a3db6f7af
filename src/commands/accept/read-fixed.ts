import { messageOf } from '../../build/system-error.ts';
import { checkFolder } from '../../checks/gate.ts';
import { readContentFolder, type ContentFolder } from '../../content/read.ts';
import { commandsText } from '../../interface/strings.ts';
import type { Issue } from '../../issues/issue.ts';
import { formatIssues } from '../../issues/report.ts';
import { CommandError } from '../command.ts';

/** Errors that accepting removes; an editor has to fix all others first. */
const removed = new Set(['address-not-recorded', 'words-not-pinned', 'pinned-words-changed']);

/**
 * Reads a content folder in which there is nothing left to fix.
 * @throws CommandError if there is, or if the folder cannot be read
 */
export async function readFixed(dir: string): Promise<ContentFolder> {
  const folder = await readContentFolder(dir).catch((error: unknown) => {
    throw new CommandError(commandsText.build.contentUnreadable(messageOf(error)));
  });
  const errors = errorsToFix(folder);
  if (errors.length > 0) throw new CommandError(commandsText.accept.fixFirst(formatIssues(errors)));
  return folder;
}

/** The errors of a content folder that accepting does not remove. */
export function errorsToFix(folder: ContentFolder): Issue[] {
  return checkFolder(folder).filter(
    ({ severity, code }) => severity === 'error' && !removed.has(code),
  );
}

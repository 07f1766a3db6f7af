import { messageOf } from '../../build/system-error.ts';
import { checkFolder } from '../../checks/gate.ts';
import { readContentFolder, type ContentFolder } from '../../content/read.ts';
import { commandsText } from '../../interface/strings.ts';
import type { Issue } from '../../issues/issue.ts';
import { formatIssues } from '../../issues/report.ts';
import { CommandError } from '../command.ts';

/** The codes of errors that accepting resolves. An editor has to fix all others first. */
const resolvedByAccepting = new Set([
  'address-not-recorded',
  'words-not-pinned',
  'pinned-words-changed',
]);

/**
 * Reads a content folder whose only errors are ones that accepting resolves.
 * @throws CommandError if there are other errors, or if the folder cannot be read
 */
export async function readAcceptable(dir: string): Promise<ContentFolder> {
  const folder = await readContentFolder(dir).catch((error: unknown) => {
    throw new CommandError(commandsText.build.contentUnreadable(messageOf(error)));
  });
  const errors = errorsToFix(folder);
  if (errors.length > 0) throw new CommandError(commandsText.accept.fixFirst(formatIssues(errors)));
  return folder;
}

/** The errors in a content folder that accepting does not resolve. */
export function errorsToFix(folder: ContentFolder): Issue[] {
  return checkFolder(folder).filter(
    ({ severity, code }) => severity === 'error' && !resolvedByAccepting.has(code),
  );
}

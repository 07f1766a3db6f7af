import { commandsText } from '../interface/strings.ts';

/** Whether this is a system error with the given code, such as `ENOENT`. */
export function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** The message of an error, in plain words for a system error, or the text of anything else that was thrown. */
export function messageOf(error: unknown): string {
  return systemMessage(error) ?? (error instanceof Error ? error.message : String(error));
}

/** A system error in plain words, with the file it concerns; undefined for other errors and for codes without a wording. */
export function systemMessage(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  const messages: Readonly<Record<string, string>> = commandsText.system.errors;
  const message = messages[String(error.code)];
  if (message === undefined) return undefined;
  return 'path' in error && typeof error.path === 'string'
    ? commandsText.system.withPath(error.path, message)
    : message;
}

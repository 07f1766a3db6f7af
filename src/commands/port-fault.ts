import { isSystemError } from '../build/system-error.ts';
import { commandsText } from '../interface/strings.ts';

/** Describes why a server could not listen on a port, and what to do; `undefined` for any other error. */
export function portFault(error: unknown, port: number): string | undefined {
  const text = commandsText.start;
  if (isSystemError(error, 'EADDRINUSE')) return text.portTaken(port);
  return isSystemError(error, 'EACCES') ? text.portReserved(port) : undefined;
}

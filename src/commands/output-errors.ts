import { isSystemError, messageOf } from '../build/system-error.ts';
import { commandsText } from '../interface/strings.ts';

/**
 * Lets a command continue when its output cannot be written. If a program such as `head` has closed the pipe, nothing else
 * happens. In any other case, such as a full disk, the command says on standard error that output is missing, and exits with a
 * code other than 0.
 */
export function tolerateOutputErrors(): void {
  let isReported = false;
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (isReported || isSystemError(error, 'EPIPE')) return;
      isReported = true;
      process.once('exit', () => (process.exitCode ||= 1));
      console.error(commandsText.notPrinted(messageOf(error)));
    });
}

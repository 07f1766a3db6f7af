import { isSystemError, messageOf } from '../build/system-error.ts';
import { commandsText } from '../interface/strings.ts';

/**
 * Has a command go on when what it prints goes nowhere. A reader that has seen enough, such as `head`, changes nothing. For any
 * other reason, such as a full disk, it says on standard error that part is missing, and this process ends with 1 or more.
 */
export function goOnUnprinted(): void {
  let isSaid = false;
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (isSaid || isSystemError(error, 'EPIPE')) return;
      isSaid = true;
      process.once('exit', () => (process.exitCode ||= 1));
      console.error(commandsText.notPrinted(messageOf(error)));
    });
}

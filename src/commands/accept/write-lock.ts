import { setTimeout as wait } from 'node:timers/promises';
import { takeLock, type Release } from '../../build/build-lock.ts';
import { messageOf } from '../../build/system-error.ts';
import { commandsText } from '../../interface/strings.ts';
import { CommandError } from '../command.ts';

/** How often to try to take the lock, and the pause between tries, in milliseconds. */
const TRIES = 100;
const PAUSE = 100;

/**
 * Takes the lock for writing to a content folder, waiting while another command holds it.
 * @throws CommandError if there is no such folder, or if the lock is not released in time
 */
export async function takeWriteLock(dir: string): Promise<Release> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const release = await takeLock(dir).catch((error: unknown) => {
      throw new CommandError(commandsText.build.contentUnreadable(messageOf(error)));
    });
    if (release) return release;
    await wait(PAUSE);
  }
  throw new CommandError(commandsText.accept.locked);
}

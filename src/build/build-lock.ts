import { closeSync, constants, openSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestValues } from './digest.ts';
import { isSystemError } from './system-error.ts';

/** Releases a lock that this process holds. */
export type Release = () => Promise<void>;

/** The prefixes of socket names on systems where the name disappears with its holder, so that no file is left behind. */
const SOCKET_PREFIXES = { linux: '\0', win32: '\\\\.\\pipe\\' } as const;

/** `O_EXLOCK` on macOS and the BSDs, which Node has no name for: opens a file only if nobody else has it locked this way. */
const O_EXLOCK = 0x20;

/**
 * Takes the lock that allows only one writer at a time in a folder. Otherwise two builds could write to the same folders and
 * caches, or two commands to the same content. The lock is a socket that its holder listens on, or a file that its holder has
 * open exclusively, so the system releases it however the holder ends.
 * @returns a function that releases it, or `undefined` if another process holds it
 */
export async function takeLock(folder: string = process.cwd()): Promise<Release | undefined> {
  const name = `verbatim-${digestValues([process.getuid?.(), realpathSync(folder)]).slice(0, 16)}.lock`;
  const { platform } = process;
  if (platform === 'linux' || platform === 'win32')
    return listen(`${SOCKET_PREFIXES[platform]}${name}`);
  return openExclusively(join(tmpdir(), name));
}

function openExclusively(file: string): Release | undefined {
  const { O_RDWR, O_CREAT, O_NONBLOCK } = constants;
  try {
    const descriptor = openSync(file, O_RDWR | O_CREAT | O_NONBLOCK | O_EXLOCK);
    return () => Promise.resolve(closeSync(descriptor));
  } catch (error) {
    if (isSystemError(error, 'EAGAIN')) return undefined;
    throw error;
  }
}

function listen(socket: string): Promise<Release | undefined> {
  const server = createServer((connection) => connection.destroy()).unref();
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (isSystemError(error, 'EADDRINUSE')) resolve(undefined);
      else reject(error);
    });
    server.listen(socket, () => {
      resolve(() => new Promise((closed) => server.close(() => closed())));
    });
  });
}

import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestValues } from './digest.ts';
import { isSystemError } from './system-error.ts';

/** Releases a lock that this process holds. */
export type Release = () => Promise<void>;

/** Systems on which the name of a socket disappears with its holder, so that no file can be left behind. */
const NAMED = { linux: '\0', win32: '\\\\.\\pipe\\' } as const;

/**
 * Takes the lock that allows one writer at a time in a project's folder: two builds would write to the same folders and
 * caches, two commands to the same content. It is a socket on which its holder listens, so the system releases it
 * however the holder ends.
 * @returns a function that releases it, or `undefined` if another process holds it
 */
export async function takeLock(folder: string = process.cwd()): Promise<Release | undefined> {
  const name = `verbatim-${digestValues([process.getuid?.(), realpathSync(folder)]).slice(0, 16)}.lock`;
  const { platform } = process;
  if (platform === 'linux' || platform === 'win32') return listen(`${NAMED[platform]}${name}`);
  // In the system's temporary folder, because a project's own path may be too long for a socket.
  const socket = join(tmpdir(), name);
  const release = await listen(socket);
  if (release) return release;
  if (await isAnswered(socket)) return undefined;
  // The holder was killed, and the socket's file was left behind.
  rmSync(socket, { force: true });
  return listen(socket);
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

function isAnswered(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket, () => {
      connection.destroy();
      resolve(true);
    });
    connection.once('error', () => resolve(false));
  });
}

import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSystemError } from './system-error.ts';

/** Frees a lock that this process holds. */
export type Release = () => Promise<void>;

/**
 * Takes the lock that keeps other builds away from a project's folder, since two would write into the same
 * folders and caches. The system frees it when its holder ends, however that comes about: it is a socket on
 * which the holder listens.
 * @returns how to free it, or `undefined` where another process holds it
 */
export async function takeLock(folder: string = process.cwd()): Promise<Release | undefined> {
  const socket = socketOf(folder);
  const release = await listen(socket);
  if (release) return release;
  if (await isAnswered(socket)) return undefined;
  // Its holder was killed and left the socket's name behind.
  rmSync(socket, { force: true });
  return listen(socket);
}

/** In the folder for temporary files: a project may stand on a disk that knows no sockets, or deep down. */
function socketOf(folder: string): string {
  const owner = String(process.getuid?.());
  const digest = createHash('sha256').update(`${owner} ${folder}`).digest('hex').slice(0, 16);
  const name = `verbatim-${digest}.lock`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
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

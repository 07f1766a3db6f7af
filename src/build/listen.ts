import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isSystemError } from './system-error.ts';

/** The addresses that the name localhost may mean. A browser may try either. */
const LOCAL = ['127.0.0.1', '::1'];

/** The errors of listening on an address that a machine does not have. */
const ABSENT = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/** How long a connection may be idle before it is closed, in milliseconds, so that nobody keeps a file open forever. */
const IDLE_LIMIT = 60_000;

/** How many times a free port is sought, since one that is free on one address may be taken on the other. */
const TRIES = 20;

/** Servers that listen on each address of this machine that localhost may mean. */
export interface Listening {
  readonly port: number;
  /** Stops listening and closes all connections. */
  readonly close: () => Promise<void>;
}

/**
 * Listens for requests from this machine only, on the same port of each local address.
 * @param port 0 for any port that is free on all of them
 * @param idleLimit how long a connection may be idle before it is closed, in milliseconds
 * @throws the system error if the port is taken on an address, or the machine has none of them
 */
export async function listenLocally(
  handle: RequestListener,
  port: number,
  { idleLimit = IDLE_LIMIT } = {},
): Promise<Listening> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await listenAtAll(() => createServer(handle).setTimeout(idleLimit), port);
    } catch (error) {
      if (port !== 0 || tries === TRIES || !isSystemError(error, 'EADDRINUSE')) throw error;
    }
  }
}

async function listenAtAll(create: () => Server, wanted: number): Promise<Listening> {
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closeServer));
  };
  let port = wanted;
  let absent: unknown;
  for (const host of LOCAL) {
    const server = create();
    try {
      port = await portOf(server, host, port);
      servers.push(server);
    } catch (error) {
      if (!ABSENT.some((code) => isSystemError(error, code))) {
        await close();
        throw error;
      }
      absent = error;
    }
  }
  if (servers.length === 0) throw absent;
  return { port, close };
}

function portOf(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, ipv6Only: host === '::1' }, () => {
      server.off('error', reject);
      // The server listens on a port, so this is not the name of a pipe.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });
}

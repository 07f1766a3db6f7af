import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isSystemError } from './system-error.ts';

/** The addresses that the name localhost may mean. A browser may try either. */
const LOCAL = ['127.0.0.1', '::1'];

/** What listening fails with where a machine lacks an address. */
const ABSENT = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/** After how many milliseconds a connection on which nothing moves is closed, so that nobody keeps a file open for ever. */
const PATIENCE = 60_000;

/** How often a free port is sought, since one that is free on one address may be taken on the other. */
const TRIES = 20;

/** What listens on each address of this machine that localhost may mean. */
export interface Listening {
  readonly port: number;
  /** Stops listening and closes all connections. */
  readonly close: () => Promise<void>;
}

/**
 * Listens for requests from this machine alone, at the same port of each of its addresses.
 * @param port 0 for one that is free on each
 * @param patience after how many milliseconds a connection on which nothing moves is closed
 * @throws the system error if the port is taken on an address, or the machine has none of them
 */
export async function listenLocally(
  handle: RequestListener,
  port: number,
  { patience = PATIENCE } = {},
): Promise<Listening> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await listenAtAll(() => createServer(handle).setTimeout(patience), port);
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

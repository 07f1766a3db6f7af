import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../random.ts';

/** The site that is abused. */
export interface Target {
  readonly port: number;
  /** Paths that are there, with a slash at the beginning. */
  readonly paths: readonly string[];
}

/** What a server may not be brought down by: each gets a connection to it and leaves it when it likes. */
type Abuse = (socket: Socket, target: Target, random: Random) => Promise<void>;

const get = (path: string, ...headers: readonly string[]): string =>
  [`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n');

/** Reads for a moment, and does not wait for the end. */
const glance = (): Promise<void> => wait(5);

/** Ways to ask a server, each named. */
export const abuses: Readonly<Record<string, Abuse>> = {
  ranges: async (socket, { paths }, random) => {
    const end = random.pick(['0-0', '5-2', '-5', '-0', '0-', '9-99999999', 'a-b', '0-1,3-4', '-']);
    socket.write(get(random.pick(paths), `Range: bytes=${end}`, 'Connection: close'));
    await ended(socket);
  },
  whole: async (socket, { paths }, random) => {
    socket.write(get(random.pick(paths), 'Connection: close'));
    await ended(socket);
  },
  aborted: async (socket, { paths }, random) => {
    socket.write(get(random.pick(paths)));
    await glance();
  },
  unread: async (socket, { paths }, random) => {
    socket.pause();
    for (let count = 0; count < 5; count += 1) socket.write(get(random.pick(paths)));
    await glance();
  },
  malformed: async (socket, _, random) => {
    socket.write(
      random.pick([
        'GET\r\n\r\n',
        '\0\u0001\u0002',
        'GET / HTTP/9.9\r\n\r\n',
        `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`,
        get('//%zz/%00/../..'),
        get('/', `X: ${'a'.repeat(100_000)}`),
        get('/', 'Host: a', 'Content-Length: x'),
        get('/', 'Transfer-Encoding: chunked').replace('GET', 'POST') + 'zz\r\n',
        get('http://[::bad'),
      ]),
    );
    await Promise.race([ended(socket), wait(500)]);
  },
  slow: async (socket, { paths }, random) => {
    for (const character of get(random.pick(paths)).slice(0, 30)) {
      if (socket.destroyed) return;
      socket.write(character);
      await wait(20);
    }
  },
  pipelined: async (socket, { paths }, random) => {
    const requests = Array.from({ length: 20 }, () => get(random.pick(paths)));
    socket.write(requests.join('') + get('/', 'Connection: close'));
    await ended(socket);
  },
  methods: async (socket, _, random) => {
    const method = random.pick(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'HEAD', 'BREW']);
    socket.write(get('/', 'Connection: close').replace('GET', method));
    await ended(socket);
  },
};

async function ended(socket: Socket): Promise<void> {
  socket.resume();
  if (!socket.destroyed) await once(socket, 'close').catch(() => undefined);
}

/** Connects once and abuses the connection in a way that is drawn. */
export async function abuseOnce(target: Target, random: Random): Promise<void> {
  const socket = connect(target.port, 'localhost');
  // The server may close it at any time.
  socket.on('error', () => undefined);
  try {
    await once(socket, 'connect');
    await random.pick(Object.values(abuses))(socket, target, random);
  } catch {
    // A connection that is refused is none that a server has to bear.
  } finally {
    socket.destroy();
  }
}

/** Has two sites take each other's place, as a build does with the old one and the new. */
export function switchSites(dist: string, other: string): void {
  renameSync(dist, `${other}.previous`);
  renameSync(other, dist);
  renameSync(`${other}.previous`, other);
}

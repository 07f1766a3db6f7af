import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { listenLocally, type Listening } from '../../../src/build/listen.ts';

const running: Listening[] = [];
const others: Server[] = [];

afterEach(async () => {
  for (const listening of running.splice(0)) await listening.close();
  for (const other of others.splice(0)) other.close();
});

async function listen(port: number): Promise<Listening> {
  const listening = await listenLocally((_, response) => response.end('here'), port);
  running.push(listening);
  return listening;
}

/** Occupies a port of an address, as another program would. Returns the port. */
async function occupy(host: string, port = 0): Promise<number> {
  const other = createServer().listen({ host, port, ipv6Only: true });
  others.push(other);
  await once(other, 'listening');
  return (other.address() as AddressInfo).port;
}

const addresses = Object.values(networkInterfaces()).flatMap((found) =>
  (found ?? []).map(({ address }) => address),
);
const hosts = [
  ['127.0.0.1', '127.0.0.1'],
  ['::1', '[::1]'],
].filter(([address = '']) => addresses.includes(address));

test.each(hosts)('requests to %s are answered on the same port', async (_, host) => {
  const { port } = await listen(0);
  const answer = await fetch(`http://${host}:${port}/`);
  expect(await answer.text()).toBe('here');
});

test.each(hosts)('a port taken on %s alone counts as taken', async (address = '') => {
  const port = await occupy(address);
  await expect(listen(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  others.splice(0).forEach((other) => other.close());
  // The failed attempt left nothing listening on the other address.
  expect((await listen(port)).port).toBe(port);
});

test('an idle connection is closed', async () => {
  const large = Buffer.alloc(50_000_000);
  const isSent = new Promise((resolve) => {
    void listenLocally(
      (_, response) => {
        response.on('close', () => resolve(response.writableFinished)).end(large);
      },
      0,
      { idleLimit: 50 },
    ).then((listening) => {
      running.push(listening);
      const reader = connect(listening.port, '127.0.0.1').pause();
      reader.on('error', () => undefined);
      reader.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    });
  });
  expect(await isSent).toBe(false);
});

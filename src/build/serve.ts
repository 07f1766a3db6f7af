import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../outputs/headers.ts';

/** A running server. */
export interface Served {
  /** The address of the front page, ending in a slash. */
  readonly url: string;
  /** Stops the server and ends open connections. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the files of a folder as a static host would, on localhost and with the same headers. The folder is read at
 * each request, so that a new build shows at once. An unknown address is answered with the folder's `404.html` and
 * status 404.
 * `port` 0 takes any free one; `base` is the path the site was built for, with a slash at both ends.
 * Rejects where the port is taken.
 */
export async function serve(dir: string, port: number, { base = '/' } = {}): Promise<Served> {
  const prefix = base.replace(/\/$/, '');
  const files = sirv(dir, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const url = URL.parse(`http://localhost${request.url ?? '/'}`);
    if (url === null) {
      response.writeHead(400).end();
      return;
    }
    // Without steps up, which would lead to a file whose headers are others.
    const address = url.pathname + url.search;
    const notFound = (): void => void sendNotFound(dir, response);
    response.setHeaders(new Map(Object.entries(headersOf(url.pathname.slice(base.length)))));
    if (address === prefix && prefix !== '') {
      response.writeHead(301, { Location: `${prefix}/` }).end();
    } else if (address.startsWith(`${prefix}/`)) {
      request.url = address.slice(prefix.length);
      files(request, response, notFound);
    } else {
      notFound();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  // Bound to a port, and so not a pipe's name.
  const bound = server.address() as AddressInfo;
  return {
    url: `http://localhost:${bound.port}${prefix}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function sendNotFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html'), 'utf8').catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}

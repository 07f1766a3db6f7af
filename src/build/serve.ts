import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { commandsText } from '../interface/strings.ts';
import { headersOf } from '../outputs/headers.ts';

/** A running server. */
export interface Served {
  /** The address of the front page, with a slash at the end. */
  readonly url: string;
  /** Stops the server and closes its connections. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the files of a folder on localhost as a static host would, with the same headers. The folder is read at each
 * request, so a new build shows at once. For an unknown address it serves the folder's `404.html` with status 404.
 * @param port 0 for any free one
 * @param options `base` is the path that the site was built for, with a slash at both ends
 * @throws the system's error if the port is taken
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
    // Without `..`, which would lead to a file with other headers.
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
  // Listens on a port, so this is no pipe's name.
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
  const page = await readFile(join(dir, '404.html'), 'utf8').catch(
    () => commandsText.start.notFound,
  );
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}

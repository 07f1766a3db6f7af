import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';
import { test as base } from './browser.ts';

/** A site that can be changed while it is being read. */
interface ChangingSite {
  readonly url: string;
  /** Responses in place of the site's files, by path: the status and the text. */
  readonly changes: Map<string, readonly [status: number, text: string]>;
  /** The paths that were requested. */
  readonly asked: string[];
}

/** A test whose pages are of a site that it can change, with service workers. */
export const test = base
  .extend('site', async ({}, { onCleanup }): Promise<ChangingSite> => {
    const changes: ChangingSite['changes'] = new Map();
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push(path);
      const change = changes.get(path);
      if (change) {
        const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
        response.writeHead(change[0], { 'Content-Type': type }).end(change[1]);
      } else void passOn(path, response);
    }).listen(0);
    await once(server, 'listening');
    onCleanup(() => {
      server.close();
      server.closeAllConnections();
    });
    // It listens on a port, so this is not the name of a pipe.
    const { port } = server.address() as AddressInfo;
    return { url: `http://localhost:${port}/`, changes, asked };
  })
  .extend('context', async ({ browser, site }, { onCleanup }) => {
    const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'allow' });
    onCleanup(() => context.close());
    return context;
  });

/** Responds with the file of the built site. */
async function passOn(path: string, response: ServerResponse): Promise<void> {
  const found = await fetch(new URL(path.slice(1), inject('siteUrl')));
  const headers = [...found.headers].filter(([name]) => /^content-(?:type|security)/.test(name));
  response.writeHead(found.status, Object.fromEntries(headers));
  response.end(Buffer.from(await found.arrayBuffer()));
}

import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';
import { closeContext, newContext, test as base, tolerate } from './browser.ts';
import { passOn } from './pass-on.ts';

/** A site that can be changed while it is being read. */
interface ChangingSite {
  readonly url: string;
  /** Responses in place of the site's files, by path: the status and the text. */
  readonly changes: Map<string, readonly [status: number, text: string]>;
  /** The paths that were requested. */
  readonly asked: string[];
  /** Takes the network away from pages and service workers, including those that start later. */
  readonly goOffline: (context: BrowserContext) => Promise<void>;
}

/** A test with pages from a site that it can change, with service workers. */
export const test = base
  .extend('site', async ({}, { onCleanup }): Promise<ChangingSite> => {
    const changes: ChangingSite['changes'] = new Map();
    const asked: string[] = [];
    let isOffline = false;
    const server = createServer((request, response) => {
      if (isOffline) {
        request.socket.destroy();
        return;
      }
      const path = request.url ?? '';
      asked.push(path);
      const change = changes.get(path);
      if (change) {
        const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
        response.writeHead(change[0], { 'Content-Type': type }).end(change[1]);
      } else passOn(request, response, /^(?:location|content-(?:type|security.*))$/);
    }).listen(0);
    await once(server, 'listening');
    onCleanup(() => {
      server.close();
      server.closeAllConnections();
    });
    // It listens on a port, so this is not the name of a pipe.
    const { port } = server.address() as AddressInfo;
    const goOffline = async (context: BrowserContext): Promise<void> => {
      isOffline = true;
      server.closeAllConnections();
      await context.setOffline(true);
    };
    return { url: `http://localhost:${port}/`, changes, asked, goOffline };
  })
  .extend('context', async ({ browser, site }, { onCleanup }) => {
    const context = await newContext(browser, { baseURL: site.url, serviceWorkers: 'allow' });
    onCleanup(() => closeContext(context));
    return context;
  })
  // This site's host is not the one that all other tests use.
  .extend('page', async ({ context, faults }) => {
    tolerate(faults);
    return context.newPage();
  });

import { get, type IncomingMessage, type ServerResponse } from 'node:http';
import { inject } from 'vitest';

/**
 * Responds to a request as the server of the site under test would.
 * @param headers the headers of that server to send
 */
export function passOn(
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
  headers: RegExp,
): void {
  // The request has its own connection: the server may close an idle one just when it is used again.
  get(new URL(url.slice(1), inject('siteUrl')), { agent: false }, (found) => {
    const sent = Object.entries(found.headers).filter(([name]) => headers.test(name));
    response.writeHead(found.statusCode ?? 500, Object.fromEntries(sent));
    found.pipe(response);
  }).on('error', () => response.destroy());
}

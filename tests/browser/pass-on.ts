import { get, type IncomingMessage, type ServerResponse } from 'node:http';
import { inject } from 'vitest';

/**
 * Responds as the server of the site under test would to this request.
 * @param headers which of its headers are sent
 */
export function passOn(
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
  headers: RegExp,
): void {
  // On a connection of its own: the server closes one that waits, perhaps just when it is used again.
  get(new URL(url.slice(1), inject('siteUrl')), { agent: false }, (found) => {
    const sent = Object.entries(found.headers).filter(([name]) => headers.test(name));
    response.writeHead(found.statusCode ?? 500, Object.fromEntries(sent));
    found.pipe(response);
  }).on('error', () => response.destroy());
}

import type { ReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** Text files, which compression makes much smaller. */
const COMPRESSIBLE = /\.(?:bib|css|html|ics|js|json|ris|svg|txt|webmanifest|xml)$/;

/** Whether a file should be sent compressed to a client that accepts compression. */
export function isCompressible(file: string, bytes: number): boolean {
  // A file smaller than a network packet gains nothing, and hosts leave such files as they are.
  return bytes > 1400 && COMPRESSIBLE.test(file);
}

/** Whether a client says that it can read gzip. */
export function acceptsGzip({ headers }: IncomingMessage): boolean {
  return [headers['accept-encoding'] ?? ''].flat().some((codings) =>
    codings
      .toLowerCase()
      .split(',')
      .some((coding) => /^\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/.test(coding)),
  );
}

/**
 * Sends a file compressed that is being sent as it is. Nothing of it may have been sent. Closes the file if the client is no
 * longer there.
 */
export function sendCompressed(file: ReadStream, response: ServerResponse): void {
  file.unpipe(response);
  if (response.destroyed || response.closed) {
    file.destroy();
    return;
  }
  response.removeHeader('Content-Length');
  // A part would be one of the compressed file, which is made anew each time.
  response.removeHeader('Accept-Ranges');
  response.setHeader('Content-Encoding', 'gzip');
  // If one of them fails or is closed, the others are.
  pipeline(file, createGzip(), response, () => undefined);
}

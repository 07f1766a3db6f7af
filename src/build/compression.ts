import type { ReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** Text files, which become much smaller when compressed. */
const COMPRESSIBLE = /\.(?:bib|css|html|ics|js|json|ris|svg|txt|webmanifest|xml)$/;

/** Whether a file should be sent compressed to a client that accepts compression. */
export function isCompressible(file: string, bytes: number): boolean {
  // Compressing a file smaller than a network packet gains nothing, and hosts do not do it.
  return bytes > 1400 && COMPRESSIBLE.test(file);
}

/** Whether a client accepts gzip. */
export function acceptsGzip({ headers }: IncomingMessage): boolean {
  return [headers['accept-encoding'] ?? ''].flat().some((codings) =>
    codings
      .toLowerCase()
      .split(',')
      .some((coding) => /^\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/.test(coding)),
  );
}

/**
 * Switches a file that is about to be sent uncompressed to compressed sending. No byte of it may have been sent yet. Closes
 * the file if the client is gone.
 */
export function sendCompressed(file: ReadStream, response: ServerResponse): void {
  file.unpipe(response);
  if (response.destroyed || response.closed) {
    file.destroy();
    return;
  }
  response.removeHeader('Content-Length');
  // A range would refer to the compressed bytes, which are produced again each time.
  response.removeHeader('Accept-Ranges');
  response.setHeader('Content-Encoding', 'gzip');
  // If one of them fails or is closed, the others are closed as well.
  pipeline(file, createGzip(), response, () => undefined);
}

import { fstatSync, statSync, type ReadStream, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import send from 'send';
import { listenLocally } from './listen.ts';
import { isServable } from './servable.ts';
import { commandsText } from '../interface/strings.ts';
import { headersOf } from '../outputs/headers.ts';
import { acceptsGzip, isCompressible, sendCompressed } from './compression.ts';

/** A running server. */
export interface Served {
  /** The address of the front page, with a slash at the end. */
  readonly url: string;
  /** Stops the server and closes its connections. */
  readonly close: () => Promise<void>;
}

/** A request for a file of the site. */
interface FileRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The headers that every response to the request has. */
  readonly headers: Map<string, string>;
  /** The path in the folder, with a leading slash, as in the URL. */
  readonly path: string;
  /** What follows the path in the URL, with its question mark. It matters only to scripts on the page. */
  readonly query: string;
  /** The requested part of the file, as in the `Range` header. */
  readonly range: string | undefined;
}

/** How many times a request is tried while a new build replaces the folder. */
const TRIES = 100;

/** The pause between two tries, in milliseconds. */
const PAUSE = 20;

/** For an error. A file that is missing now may exist later, even one that would otherwise be cached forever. */
const NO_CACHE = { 'Cache-Control': 'no-cache' };

/** The headers that `send` sets for a file, which must be removed before another file is sent. */
const FILE_HEADERS = [
  'Accept-Ranges',
  'Content-Length',
  'Content-Range',
  'Content-Type',
  'ETag',
  'Last-Modified',
  'Vary',
];

/** For a file that is compressed for clients that accept it. */
const VARY = { Vary: 'Accept-Encoding' };

/**
 * Serves the files of a folder on all addresses of localhost as a static host would, with the same headers and with text
 * compressed. The folder is read for each request, so a new build shows at once. A request during the switch waits and gets the
 * new build. For an unknown address, it serves the folder's `404.html` with status 404.
 * @param port 0 for any free port
 * @param options `base` is the path that the site was built for, with a slash at both ends
 * @throws the system error if the port is taken on one of the addresses
 */
export async function serve(dir: string, port: number, { base = '/' } = {}): Promise<Served> {
  const prefix = base.replace(/\/$/, '');
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = requestedUrl(request);
    // With two Host headers, a cache in between could go by the other one.
    const hosts = request.headersDistinct['host'] ?? [];
    if (url === undefined || hosts.length > 1) {
      response.writeHead(400).end();
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const headers = new Map(Object.entries(headersOf(url.pathname.slice(base.length))));
    response.setHeaders(headers);
    // The URL parser has resolved any `..`, which could lead to a file with other headers.
    const { pathname } = url;
    // None of our file names contains a slash. A decoded one would lead somewhere other than the address says.
    if (/%(?:2f|5c)/i.test(pathname)) void sendNotFound(dir, request, response);
    else if (pathname === prefix && prefix !== '') redirect(response, `${prefix}/${url.search}`);
    else if (pathname.startsWith(`${prefix}/`)) {
      // A redirect to two slashes would lead to another host.
      const path = pathname.slice(prefix.length).replace(/^\/{2,}/, '/');
      const { range } = request.headers;
      const requested = { request, response, headers, path, query: url.search, range };
      const sendNow = (): void => sendFile(dir, requested, prefix);
      // Several requests on one connection wait their turn. Otherwise nothing would close the file of an abandoned one.
      if (response.socket) sendNow();
      else response.once('socket', sendNow);
    } else void sendNotFound(dir, request, response);
  };
  const listening = await listenLocally(answer, port);
  return { url: `http://localhost:${listening.port}${prefix}/`, close: listening.close };
}

/** The requested URL, given as a path or, as by a proxy, in full; `undefined` if it is not a web address. */
function requestedUrl({ url = '/' }: IncomingMessage): URL | undefined {
  const parsed = URL.parse(url.startsWith('/') ? `http://localhost${url}` : url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : undefined;
}

/** Sends a file, and tries again if the folder was replaced in the meantime. */
function sendFile(dir: string, requested: FileRequest, prefix: string, tries = TRIES): void {
  const { request, response, headers, path, query, range } = requested;
  const folder = identity(dir);
  const again = (): void => {
    for (const name of FILE_HEADERS) response.removeHeader(name);
    response.setHeaders(headers);
    response.statusCode = 200;
    void wait(PAUSE).then(() => sendFile(dir, requested, prefix, tries - 1));
  };
  const isReplaced = (): boolean => folder === undefined || identity(dir) !== folder;
  const isMissing = (): void => {
    if (isReplaced() && tries > 0) again();
    else void sendNotFound(dir, request, response);
  };
  if (isServable(dir, decoded(path)) === false) {
    isMissing();
    return;
  }
  let found: Stats | undefined;
  let isPacked = false;
  send(request, path, { root: dir, dotfiles: 'ignore', cacheControl: false })
    .on('file', (file: string, status: Stats) => {
      found = status;
      const part = rangeIn(range, status.size);
      if (part !== undefined) request.headers.range = part;
      isPacked = isCompressible(file, status.size);
      if (isPacked) response.setHeaders(new Map(Object.entries(VARY)));
    })
    // The file was looked up and then opened by name, and another file may have taken that name in between.
    .on('stream', (stream: ReadStream) =>
      stream.once('open', (descriptor: number) => {
        const opened = fstatSync(descriptor);
        if (opened.ino !== found?.ino || opened.dev !== found.dev) {
          stream.unpipe(response);
          stream.destroy();
          again();
        } else if (isPacked && response.statusCode === 200 && acceptsGzip(request))
          sendCompressed(stream, response);
      }),
    )
    .on('directory', () => redirect(response, `${prefix}${path}/${query}`))
    .on('error', ({ status, code }: { status: number; code?: string }) => {
      if (response.headersSent) response.destroy();
      else if (status === 404 || code === 'EACCES') isMissing();
      else if (status === 412 || status === 416 || status >= 500)
        response.writeHead(status, NO_CACHE).end();
      else void sendNotFound(dir, request, response);
    })
    .pipe(response);
}

/** A number that identifies the folder that currently has this name; `undefined` if there is none. */
function identity(dir: string): number | undefined {
  return statSync(dir, { throwIfNoEntry: false })?.ino;
}

/** A range in a form that `send` understands. If it asks for more last bytes than a file has, it means the whole file. */
function rangeIn(range: string | undefined, size: number): string | undefined {
  const [, last] = /^bytes=-(\d+)$/.exec(range ?? '') ?? [];
  return Number(last) > size ? 'bytes=0-' : range;
}

/** Decodes a path's percent-encoding. A faulty path, which `send` refuses, stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { Location: address }).end();
}

async function sendNotFound(
  dir: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page404 = isServable(dir, '/404.html')
    ? await readFile(join(dir, '404.html')).catch(() => undefined)
    : undefined;
  const page = page404 ?? Buffer.from(commandsText.start.notFound);
  const isPacked = isCompressible('404.html', page.length) && acceptsGzip(request);
  const coding = isPacked ? { 'Content-Encoding': 'gzip' } : {};
  response
    .writeHead(404, { ...NO_CACHE, ...VARY, ...coding, 'Content-Type': 'text/html; charset=utf-8' })
    .end(isPacked ? gzipSync(page) : page);
}

import { once } from 'node:events';
import { createServer, setGlobalProxyFromEnv, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

/** A server on this machine whose pages behave like those of outlets, and like hostile ones. */
export interface FixtureServer {
  /** A public host, which records must have. Requests to it from this process reach the server instead. */
  readonly origin: string;
  /** The environment with which requests from a command also reach the server. */
  readonly env: NodeJS.ProcessEnv;
  /** The paths that were requested, in order. */
  readonly requested: readonly string[];
  /** The largest number of requests that were open at once. */
  readonly most: () => number;
  readonly close: () => Promise<void>;
}

/** The words on most pages. */
export const WORDS = 'The rain will probably come in May, and the harvest will be good';

/** A page with the given words and other people's words. */
export function page(words: string): string {
  return `<!doctype html><html lang="en"><head><title>Rain</title></head><body>
<nav><a href="/">Front page</a></nav>
<p>Farmers had waited for <b>weeks</b>.</p>
<p>“${words},” Ms. Lee said at the market.</p>
<p>The opposition did not agree.</p>
<p>It never does.</p>
</body></html>`;
}

type Respond = (response: ServerResponse, path: string) => void;

const html = (body: string, type = 'text/html; charset=utf-8'): Respond => {
  return (response) => response.writeHead(200, { 'content-type': type }).end(body);
};
const redirect = (location: string, status = 301): Respond => {
  return (response) => response.writeHead(status, { location }).end();
};

const paths: Readonly<Record<string, Respond>> = {
  '/same': html(page(WORDS)),
  '/parted': html(
    page('The rain will probably come in May,” she said, “and the harvest will be good'),
  ),
  '/changed': html(page(WORDS.replace('probably', 'certainly'))),
  '/first-word': html(page(WORDS.replace('The rain', 'Some rain'))),
  '/missing': html(page('Nobody knows')),
  '/moved': redirect('/2026/rain'),
  '/2026/rain': html(page(WORDS)),
  '/front': redirect('/', 302),
  '/': html('<p>News of today.</p>'),
  '/gone': (response) => response.writeHead(410).end('Gone'),
  '/absent': (response) => response.writeHead(404).end('Not found'),
  '/slow': () => undefined,
  '/endless': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
  },
  '/huge': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = (): void => {
      while (!response.destroyed && response.write('<p>More.</p>'.repeat(5000)));
    };
    response.on('drain', more);
    more();
  },
  '/circle': redirect('/circle-two'),
  '/circle-two': redirect('/circle', 302),
  '/longer': (response, path) => redirect(`${path}/longer`)(response, path),
  '/file': redirect('file:///etc/passwd'),
  '/picture': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('\0\0'),
  '/private': html(page(WORDS)),
  '/refused': (response) => response.writeHead(403).end(),
  '/failed': (response) => response.writeHead(500).end(),
  '/broken': (response) => response.destroy(),
  '/deep': html(`${'<div>'.repeat(50_000)}${WORDS}`),
  '/robots.txt': html('User-agent: *\nDisallow: /private\n', 'text/plain'),
};

/** Removes this machine's own proxies from the environment, and returns a function that restores them. */
function withoutProxies(): () => void {
  const proxies = Object.entries(process.env).filter(([name]) => /^(?:http|no)_proxy$/i.test(name));
  for (const [name] of proxies) Reflect.deleteProperty(process.env, name);
  return () => Object.assign(process.env, Object.fromEntries(proxies));
}

/** Starts the server on a free port, as the proxy of this process until it is closed. */
export async function fixtureServer(): Promise<FixtureServer> {
  const requested: string[] = [];
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    const path = URL.parse(request.url ?? '')?.pathname ?? request.url ?? '';
    requested.push(path);
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => (open -= 1));
    const respond = path.startsWith('/longer/') ? paths['/longer'] : paths[path];
    if (respond) respond(response, path);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.on('connect', (_, socket) => {
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    through.on('error', () => socket.destroy());
    socket.on('error', () => through.destroy());
  });
  const proxy = `http://127.0.0.1:${port}`;
  const restoreEnvironment = withoutProxies();
  const withoutProxy = setGlobalProxyFromEnv({ http_proxy: proxy });
  return {
    origin: 'http://morning-post.example',
    env: { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy },
    requested,
    most: () => most,
    close: async () => {
      withoutProxy();
      restoreEnvironment();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

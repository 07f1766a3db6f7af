import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The servers for which `docs/deploy.md` has a configuration. */
export const servers = ['nginx', 'caddy'] as const;
export type ServerName = (typeof servers)[number];

/** The host name and the site's folder in the document. */
const HOST = 'news.example.org';
const ROOT = '/srv/verbatim/dist';

/** Whether a server is installed on this machine. */
export function isInstalled(name: ServerName): boolean {
  try {
    execFileSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The configuration of a server in `docs/deploy.md`. */
export function printedConfiguration(name: ServerName): string {
  const blocks = readFileSync('docs/deploy.md', 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gm);
  const [, , text = ''] = [...blocks].find(([, language]) => language === name) ?? [];
  return text;
}

/** A server on this machine that serves a site with the configuration in the document. */
export interface HostServer {
  /** The address of the front page. */
  readonly url: string;
  /** The file of its self-signed certificate. */
  readonly certificate: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server with the printed configuration, changed only in the host, the ports, the folder and the certificate.
 * @param dist the built site
 * @param edit a change to the configuration
 */
export async function startServer(
  name: ServerName,
  dist: string,
  edit: (text: string) => string = (text) => text,
): Promise<HostServer> {
  const folder = mkdtempSync(join(tmpdir(), `verbatim-${name}-`));
  const [secure, plain] = [await freePort(), await freePort()];
  const [certificate, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  execFileSync(
    'openssl',
    // prettier-ignore
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate],
    { stdio: 'ignore' },
  );
  const text = edit(printedConfiguration(name)).replaceAll(ROOT, dist);
  const file = join(folder, 'configuration');
  mkdirSync(join(folder, 'home'));
  writeFileSync(
    file,
    name === 'nginx'
      ? `daemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nuser root;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\nclient_body_temp_path ${folder}/home;\n${text
          .replaceAll('[::]:', '[::1]:')
          .replace(/(?<=listen (?:\[::1\]:)?)443/g, String(secure))
          .replace(/(?<=listen (?:\[::1\]:)?)80\b/g, String(plain))
          .replace(/(?<=ssl_certificate )\S+(?=;)/, certificate)
          .replace(/(?<=ssl_certificate_key )\S+(?=;)/, key)
          .replaceAll(HOST, 'localhost')}\n}\n`
      : `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${text.replace(`${HOST} {`, `https://localhost:${secure} {\n\ttls ${certificate} ${key}`)}`,
  );
  const child = spawn(
    name,
    name === 'nginx'
      ? ['-c', file, '-p', folder, '-e', join(folder, 'error.log')]
      : ['run', '--config', file, '--adapter', 'caddyfile'],
    {
      env: { ...process.env, HOME: join(folder, 'home'), XDG_DATA_HOME: join(folder, 'home') },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let printed = '';
  child.stderr.on('data', (data: Buffer) => (printed += data.toString()));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  for (let tries = 0; !(await answers(secure)); tries += 1) {
    if (child.exitCode !== null || tries > 200) {
      const log = name === 'nginx' ? readFileSync(join(folder, 'error.log'), 'utf8') : printed;
      await stop();
      throw new Error(`${name} does not start: ${log}`);
    }
    await wait(100);
  }
  return { url: `https://localhost:${secure}/`, certificate, stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(port: number): Promise<boolean> {
  try {
    // A running server responds to plain HTTP, if only to say that it requires TLS.
    await fetch(`http://localhost:${port}/`);
    return true;
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    return cause?.code !== 'ECONNREFUSED';
  }
}

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { once } from 'node:events';
import { distDir } from '../../../src/build/folders.ts';
import { seeded } from '../random.ts';
import { abuseOnce, switchSites, type Target } from './abuse.ts';

const SEED = 2026;

/** Connections at once, those that only stay open, and the milliseconds between two switches of the site. */
const AT_ONCE = 50;
const IDLE = 2000;
const SWITCH = 1000;

/** What a server may have more of at the end than after its first minute: descriptors, and megabytes of memory. */
const MORE_DESCRIPTORS = 20;
const MORE_MEMORY = 100;

/**
 * Serves a copy of the built site, abuses the server for some minutes, and prints its descriptors and its memory.
 * @returns whether it still answers, each request for a page that is there got it, and neither has grown
 */
export async function benchServer(minutes: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-server-'));
  const [dist, other] = [join(folder, 'dist'), join(folder, 'other')];
  for (const copy of [dist, other]) cpSync(distDir(), copy, { recursive: true });
  const program = `import { serve } from ${JSON.stringify(resolve('src/build/serve.ts'))};
    const { url } = await serve(${JSON.stringify(dist)}, 0);
    console.log(url);`;
  const server = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  let errors = '';
  server.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  const url = line.toString('utf8').trim();
  const target: Target = { port: Number(new URL(url).port), paths: pathsIn(dist) };
  const stop = new AbortController();
  let [done, switches, wrong] = [0, 0, 0];
  const random = seeded(SEED);
  const abusing = Array.from({ length: AT_ONCE }, async () => {
    while (!stop.signal.aborted) {
      await abuseOnce(target, random);
      done += 1;
    }
  });
  const idle = Array.from({ length: IDLE }, () =>
    connect(target.port, 'localhost').on('error', () => undefined),
  );
  const switching = setInterval(() => {
    switchSites(dist, other);
    switches += 1;
  }, SWITCH);
  const reading = (async () => {
    while (!stop.signal.aborted) {
      const answer = await fetch(url).catch(() => undefined);
      if (answer?.status !== 200 || !(await answer.text()).includes('</html>')) wrong += 1;
    }
  })();
  let first: Use | undefined;
  let last: Use = { descriptors: 0, memory: 0 };
  const end = performance.now() + minutes * 60_000;
  while (performance.now() < end && server.exitCode === null) {
    await new Promise((next) => setTimeout(next, Math.min(60_000, minutes * 10_000)));
    last = useOf(server.pid ?? 0);
    first ??= last;
    console.log(
      `${done} connections, ${switches} switches, ${wrong} wrong answers; ${last.descriptors} descriptors, ${last.memory} MB`,
    );
  }
  stop.abort();
  clearInterval(switching);
  for (const socket of idle) socket.destroy();
  await Promise.all([...abusing, reading]);
  await new Promise((next) => setTimeout(next, 2000));
  const after = useOf(server.pid ?? 0);
  const answer = await fetch(url).catch(() => undefined);
  console.log(
    `afterwards: status ${answer?.status}; ${after.descriptors} descriptors, ${after.memory} MB${errors === '' ? '' : `\n${errors}`}`,
  );
  server.kill();
  rmSync(folder, { recursive: true });
  return (
    answer?.status === 200 &&
    wrong === 0 &&
    errors === '' &&
    after.descriptors <= 30 + MORE_DESCRIPTORS &&
    last.memory - (first?.memory ?? 0) <= MORE_MEMORY
  );
}

interface Use {
  readonly descriptors: number;
  /** In megabytes. */
  readonly memory: number;
}

/** What a process uses; nothing where the system does not tell. */
function useOf(pid: number): Use {
  const folder = `/proc/${pid}`;
  if (!existsSync(folder)) return { descriptors: 0, memory: 0 };
  const status = readFileSync(join(folder, 'status'), 'utf8');
  const kilobytes = Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0);
  return {
    descriptors: readdirSync(join(folder, 'fd')).length,
    memory: Math.round(kilobytes / 1024),
  };
}

function pathsIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length))
    .sort();
}

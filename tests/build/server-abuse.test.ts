import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { abuseOnce, switchSites } from '../bench/server/abuse.ts';
import { seeded } from '../bench/random.ts';

/** The number of descriptors that a process has open; 0 if the system does not tell. */
function descriptorsOf(pid: number | undefined): number {
  const folder = `/proc/${pid}/fd`;
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

// `npm run bench -- --server 10` does this for minutes, with thousands of connections.
test('a server withstands hostile requests while the site is replaced, and leaves nothing open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-abuse-'));
  const [dist, other] = [join(folder, 'dist'), join(folder, 'other')];
  for (const site of [dist, other]) {
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), '<h1>front page</h1>');
    writeFileSync(join(site, 'large.json'), 'x'.repeat(4_000_000));
  }
  const program = `import { serve } from ${JSON.stringify(resolve('src/build/serve.ts'))};
    console.log((await serve(${JSON.stringify(dist)}, 0)).url);`;
  const server = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  let errors = '';
  server.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const url = line.toString('utf8').trim();
    const target = { port: Number(new URL(url).port), paths: ['/', '/large.json', '/nowhere'] };
    // Each request has its own connection: the server may close an idle one just when it is used again.
    const ask = () => fetch(url, { headers: { connection: 'close' } });
    await ask().then((answer) => answer.text());
    const before = descriptorsOf(server.pid);
    const random = seeded(11);
    for (let round = 0; round < 8; round += 1) {
      const abuses = Array.from({ length: 40 }, () => abuseOnce(target, random));
      switchSites(dist, other);
      expect(await ask().then((answer) => answer.text())).toBe('<h1>front page</h1>');
      await Promise.all(abuses);
    }
    await expect.poll(() => descriptorsOf(server.pid)).toBeLessThan(before + 5);
    expect((await ask()).status).toBe(200);
    expect(errors).toBe('');
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
});

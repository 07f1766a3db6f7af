import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const listener = `
  const { onStop } = await import(${JSON.stringify(resolve('src/build/stop-signal.ts'))});
  onStop((signal) => { console.log('received ' + signal); process.exit(); });
  setInterval(() => {}, 1000);
  console.log('listening');
`;
const shell = `
  const { spawn } = await import('node:child_process');
  spawn(process.execPath, ['--input-type=module', '--eval', ${JSON.stringify(listener)}], { stdio: 'inherit' });
`;

/** Starts a script and waits until it listens. */
async function start(script: string): Promise<{ child: ChildProcess; output: Promise<string> }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await once(child.stdout, 'data');
  // The output closes once no process holds it open.
  return { child, output: once(child.stdout, 'close').then(() => printed) };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s is reported', async (signal) => {
  const { child, output } = await start(listener);
  child.kill(signal);
  expect(await output).toBe(`listening\nreceived ${signal}\n`);
});

test('the death of the parent shell is reported, even if the shell passes on no signal', async () => {
  const { child, output } = await start(shell);
  child.kill('SIGKILL');
  expect(await output).toBe('listening\nreceived SIGTERM\n');
});

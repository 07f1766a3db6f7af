import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { text as all } from 'node:stream/consumers';
import { expect, test } from 'vitest';

/** Prints a lot, in two ways, and then says on standard error that it has continued. */
const program = `import { tolerateOutputErrors } from ${JSON.stringify(resolve('src/commands/output-errors.ts'))};
  tolerateOutputErrors();
  for (let line = 0; line < 20; line += 1) {
    process.stdout.write('a line\\n');
    console.log('another');
    await new Promise((next) => setTimeout(next, 5));
  }
  console.error('went on');`;

interface ProgramResult {
  readonly code: number | null;
  readonly errors: string;
}

/** Runs the program with its output in a file, or in a pipe that is closed after the first line. */
async function run(output: number | 'pipe'): Promise<ProgramResult> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', output, 'pipe'],
  });
  child.stdout?.once('data', () => child.stdout?.destroy());
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const errors = child.stderr === null ? '' : await all(child.stderr);
  return { code: await ended, errors };
}

test('a command continues after the program that reads its output has stopped', async () => {
  expect(await run('pipe')).toEqual({ code: 0, errors: 'went on\n' });
});

test.runIf(existsSync('/dev/full'))(
  'it says once that its output was lost because the disk is full',
  async () => {
    const full = openSync('/dev/full', 'w');
    const { code, errors } = await run(full);
    closeSync(full);
    expect(errors.split('\n')).toEqual([
      'Part of what this command printed is missing (the disk is full). Print it elsewhere, and run the command again.',
      'went on',
      '',
    ]);
    expect(code).toBe(1);
  },
);

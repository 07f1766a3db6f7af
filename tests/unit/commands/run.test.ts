import { sources } from '../../../src/interface/en/sources.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commandFile } from '../../../src/commands/command-file.mjs';
import { runHere } from '../../build/command-here.ts';

interface ProgramResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs an npm command as package.json does. */
function runProgram(name: string, ...args: readonly string[]): ProgramResult {
  const ended = spawnSync(process.execPath, ['src/commands/run.mjs', name, ...args], {
    encoding: 'utf8',
  });
  return { code: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}

/** Runs an npm command in this process, which saves the time for starting another. */
async function run(name: string, ...args: readonly string[]): Promise<ProgramResult> {
  const file = fileURLToPath(commandFile(name));
  const { code, printed, errors } = await runHere(process.cwd(), file, {}, args);
  return { code, stdout: printed, stderr: errors };
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const commands = Object.keys(scripts).filter((name) => scripts[name]?.includes('run.mjs'));

test('every script in package.json except `sbom` is one of our commands', () => {
  expect(Object.keys(scripts).filter((name) => !commands.includes(name))).toEqual(['sbom']);
  for (const name of commands) expect(scripts[name]).toBe(`node src/commands/run.mjs ${name}`);
});

test.each(['--help', '--nonsense'])(
  'a command behaves the same as a program and in this process: %s',
  async (arg) => {
    expect(runProgram('check', arg)).toEqual(await run('check', arg));
  },
);

describe.each(commands)('%s', (name) => {
  test('explains with --help what it does and which options it takes', async () => {
    const { code, stdout, stderr } = await run(name, '--help');
    expect(stdout).toMatch(/^Usage: npm (?:run )?\S+ -- .*\[OPTIONS\]\n[A-Z].*\n/);
    expect(stdout).toContain('\n  --help ');
    expect([code, stderr]).toEqual([0, '']);
  });

  test('rejects an unknown option in one line, and prints its usage', async () => {
    const { code, stdout, stderr } = await run(name, '--nonsense');
    expect(stderr).toMatch(/^Unknown option '--nonsense'\.\n\nUsage: npm /);
    expect([code, stdout]).toEqual([2, '']);
  });
});

test.each(['new', 'import'])('%s explains every kind of source', async (name) => {
  const { stdout } = await run(name, '--help');
  for (const kind of Object.keys(sources.standing))
    expect(stdout).toMatch(new RegExp(`^ {25}${kind}: \\S`, 'm'));
});

test('an argument that the command does not take is rejected, as is an option without its value', async () => {
  const extra = await run('build', 'extra');
  expect(extra.stderr).toMatch(/^Unexpected argument 'extra'\.\n\nUsage: npm run build /);
  expect(extra.code).toBe(2);
  const bare = await run('check', '--content');
  expect(bare.stderr).toMatch(/^Option '--content <value>' argument missing\.\n\nUsage: /);
  expect(bare.code).toBe(2);
});

test('an option does the same as its environment variable', async () => {
  const { code, stderr } = await run('check', '--content', 'nowhere');
  expect(stderr).toMatch(/^The content cannot be read: .*nowhere/);
  expect(code).toBe(1);
});

test('an old Node gets one sentence that names the required version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-old-node-'));
  for (const file of ['src/commands/run.mjs', 'src/commands/command-file.mjs'])
    cpSync(file, join(folder, file), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "engines": { "node": ">=99.1.0" } }');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'src/commands/run.mjs'), 'build'],
    { encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Verbatim needs Node 99\.1 or newer, and this is Node [\d.]+: .*\n$/);
  rmSync(folder, { recursive: true });
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOfProgram, outcomeOfVitest, type VitestReport } from './outcome.ts';
import { runProgram } from './program.ts';
import type { Result } from './schedule.ts';

/** The tests to run in some Vitest projects. */
export interface Tests {
  readonly projects: readonly string[];
  /** The test files, if not all of them. */
  readonly files?: readonly string[];
  /** Words in the full names of the tests, whose parts are joined by single spaces, if not all of them. */
  readonly titled?: string;
}

/** Runs tests, with environment variables, and counts them from Vitest's own report. */
export async function runTests(
  { projects, files = [], titled }: Tests,
  settings: NodeJS.ProcessEnv = {},
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-report-'));
  const file = join(folder, 'report.json');
  const { exitCode, output } = await runProgram(
    [
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...(titled === undefined ? [] : ['--testNamePattern', patternOf(titled)]),
      ...files,
    ],
    settings,
  );
  // Vitest writes the report in this form.
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
    : undefined;
  rmSync(folder, { recursive: true });
  return { outcome: outcomeOfVitest(exitCode, report, titled), output };
}

/** A pattern for these words. Vitest matches names whose parts are joined by ` > `; its report joins them with a space. */
function patternOf(titled: string): string {
  return titled.split(' ').map(RegExp.escape).join('(?: | > )');
}

/** Runs a program with the given environment variables. */
export async function runOne(
  command: readonly string[],
  settings: NodeJS.ProcessEnv,
): Promise<Result> {
  const { exitCode, output } = await runProgram(command, settings);
  return { outcome: outcomeOfProgram(exitCode), output };
}

/** Runs programs one after another, even after one has failed. Returns their combined result. */
export async function runAll(...commands: readonly (readonly string[])[]): Promise<Result> {
  const outputs: string[] = [];
  let worst = 0;
  for (const command of commands) {
    const { exitCode, output } = await runProgram(command);
    outputs.push(output);
    worst = Math.max(worst, exitCode);
  }
  return { outcome: outcomeOfProgram(worst), output: outputs.join('') };
}

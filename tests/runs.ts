import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programOutcome, vitestOutcome, type VitestReport } from './outcome.ts';
import { runProgram } from './program.ts';
import type { Result } from './schedule.ts';

/** Tests to run, by Vitest project. */
export interface Tests {
  readonly projects: readonly string[];
  /** The test files, if not all of them are to run. */
  readonly files?: readonly string[];
  /** A part of the full names of the tests, whose parts are joined by single spaces, if not all of them are to run. */
  readonly inName?: string;
}

/** Runs tests with the given environment variables, and counts them by Vitest's own report. */
export async function runTests(
  { projects, files = [], inName }: Tests,
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
      ...(inName === undefined ? [] : ['--testNamePattern', patternOf(inName)]),
      ...files,
    ],
    settings,
  );
  // Vitest's reports have this type.
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
    : undefined;
  rmSync(folder, { recursive: true });
  return { outcome: vitestOutcome(exitCode, report, inName), output };
}

/** A pattern for names that contain a text. Vitest joins the parts of a name by ` > `, and by a space in its report. */
function patternOf(text: string): string {
  return text.split(' ').map(RegExp.escape).join('(?: | > )');
}

/** Runs a program with the given environment variables. */
export async function runOne(
  command: readonly string[],
  settings: NodeJS.ProcessEnv,
): Promise<Result> {
  const { exitCode, output } = await runProgram(command, settings);
  return { outcome: programOutcome(exitCode), output };
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
  return { outcome: programOutcome(worst), output: outputs.join('') };
}

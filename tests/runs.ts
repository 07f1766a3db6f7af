import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOfProgram, outcomeOfVitest, type VitestReport } from './outcome.ts';
import { runProgram } from './program.ts';
import type { Result } from './schedule.ts';

/** Which tests of some Vitest projects are run. */
export interface Tests {
  readonly projects: readonly string[];
  /** The test files, where not all are. */
  readonly files?: readonly string[];
  /** Words in the full names of the tests, with single spaces between their parts, where not all are. */
  readonly titled?: string;
}

/** Runs tests, and counts them from Vitest's own report. */
export async function runTests({ projects, files = [], titled }: Tests): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-report-'));
  const file = join(folder, 'report.json');
  const { exitCode, output } = await runProgram([
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...(titled === undefined ? [] : ['--testNamePattern', patternOf(titled)]),
    ...files,
  ]);
  // Written by Vitest in this form.
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
    : undefined;
  rmSync(folder, { recursive: true });
  return { outcome: outcomeOfVitest(exitCode, report, titled), output };
}

/** What Vitest takes for these words: it joins the parts of a name by ` > `, where its report has a space. */
function patternOf(titled: string): string {
  return titled.split(' ').map(RegExp.escape).join('(?: | > )');
}

/** Runs a program, with settings in its environment. */
export async function runOne(
  command: readonly string[],
  settings: NodeJS.ProcessEnv,
): Promise<Result> {
  const { exitCode, output } = await runProgram(command, settings);
  return { outcome: outcomeOfProgram(exitCode), output };
}

/** Runs programs one after the other, also after one has failed; all of them together are one result. */
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

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { distDir } from '../src/build/folders.ts';
import {
  outcomeOfProgram,
  outcomeOfVitest,
  sum,
  type Outcome,
  type VitestReport,
} from './outcome.ts';

interface Stage {
  readonly name: string;
  /** Whether the stage looks at the built site, and cannot run without it. */
  readonly needsSite?: true;
  readonly run: () => Outcome;
}

const reports = mkdtempSync(join(tmpdir(), 'verbatim-reports-'));
const dist = distDir();

const stages: readonly Stage[] = [
  { name: 'format', run: () => programs(['prettier', '--check', '.']) },
  // Before lint, which needs the types of the collections that this stage writes.
  { name: 'types', run: () => programs(['node', 'src/commands/check-types.ts']) },
  {
    name: 'lint',
    run: () =>
      programs(
        ['eslint', '--max-warnings', '0', '.'],
        ['stylelint', '--max-warnings', '0', 'src/**/*.{css,astro}'],
      ),
  },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'build', run: () => programs(['node', 'src/commands/build.ts']) },
  { name: 'built site', needsSite: true, run: () => vitest('build') },
  {
    name: 'html',
    needsSite: true,
    run: () => programs(['html-validate', '--max-warnings', '0', join(dist, '**/*.html')]),
  },
  { name: 'browser', needsSite: true, run: () => vitest('browser') },
];

/** Runs the programs one after the other, also after one has failed; all of them together are one result. */
function programs(...commands: readonly (readonly string[])[]): Outcome {
  return outcomeOfProgram(Math.max(...commands.map(execute)));
}

/** Runs the tests of one Vitest project and counts them from Vitest's own report. */
function vitest(project: string): Outcome {
  const file = join(reports, `${project}.json`);
  const exitCode = execute([
    'vitest',
    'run',
    '--project',
    project,
    '--reporter',
    'default',
    '--reporter',
    'json',
    `--outputFile.json=${file}`,
  ]);
  // Written by Vitest in this form.
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
    : undefined;
  return outcomeOfVitest(exitCode, report);
}

/** Runs a program of this project's packages and gives its exit code, 128 and more where a signal ended it. */
function execute([program = '', ...args]: readonly string[]): number {
  const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  const { status, signal, error } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH },
    // npm's programs are shell scripts there.
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${program}: ${error.message}`);
  if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(128 + constants.signals[signal]);
  return status ?? 128;
}

const outcomes: Outcome[] = [];
let siteStands = true;
for (const { name, needsSite, run } of stages) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const runs = siteStands || !needsSite;
  const outcome = runs ? run() : outcomeOfProgram(1);
  outcomes.push(outcome);
  if (name === 'build' && outcome.failed > 0) siteStands = false;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = !runs
    ? 'NOT RUN, for the site could not be built'
    : outcome.failed > 0
      ? 'FAILED'
      : 'passed';
  console.log(`== ${name}: ${verdict} (${seconds} s)`);
}
rmSync(reports, { recursive: true });

const { passed, failed } = sum(outcomes);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

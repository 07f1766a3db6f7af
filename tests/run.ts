import { constants, availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { sum } from './outcome.ts';
import { stopPrograms } from './program.ts';
import { runStages, type StageResult } from './schedule.ts';
import { selectStages } from './selection.ts';
import { stages } from './stages.ts';

// `npm test` runs every stage, and `npm test -- NAME` those that `selectStages` returns.
// Reports join the parts of a test's name with “ > ”.
const name = process.argv.slice(2).join(' ').replaceAll(' > ', ' ');
const wanted = name === '' ? stages : selectStages(stages, name);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stopPrograms(signal);
    process.exit(128 + constants.signals[signal]);
  });

/** Prints the output of a stage all at once, so that it does not mix with other output. */
function report({ name, outcome, output, seconds, blockedBy }: StageResult): void {
  const verdict =
    blockedBy !== undefined
      ? `NOT RUN, because the stage “${blockedBy}”, which it needs, failed`
      : outcome.failed > 0
        ? 'FAILED'
        : 'passed';
  process.stdout.write(`\n== ${name}\n${output}== ${name}: ${verdict} (${seconds.toFixed(1)} s)\n`);
}

const results = await runStages(wanted, Math.max(2, availableParallelism()), report);
const { passed, failed } = sum(results.map(({ outcome }) => outcome));
const [first, ...others] = results.filter(({ outcome }) => outcome.failed > 0);
if (first)
  console.log(
    `\nThe first stage that failed is “${first.name}”${others.length > 0 ? `; after it: ${others.map((other) => other.name).join(', ')}` : ''}.`,
  );
// Repeats Vitest's line for each failed test, which was printed far above.
for (const { outcome, output } of results)
  if (outcome.failed > 0)
    for (const line of output.split('\n'))
      if (/^ *FAIL /.test(stripVTControlCharacters(line))) console.log(line);
const isEmpty = passed + failed === 0;
if (isEmpty) console.log(`\nNothing is named “${name}”.`);
console.log(`\n${passed} passed, ${isEmpty ? 1 : failed} failed`);
process.exitCode = failed > 0 || isEmpty ? 1 : 0;

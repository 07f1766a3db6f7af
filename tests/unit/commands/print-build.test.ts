import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { printBuild } from '../../../src/commands/print-build.ts';

/** What a terminal or a file shows of a build with one step. */
function printSteps(isTTY: boolean, isVerbose = false): string {
  const terminal = Object.assign(new PassThrough(), { isTTY });
  // Only these two members are used.
  const report = printBuild(isVerbose, terminal as unknown as typeof process.stdout);
  report.progress('Pages', 1, 4);
  report.progress('Pages', 1, 4);
  report.progress('Pages', 4, 4);
  report.step('Pages', '4 files', 1.26);
  return String(terminal.read());
}

test('a step is printed on one line', () => {
  expect(printSteps(false)).toBe('Pages         4 files (1.3 s)\n');
  expect(printSteps(true, true)).toBe('Pages         4 files (1.3 s)\n');
});

test('a terminal shows a progress bar, which the line of the step replaces', () => {
  const [first, second, line] = printSteps(true).split('\r\u001B[K');
  expect(first).toMatch(/^Pages +█{8}░{22} 1\/4$/);
  expect(second).toMatch(/^Pages +█{30} 4\/4$/);
  expect(line).toBe('Pages         4 files (1.3 s)\n');
});

import { describe, expect, test } from 'vitest';
import { programOutcome, vitestOutcome, sum, type VitestReport } from '../outcome.ts';

/** A report on files whose tests are given as “status full-name”. */
function report(...files: { status: string; tests: string[] }[]): VitestReport {
  return {
    testResults: files.map((file) => ({
      status: file.status,
      assertionResults: file.tests.map((test) => {
        const [status = '', ...name] = test.split(' ');
        return { status, fullName: name.join(' ') };
      }),
    })),
  };
}

describe('the outcome of a Vitest run', () => {
  test('counts passed and failed tests', () => {
    const run = report(
      { status: 'passed', tests: ['passed', 'passed'] },
      { status: 'failed', tests: ['passed', 'failed'] },
    );
    expect(vitestOutcome(1, run)).toEqual({ passed: 3, failed: 1 });
  });

  test('counts tests that were skipped, or kept from running by a broken hook, as failed', () => {
    const run = report({ status: 'passed', tests: ['passed', 'skipped', 'todo'] });
    expect(vitestOutcome(0, run)).toEqual({ passed: 1, failed: 2 });
  });

  test('counts a file that could not be loaded as one more failure', () => {
    const run = report(
      { status: 'failed', tests: [] },
      { status: 'failed', tests: ['passed', 'failed'] },
    );
    expect(vitestOutcome(1, run)).toEqual({ passed: 1, failed: 2 });
  });

  test('counts an error outside any test, and a run without a report, as a failure', () => {
    expect(vitestOutcome(1, report({ status: 'passed', tests: ['passed'] }))).toEqual({
      passed: 1,
      failed: 1,
    });
    expect(vitestOutcome(1, report())).toEqual({ passed: 0, failed: 1 });
    expect(vitestOutcome(0, undefined)).toEqual({ passed: 0, failed: 1 });
  });

  test('counts only tests whose names contain the given text, and a skipped one as failed', () => {
    const run = report(
      { status: 'passed', tests: ['passed a year', 'skipped a year cut off', 'skipped a day'] },
      { status: 'passed', tests: ['skipped a month'] },
    );
    expect(vitestOutcome(0, run, 'a year')).toEqual({ passed: 1, failed: 1 });
    expect(vitestOutcome(0, run, 'a decade')).toEqual({ passed: 0, failed: 0 });
    const broken = report({ status: 'failed', tests: [] });
    expect(vitestOutcome(1, broken, 'a year')).toEqual({ passed: 0, failed: 1 });
  });
});

test('the outcome of a program is its exit code', () => {
  expect(programOutcome(0)).toEqual({ passed: 1, failed: 0 });
  expect(programOutcome(2)).toEqual({ passed: 0, failed: 1 });
});

test('outcomes add up', () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
  expect(
    sum([
      { passed: 2, failed: 1 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});

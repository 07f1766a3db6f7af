/** The outcome of a part of the test run. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** The outcome of a stage that is a single program, by its exit code. */
export function programOutcome(exitCode: number): Outcome {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The outcome of a Vitest run. A test that did not pass counts as failed, even if it was skipped, marked `todo` or never
 * reached. A test file that failed although all its tests passed, or that failed before it ran any, counts as one failure;
 * so does a run that failed for a reason that is not in its report, or that left no report.
 * @param inName a part of the full names of the tests to count; others are ignored
 */
export function vitestOutcome(
  exitCode: number,
  report: VitestReport | undefined,
  inName = '',
): Outcome {
  if (report === undefined) return { passed: 0, failed: 1 };
  const files = report.testResults.map(({ status, assertionResults }) => ({
    status,
    tests: assertionResults.filter(({ fullName }) => fullName.includes(inName)),
  }));
  const tests = files.flatMap((file) => file.tests);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && file.tests.every(({ status }) => status === 'passed'),
  );
  const failed = tests.length - passed + brokenFiles.length;
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

/** Adds up outcomes. */
export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  };
}

/** What came of a part of the test run. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** The outcome of a stage that is one program: its exit code is its result. */
export function outcomeOfProgram(exitCode: number): Outcome {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The outcome of a Vitest run. A test that did not pass has failed, also one that was skipped, left to do or
 * never reached. A test file that failed with all its tests passed, or before it had any, counts as one failure;
 * so does a run that failed for a reason its report does not show, or that left no report.
 */
export function outcomeOfVitest(exitCode: number, report: VitestReport | undefined): Outcome {
  if (report === undefined) return { passed: 0, failed: 1 };
  const passed = report.numPassedTests;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status === 'passed'),
  );
  const failed = report.numTotalTests - passed + brokenFiles.length;
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

/** Adds outcomes up. */
export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  };
}

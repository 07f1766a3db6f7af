import { expect, test } from 'vitest';
import type { Issue } from '../../../src/issues/issue.ts';
import { smallContent, type SmallContent } from './small-content.ts';

type Edit = (content: SmallContent) => void;

/** An issue that a test expects. */
export interface Expected extends Pick<Issue, 'code' | 'message' | 'fix'> {
  /** The file, and the words at the issue's position; without words, the beginning of the file. */
  readonly at: readonly [file: string, words?: string];
  /** “error” if absent. */
  readonly severity?: Issue['severity'];
}

/** Defines a test that sound content, edited and then accepted, has these issues and no others. */
export function faulty(title: string, edit: Edit, ...expected: readonly Expected[]): void {
  withContent(title, async (content) => {
    edit(content);
    expectIssues(content, await content.issues(), expected);
  });
}

/** Defines a test that sound content, edited and then accepted, has no issues. */
export function sound(title: string, edit: Edit): void {
  faulty(title, edit);
}

/** Defines a test that sound content, accepted and then edited, has these issues and no others. */
export function faultyOnceAccepted(
  title: string,
  edit: Edit,
  ...expected: readonly Expected[]
): void {
  withContent(title, async (content) => {
    await content.accept();
    edit(content);
    expectIssues(content, await content.currentIssues(), expected);
  });
}

/** Defines a test that sound content, accepted and then edited, has no issues. */
export function soundOnceAccepted(title: string, edit: Edit): void {
  faultyOnceAccepted(title, edit);
}

function withContent(title: string, run: (content: SmallContent) => Promise<void>): void {
  test(title, async () => {
    const content = smallContent();
    try {
      await run(content);
    } finally {
      content.delete();
    }
  });
}

function expectIssues(
  content: SmallContent,
  issues: readonly Issue[],
  expected: readonly Expected[],
): void {
  expect(issues).toEqual(
    expected.map(({ at: [file, words], severity = 'error', ...fault }) => ({
      severity,
      ...content.at(file, words),
      ...fault,
    })),
  );
}

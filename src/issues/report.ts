import type { Issue } from './issue.ts';

/** Issues as plain text: where, how grave, what is wrong, how to mend it. Each part is on one line. */
export function formatIssues(issues: readonly Issue[]): string {
  // What is quoted from a file may hold line ends, and signs that a terminal would act on.
  const inLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');
  return issues
    .map(
      ({ file, line, column, severity, code, message, fix }) =>
        `${inLine(file)}:${line}:${column}  ${severity}  ${code}\n    ${inLine(message)}\n    → ${inLine(fix)}`,
    )
    .join('\n');
}

/** Issues as one JSON document, for other programs. */
export function issuesAsJson(issues: readonly Issue[]): string {
  return JSON.stringify({ issues }, undefined, 2);
}

/** Issues as annotations that GitHub-style CI shows beside the file. */
export function annotations(issues: readonly Issue[]): string {
  const escape = (text: string): string =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const escapeName = (text: string): string =>
    escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return issues
    .map(
      ({ severity, file, line, column, code, message, fix }) =>
        `::${severity} file=${escapeName(file)},line=${line},col=${column},title=${code}::${escape(`${message} → ${fix}`)}`,
    )
    .join('\n');
}

/** One line that counts errors and warnings. */
export function summary(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

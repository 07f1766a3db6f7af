import { issueReportText } from '../interface/strings.ts';
import { isError, type Issue } from './issue.ts';

/** Issues as plain text: where, how severe, what is wrong, how to fix it. Each part is on one line. */
export function formatIssues(issues: readonly Issue[]): string {
  // Text quoted from a file may contain line breaks and control characters that a terminal would act on.
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

/** Issues as workflow commands, which GitHub shows as annotations of the file. */
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

/** The number of errors and of warnings, on one line. */
export function summary(issues: readonly Issue[]): string {
  const errors = issues.filter(isError).length;
  return issueReportText.summary(errors, issues.length - errors);
}

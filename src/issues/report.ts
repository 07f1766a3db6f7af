import { issueReportText } from '../interface/strings.ts';
import { isError, type Issue } from './issue.ts';

/** The maximum number of issues of one kind shown for a file. Once these are fixed, the next ones are shown. */
const MAX_SHOWN = 20;

/** The first issues of each kind in each file, in order. The last of each kind says how many more there are. */
function firstOfEachKind(issues: readonly Issue[]): (Issue & { readonly more: number })[] {
  const kindOf = ({ file, code, severity }: Issue): string => `${severity} ${code} ${file}`;
  const counts = new Map<string, number>();
  for (const issue of issues) counts.set(kindOf(issue), (counts.get(kindOf(issue)) ?? 0) + 1);
  const shown = new Map<string, number>();
  return issues.flatMap((issue) => {
    const kind = kindOf(issue);
    const number = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, number);
    if (number > MAX_SHOWN) return [];
    return [{ ...issue, more: number === MAX_SHOWN ? (counts.get(kind) ?? 0) - MAX_SHOWN : 0 }];
  });
}

/**
 * Issues as plain text: where, how severe, what is wrong and how to fix it. Each part is on one line. If a file has many
 * issues of one kind, only the first are shown.
 */
export function formatIssues(issues: readonly Issue[]): string {
  // Text quoted from a file may contain line breaks and control characters that a terminal would act on.
  const inLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');
  return firstOfEachKind(issues)
    .map(
      ({ file, line, column, severity, code, message, fix, more }) =>
        `${inLine(file)}:${line}:${column}  ${severity}  ${code}\n    ${inLine(message)}\n    → ${inLine(fix)}${more > 0 ? `\n    … ${issueReportText.more(more)}` : ''}`,
    )
    .join('\n');
}

/**
 * Issues as one JSON document, for other programs: as many of each kind as in plain text. If there are more of a kind, the
 * last one shown has their number under `more`.
 */
export function issuesAsJson(issues: readonly Issue[]): string {
  const shown = firstOfEachKind(issues).map(({ more, ...issue }) =>
    more > 0 ? { ...issue, more } : issue,
  );
  return JSON.stringify({ issues: shown }, undefined, 2);
}

/** Issues as workflow commands, which GitHub shows as annotations on the file; as many of each kind as in plain text. */
export function annotations(issues: readonly Issue[]): string {
  const escape = (text: string): string =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const escapeName = (text: string): string =>
    escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return firstOfEachKind(issues)
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

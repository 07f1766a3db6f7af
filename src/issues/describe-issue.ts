import { issuesText } from '../interface/strings.ts';
import type { IssueText } from '../interface/issue-text.ts';
import { lastOf, shortened } from './shortened.ts';
import { severityOf, type IssueCode, type Severity } from './codes.ts';

/** The arguments that the text of each code takes: none, or one object. */
type Values = { [Code in IssueCode]: Parameters<(typeof issuesText)[Code]> };

const texts: { [Code in IssueCode]: (...values: Values[Code]) => IssueText } = issuesText;

/** An issue without its position. */
export interface IssueDescription extends IssueText {
  readonly code: IssueCode;
  readonly severity: Severity;
}

/** The maximum length of each text of an issue, in characters. */
const MAX_LENGTH = 2000;

/** Describes an issue: how severe it is, what is wrong and how to fix it. */
export function describeIssue<Code extends IssueCode>(
  code: Code,
  ...values: Values[Code]
): IssueDescription {
  const { message, fix } = texts[code](...values);
  return { code, severity: severityOf(code), message: abridged(message), fix: abridged(fix) };
}

/** Leaves out the middle of a text that quotes more of a file than an editor can read. */
function abridged(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  return `${shortened(text, MAX_LENGTH / 2)} ${lastOf(text, MAX_LENGTH / 2)}`;
}

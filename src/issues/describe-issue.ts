import { issuesText } from '../interface/strings.ts';
import type { IssueText } from '../interface/issue-text.ts';
import { severityOf, type IssueCode, type Severity } from './codes.ts';

/** The values that the text of each code needs: none, or one object. */
type Values = { [Code in IssueCode]: Parameters<(typeof issuesText)[Code]> };

const texts: { [Code in IssueCode]: (...values: Values[Code]) => IssueText } = issuesText;

/** An issue without its position. */
export interface IssueDescription extends IssueText {
  readonly code: IssueCode;
  readonly severity: Severity;
}

/** Describes an issue: how severe it is, what is wrong and how to fix it. */
export function describeIssue<Code extends IssueCode>(
  code: Code,
  ...values: Values[Code]
): IssueDescription {
  const { message, fix } = texts[code](...values);
  return { code, severity: severityOf(code), message, fix };
}

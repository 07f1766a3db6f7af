import type { issuesText } from '../interface/strings.ts';

/** The short, stable name of a kind of issue, such as `unknown-key`. Every code has a text. */
export type IssueCode = keyof typeof issuesText;

/** An error stops the build; a warning does not. */
export type Severity = 'error' | 'warning';

const warnings: ReadonlySet<IssueCode> = new Set([
  'unused-record',
  'role-not-attested',
  'not-on-card',
  'gloss-negates',
  'frame-not-ours',
  'gloss-figures',
  'perhaps-other-speaker',
  'never-said-without-verdict',
]);

/** The severity of an issue: an error, except for the few codes that are only warnings. */
export function severityOf(code: IssueCode): Severity {
  return warnings.has(code) ? 'warning' : 'error';
}

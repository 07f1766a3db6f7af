import checkContent from '../build/check-content.ts';
import { messageOf } from '../build/system-error.ts';
import { contentDir } from '../content/read.ts';
import { commandsText } from '../interface/strings.ts';
import { hasErrors, isError, type Issue } from '../issues/issue.ts';
import { annotations, formatIssues, issuesAsJson, summary } from '../issues/report.ts';
import { CommandError, content, runCommand, UsageError } from './command.ts';

await runCommand({
  name: 'check',
  options: { content, format: { type: 'string', default: 'text' } },
  async run({ format }) {
    if (format !== 'text' && format !== 'json')
      throw new UsageError(commandsText.check.unknownFormat(format));
    const issues = await issuesOfContent();
    if (format === 'json') console.log(issuesAsJson(issues));
    else printIssues(issues);
    return hasErrors(issues) ? 1 : 0;
  },
});

async function issuesOfContent(): Promise<readonly Issue[]> {
  try {
    return (await checkContent()).issues;
  } catch (error) {
    throw new CommandError(commandsText.build.contentUnreadable(messageOf(error)), {
      cause: error,
    });
  }
}

function printIssues(issues: readonly Issue[]): void {
  if (issues.length > 0) console.log(formatIssues(issues));
  if (issues.length > 0 && process.env['GITHUB_ACTIONS']) console.log(annotations(issues));
  console.log(commandsText.check.result(contentDir(), summary(issues)));
  if (issues.some((issue) => !isError(issue))) console.log(commandsText.check.warnings);
}

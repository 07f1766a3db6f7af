import { parseArgs } from 'node:util';
import { contentDir, readContentFolder } from '../content/read.ts';
import { readInThreads } from '../content/read-in-threads.ts';
import { checkFolder } from '../checks/gate.ts';
import { hasErrors, type Issue } from '../issues/issue.ts';
import { annotations, formatIssues, issuesAsJson, summary } from '../issues/report.ts';

/**
 * Runs the content gate over `CONTENT_DIR`.
 * @returns every issue, errors and warnings
 * @throws where the content folder cannot be read
 */
export default async function checkContent(): Promise<Issue[]> {
  return checkFolder(await readContentFolder(contentDir(), readInThreads));
}

/** `npm run check`: prints the issues; exits 1 if there is an error, 2 if the command was called wrongly. */
async function main(): Promise<void> {
  const format = formatOf(process.argv.slice(2));
  if (format === undefined) return;
  const issues = await checkContent();
  if (format === 'json') console.log(issuesAsJson(issues));
  else {
    if (issues.length > 0) console.log(formatIssues(issues));
    if (process.env['GITHUB_ACTIONS'] && issues.length > 0) console.log(annotations(issues));
    console.log(`${contentDir()}: ${summary(issues)}`);
  }
  if (hasErrors(issues)) process.exitCode = 1;
}

function formatOf(args: string[]): 'text' | 'json' | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: { format: { type: 'string', default: 'text' } },
    });
    const { format } = values;
    if (format === 'text' || format === 'json') return format;
    console.error(`There is no format “${format}”: use --format text or --format json.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  process.exitCode = 2;
  return undefined;
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(
      `The content cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  });
}

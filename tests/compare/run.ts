import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { diffArrays } from 'diff';
import { runCommand, UsageError } from '../../src/commands/command.ts';
import { commandsText } from '../../src/interface/strings.ts';
import { comparableLines, isText, stablePath } from './normalize.ts';

interface Difference {
  readonly path: string;
  readonly lines: readonly string[];
}

/** The files of a built site by path without hashes. Assets whose names differ only in the hash are numbered in order. */
function filesOf(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  for (const path of paths.sort()) {
    const stable = stablePath(relative(folder, path));
    let name = stable;
    for (let copy = 2; files.has(name); copy += 1) name = `${stable} (${copy})`;
    files.set(name, path);
  }
  return files;
}

/** The lines in which two files differ, marked `-` and `+`; none if they are the same. */
function differingLines(path: string, before: string, after: string): string[] {
  const [old, now] = [readFileSync(before), readFileSync(after)];
  if (old.equals(now)) return [];
  if (!isText(path)) return [`- ${old.length} bytes`, `+ ${now.length} bytes`];
  return diffArrays(comparableLines(String(old)), comparableLines(String(now))).flatMap(
    ({ added, removed, value }) =>
      added || removed ? value.map((line) => `${added ? '+' : '-'} ${line}`) : [],
  );
}

await runCommand({
  name: 'compare',
  positional: 'FOLDER OTHER',
  options: { lines: { type: 'string', default: '5' } },
  run({ lines: shown }, [before, after, ...more]) {
    if (before === undefined || after === undefined || more.length > 0)
      throw new UsageError(commandsText.compare.twoFolders);
    const [old, now] = [filesOf(before), filesOf(after)];
    const gone = [...old.keys()].filter((path) => !now.has(path));
    const fresh = [...now.keys()].filter((path) => !old.has(path));
    const different: Difference[] = [...old].flatMap(([path, file]) => {
      const other = now.get(path);
      const lines = other === undefined ? [] : differingLines(path, file, other);
      return lines.length > 0 ? [{ path, lines }] : [];
    });

    for (const path of gone) console.log(`only in ${before}: ${path}`);
    for (const path of fresh) console.log(`only in ${after}: ${path}`);
    printDifferences(different, Number(shown));
    console.log(
      `\n${old.size} and ${now.size} files: ${gone.length} gone, ${fresh.length} new, ${different.length} different`,
    );
    return gone.length + fresh.length + different.length > 0 ? 1 : 0;
  },
});

/** Prints the first differing lines of each file; files that differ in the same way are printed once. */
function printDifferences(different: readonly Difference[], shown: number): void {
  const groups = Map.groupBy(different, ({ lines }) => lines.join('\n'));
  for (const group of groups.values()) {
    const [{ path, lines } = { path: '', lines: [] }] = group;
    console.log(`\n${path}${group.length > 1 ? ` and ${group.length - 1} more` : ''}`);
    for (const line of lines.slice(0, shown)) console.log(`  ${line.slice(0, 200)}`);
    if (lines.length > shown) console.log(`  … ${lines.length} lines in all`);
  }
}

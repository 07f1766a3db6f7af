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

/**
 * The files of a built site, keyed by their paths without hashes. If the names of several assets differ only in the hash, all
 * but the first have a number in their keys.
 */
function filesOf(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  for (const path of paths.sort()) {
    const stable = stablePath(relative(folder, path));
    let name = stable;
    for (let number = 2; files.has(name); number += 1) name = `${stable} (${number})`;
    files.set(name, path);
  }
  return files;
}

/** The lines in which two files differ, marked `-` and `+`; empty if the files are the same. */
function differingLines(path: string, before: string, after: string): string[] {
  const [oldBytes, newBytes] = [readFileSync(before), readFileSync(after)];
  if (oldBytes.equals(newBytes)) return [];
  if (!isText(path)) return [`- ${oldBytes.length} bytes`, `+ ${newBytes.length} bytes`];
  return diffArrays(comparableLines(String(oldBytes)), comparableLines(String(newBytes))).flatMap(
    ({ added, removed, value }) =>
      added || removed ? value.map((line) => `${added ? '+' : '-'} ${line}`) : [],
  );
}

await runCommand({
  name: 'compare',
  positional: 'OLD-FOLDER NEW-FOLDER',
  options: { lines: { type: 'string', default: '5' } },
  run({ lines: maxLines }, [before, after, ...more]) {
    if (before === undefined || after === undefined || more.length > 0)
      throw new UsageError(commandsText.compare.twoFolders);
    const [oldFiles, newFiles] = [filesOf(before), filesOf(after)];
    const gone = [...oldFiles.keys()].filter((path) => !newFiles.has(path));
    const added = [...newFiles.keys()].filter((path) => !oldFiles.has(path));
    const different: Difference[] = [...oldFiles].flatMap(([path, file]) => {
      const other = newFiles.get(path);
      const lines = other === undefined ? [] : differingLines(path, file, other);
      return lines.length > 0 ? [{ path, lines }] : [];
    });

    for (const path of gone) console.log(`only in ${before}: ${path}`);
    for (const path of added) console.log(`only in ${after}: ${path}`);
    printDifferences(different, Number(maxLines));
    console.log(
      `\n${oldFiles.size} and ${newFiles.size} files: ${gone.length} gone, ${added.length} new, ${different.length} different`,
    );
    return gone.length + added.length + different.length > 0 ? 1 : 0;
  },
});

/** Prints the first few differing lines of each file. If several files have the same differences, it prints them only once. */
function printDifferences(different: readonly Difference[], maxLines: number): void {
  const groups = Map.groupBy(different, ({ lines }) => lines.join('\n'));
  for (const group of groups.values()) {
    const [{ path, lines } = { path: '', lines: [] }] = group;
    console.log(`\n${path}${group.length > 1 ? ` and ${group.length - 1} more` : ''}`);
    for (const line of lines.slice(0, maxLines)) console.log(`  ${line.slice(0, 200)}`);
    if (lines.length > maxLines) console.log(`  … ${lines.length} lines in all`);
  }
}

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { diffArrays } from 'diff';
import { comparableLines, isText, stablePath } from './normalize.ts';

const usage = `Compare two built sites, file by file:   npm run compare -- FOLDER OTHER-FOLDER
  --lines 5   how many differing lines to print of each file`;

interface Difference {
  readonly path: string;
  readonly lines: readonly string[];
}

/** The files of a built site by their path without hashes. Two assets that differ only in their hash are listed in order. */
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

/** The lines in which two files differ, marked `-` and `+`; none where they are the same. */
function differingLines(path: string, before: string, after: string): string[] {
  const [old, now] = [readFileSync(before), readFileSync(after)];
  if (old.equals(now)) return [];
  if (!isText(path)) return [`- ${old.length} bytes`, `+ ${now.length} bytes`];
  return diffArrays(comparableLines(String(old)), comparableLines(String(now))).flatMap(
    ({ added, removed, value }) =>
      added || removed ? value.map((line) => `${added ? '+' : '-'} ${line}`) : [],
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lines: { type: 'string', default: '5' } },
});
const [before, after] = positionals;
if (before === undefined || after === undefined || positionals.length > 2) {
  console.error(usage);
  process.exit(2);
}

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
// Files that differ in the same way are told together.
const groups = Map.groupBy(different, ({ lines }) => lines.join('\n'));
for (const group of groups.values()) {
  const [{ path, lines } = { path: '', lines: [] }] = group;
  console.log(`\n${path}${group.length > 1 ? ` and ${group.length - 1} more` : ''}`);
  for (const line of lines.slice(0, Number(values.lines))) console.log(`  ${line.slice(0, 200)}`);
  if (lines.length > Number(values.lines)) console.log(`  … ${lines.length} lines in all`);
}
console.log(
  `\n${old.size} and ${now.size} files: ${gone.length} gone, ${fresh.length} new, ${different.length} different`,
);
if (gone.length + fresh.length + different.length > 0) process.exitCode = 1;

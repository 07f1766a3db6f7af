import { commandsText } from '../../interface/strings.ts';
import type { Difference } from './difference.ts';

const text = commandsText.checkSite;

/** The column at which the text after a label begins. */
const INDENT = 12;

/** Prints differences. One that is the same at several addresses is printed once, with all of them. */
export function printDifferences(differences: readonly Difference[]): string {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const { what, expected, seen } = difference;
    const key = JSON.stringify([what, expected, seen]);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { what, expected, seen } = first;
      const paths = group.map(({ path }) => path);
      return `${what}\n${line(text.expected, expected)}${line(text.seen, seen)}${line(text.at, paths.join(`\n${' '.repeat(INDENT)}`))}`;
    })
    .join('\n');
}

function line(label: string, value: string | undefined): string {
  return `  ${label.padEnd(INDENT - 2)}${value || text.nothing}\n`;
}

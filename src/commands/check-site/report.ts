import { commandsText } from '../../interface/strings.ts';
import type { Difference } from './difference.ts';

const text = commandsText.checkSite;

/** The column at which the text after a label begins. */
const INDENT = 12;

/** Formats differences for the terminal. A difference found at several addresses appears once, with all the addresses. */
export function formatDifferences(differences: readonly Difference[]): string {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const { property, expected, actual } = difference;
    const key = JSON.stringify([property, expected, actual]);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { property, expected, actual } = first;
      const paths = group.map(({ path }) => path);
      return `${property}\n${line(text.expected, expected)}${line(text.seen, actual)}${line(text.at, paths.join(`\n${' '.repeat(INDENT)}`))}`;
    })
    .join('\n');
}

function line(label: string, value: string | undefined): string {
  return `  ${label.padEnd(INDENT - 2)}${value || text.nothing}\n`;
}

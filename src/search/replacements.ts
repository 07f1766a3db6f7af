/** Parses a table of replacements such as `ß:ss æ:ae`. */
export function replacements(table: string): ReadonlyMap<string, string> {
  const rows = table.split(' ').map((row) => row.split(':'));
  return new Map(rows.map(([from = '', to = '']) => [from, to]));
}

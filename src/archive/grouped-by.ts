/**
 * Groups records by keys. A record may have several.
 * @returns a function that gives the records with a key, in their original order
 */
export function groupedBy<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return (key) => groups.get(key) ?? [];
}

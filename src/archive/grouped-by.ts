/**
 * Groups records by key. A record may have several keys.
 * @returns a function that takes a key and returns the records that have it, in their original order
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

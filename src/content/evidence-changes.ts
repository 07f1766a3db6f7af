/** A field of a record's evidence that changed. Absent values are an empty text. */
export interface FieldChange {
  /** Where it stands: keys, and for a witness its id; the witness itself where it came or went as a whole. */
  readonly path: readonly string[];
  readonly was: string;
  readonly now: string;
}

/**
 * Says which fields differ between two states of a record's evidence, witness by witness and key by key. A witness that
 * came or went is one change, of its words.
 * @param was evidence as `pinnedEvidence` gives it
 * @param now the same, later
 */
export function changedFields(was: string, now: string): FieldChange[] {
  const [before, after] = [fieldsOf(was), fieldsOf(now)];
  const whole = [...changes(before.items, after.items)].filter(
    ({ key }) => before.items.has(key) !== after.items.has(key),
  );
  const within = (key: string): boolean =>
    whole.some((item) => key.startsWith(`${item.key}\u0000`));
  const single = [...changes(before.values, after.values)].filter(({ key }) => !within(key));
  return [...single, ...whole].map(({ key, ...change }) => ({
    path: key.split('\u0000'),
    ...change,
  }));
}

function* changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was = '', now = ''] = [before.get(key), after.get(key)];
    if (was !== now) yield { key, was, now };
  }
}

/** Every value of the evidence by its path, and the words of every item with an id. */
function fieldsOf(evidence: string) {
  const values = new Map<string, string>();
  const items = new Map<string, string>();
  const collect = (value: unknown, path: readonly string[]): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const id = textOf(item, 'id');
        const here = [...path, id ?? String(index)];
        if (id !== undefined) items.set(here.join('\u0000'), textOf(item, 'text') ?? id);
        collect(item, here);
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key]);
    } else values.set(path.join('\u0000'), String(value));
  };
  collect(JSON.parse(evidence), []);
  return { values, items };
}

function textOf(item: unknown, key: string): string | undefined {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, key)) return undefined;
  const value = (item as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : undefined;
}

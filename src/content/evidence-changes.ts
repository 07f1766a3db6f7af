/** A field of a record's evidence that changed. An absent value is an empty text. */
export interface FieldChange {
  /** Its keys, and the id of a witness. It ends with the witness if that was added or removed. */
  readonly path: readonly string[];
  readonly was: string;
  readonly now: string;
}

/**
 * Finds the fields that differ between two states of a record's evidence, witness by witness and key by key. A witness
 * that was added or removed is one change, of its words.
 * @param was the earlier evidence, from `pinnedEvidence`
 * @param now the later evidence
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

/** Every value of the evidence by its path, and the words of every list item that has an id. */
function fieldsOf(evidence: string) {
  const values = new Map<string, string>();
  const items = new Map<string, string>();
  const collect = (value: unknown, path: readonly string[]): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const id = stringAt(item, 'id');
        const here = [...path, id ?? String(index)];
        if (id !== undefined) items.set(here.join('\u0000'), stringAt(item, 'text') ?? id);
        collect(item, here);
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key]);
    } else values.set(path.join('\u0000'), String(value));
  };
  collect(JSON.parse(evidence), []);
  return { values, items };
}

function stringAt(item: unknown, key: string): string | undefined {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, key)) return undefined;
  const value = (item as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : undefined;
}

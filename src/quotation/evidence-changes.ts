/** A field of a record's evidence that changed. Absent values are an empty text. */
export interface FieldChange {
  /** Where it stands: keys, and for a witness its id. */
  readonly path: readonly string[];
  readonly was: string;
  readonly now: string;
}

/**
 * Says which fields differ between two states of a record's evidence, witness by witness and key by key.
 * @param was evidence as `evidence` in fingerprint.ts gives it
 * @param now the same, later
 */
export function changedFields(was: string, now: string): FieldChange[] {
  const [before, after] = [fields(was), fields(now)];
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => ({
      path: key.split('\u0000'),
      was: before.get(key) ?? '',
      now: after.get(key) ?? '',
    }));
}

/** Every value of the evidence by its path. */
function fields(evidence: string): Map<string, string> {
  const found = new Map<string, string>();
  const collect = (value: unknown, path: readonly string[]): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        collect(item, [...path, nameOf(item) ?? String(index)]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key]);
    } else found.set(path.join('\u0000'), String(value));
  };
  collect(JSON.parse(evidence), []);
  return found;
}

function nameOf(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? item.id
    : undefined;
}

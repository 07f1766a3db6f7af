import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/**
 * Text that `yaml` and `js-yaml` may read differently, or that YAML may read differently from what the editor meant: a document
 * separator, an indicator where a value can begin, an empty key, a list or map as a key, a tab, an invisible character, or a
 * curly quotation mark at the beginning of a title, dek or name.
 */
const AMBIGUOUS =
  /^(?:---|\.{3})|(?:^|[\s,[\]{}"'])[#&*!%@`?]|[,[\]{}]\s*:|[^\P{C}\n]|^(?:title|dek|name|container-title):\s*[“„«‘]/mu;

/**
 * Reads YAML that contains nothing ambiguous, with every scalar as a string. This only saves time: `yaml` gives the same
 * result but takes about six times as long, since it also tracks the position of every value.
 * @returns keys and their values; undefined for any other text, valid or not
 */
export function readSimpleYaml(text: string): object | undefined {
  if (AMBIGUOUS.test(text)) return undefined;
  try {
    const data = load(text, { schema: FAILSAFE_SCHEMA, onWarning: refuse });
    return typeof data === 'object' && !Array.isArray(data) && hasAllValues(data)
      ? data
      : undefined;
  } catch {
    return undefined;
  }
}

/** Rejects what `js-yaml` only warns about, such as bad indentation, because `yaml` treats it as an error. */
function refuse(warning: Error): never {
  throw warning;
}

/** Whether every key has a value. A missing value is null here, but an empty string in `yaml`. */
function hasAllValues(data: unknown): data is object {
  if (typeof data === 'string') return true;
  return typeof data === 'object' && data !== null && Object.values(data).every(hasAllValues);
}

import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/** What an editor may have meant as words and YAML does not, and what one reader of YAML takes and another refuses. */
const unusual: readonly RegExp[] = [
  /[^\P{C}\n]|[\u00A0\u2028\u2029]/u,
  /#|\\"/,
  /(?:^|[\s,[{])(?:[&*!%@`]|\?(?:\s|$))/m,
  /^(?:---|\.\.\.)/m,
  // Keys that are no words.
  /[\]},[{] *:/,
  // Brackets and quotation marks that are not closed on their line.
  /(?:^|[:-] +)[[{][^\]}\n]*$/m,
  /^[^"\n]*"(?:[^"\n]*"[^"\n]*")*[^"\n]*$/m,
  /^[^'\n]*'(?:[^'\n]*'[^'\n]*')*[^'\n]*$/m,
];

/**
 * Reads YAML that holds none of its rarer signs, for a tenth of what it costs to take it apart with all its places.
 * Every scalar is text.
 * @returns keys and their values; undefined for any other text, right or wrong
 */
export function readPlainYaml(text: string): unknown {
  if (unusual.some((sign) => sign.test(text))) return undefined;
  try {
    const data = load(text, { schema: FAILSAFE_SCHEMA });
    return typeof data === 'object' && !Array.isArray(data) && isWhole(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Whether every key has a value. */
function isWhole(data: unknown): boolean {
  if (typeof data === 'string') return true;
  return typeof data === 'object' && data !== null && Object.values(data).every(isWhole);
}

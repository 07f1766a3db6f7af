import type { Graph, Thing } from 'schema-dts';

/** Serializes nodes as JSON-LD for a `script` element. */
export function serialize(nodes: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return jsonForScript(graph);
}

/**
 * Serializes a value as JSON for a `script` element. Since `<` is escaped, nothing in it can end the script or begin a comment.
 * The line separators that older browsers take for line breaks are escaped as well.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

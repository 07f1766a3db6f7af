import type { Graph, Thing } from 'schema-dts';

/**
 * Serializes nodes as JSON-LD for a script element. Nothing in it can end the script or begin a comment, since `<` is
 * escaped. So are the line separators that older browsers take for line breaks.
 */
export function serialize(nodes: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return jsonForScript(graph);
}

/** A value as JSON that cannot end the `script` element it is in. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

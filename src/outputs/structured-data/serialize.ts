import type { Graph, Thing } from 'schema-dts';

/**
 * Nodes as the text of a JSON-LD script. Nothing in it can end the script or begin a comment in it: `<` stands
 * escaped, and so do the line separators that older scripts take for line ends.
 */
export function serialize(nodes: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

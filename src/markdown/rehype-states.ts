import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Gives each state of a scene its id. This comes after the sanitizer, which would prefix ids that Markdown sets. */
export function rehypeStates() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { dataState } = properties;
      if (typeof dataState !== 'string') return;
      properties['id'] = dataState;
      delete properties['dataState'];
    });
  };
}

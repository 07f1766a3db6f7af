import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { parseBody } from './parse-body.ts';

/** The words of a Markdown text as readers see them, on one line: without notes, formatting and addresses. */
export function plainWords(markdown: string): string {
  const tree = parseBody(new VFile(markdown));
  if (!tree) return markdown;
  let words = '';
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      words += node.value;
    else if (node.type === 'break' || blocks.has(node.type)) words += ' ';
    else if (node.type === 'image') words += node.alt ?? '';
  });
  return words.replace(/\s+/g, ' ').trim();
}

/** The types of blocks, whose words must not be joined to those before them. */
const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'code']);

import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { parseBody } from './parse-body.ts';

/** The words of a Markdown text as a reader sees them, on one line: without notes, marks of formatting and addresses. */
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

/** Blocks, whose words are not joined to those before. */
const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'code']);

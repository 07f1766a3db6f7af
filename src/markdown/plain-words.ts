import { VFile } from 'vfile';
import { parseBody } from './parse-body.ts';
import { textOf } from './text-of.ts';

/** The words of a Markdown text as readers see them, on one line, without notes, formatting or addresses. */
export function plainWords(markdown: string): string {
  const tree = parseBody(new VFile(markdown));
  return tree ? textOf(tree).replace(/\s+/g, ' ') : markdown;
}

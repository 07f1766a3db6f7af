import type { Root } from 'mdast';
import { remark } from 'remark';
import type { VFile } from 'vfile';
import { remarkPlugins } from './plugins.ts';
import { exceededLimit } from './parser-limits.ts';

const processor = remark().use(remarkPlugins).freeze();

/** Parses a body with the plugins that also render it. Returns undefined if it exceeds a limit or nests blocks too deeply. */
export function parseBody(file: VFile): Root | undefined {
  if (exceededLimit(String(file)) !== undefined) return undefined;
  try {
    return processor.runSync(processor.parse(file), file) as Root;
  } catch {
    return undefined;
  }
}

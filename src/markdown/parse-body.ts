import type { Root } from 'mdast';
import { remark } from 'remark';
import type { VFile } from 'vfile';
import { remarkPlugins } from './plugins.ts';
import { tangleOf } from './tangle.ts';

const processor = remark().use(remarkPlugins).freeze();

/** Parses a body with the plugins that also render it; undefined if its parts are too many or too deeply nested. */
export function parseBody(file: VFile): Root | undefined {
  if (tangleOf(String(file)) !== undefined) return undefined;
  try {
    return processor.runSync(processor.parse(file), file) as Root;
  } catch {
    return undefined;
  }
}

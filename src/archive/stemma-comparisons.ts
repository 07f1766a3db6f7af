import type { Comparisons } from '../stemma/tree.ts';
import type { Archive } from './archive.ts';
import type { Quote } from './records.ts';

/** How the printings of a quotation compare, for the drawing of how its words traveled. */
export function stemmaComparisons(
  quote: Quote,
  archive: Pick<Archive, 'variantOf' | 'variantFromParent' | 'sources'>,
): Comparisons {
  return {
    variantOf: (witness) => archive.variantOf(quote, witness),
    variantFromParent: (witness) => archive.variantFromParent(quote, witness),
    issued: (source) => archive.sources.getOrThrow(source).issued,
  };
}

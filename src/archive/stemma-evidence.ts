import type { Evidence } from '../stemma/tree.ts';
import type { Archive } from './archive.ts';
import type { Quote } from './records.ts';

/** What a drawing of how the words of a record traveled needs to know of its printings. */
export function stemmaEvidence(
  quote: Quote,
  archive: Pick<Archive, 'variantOf' | 'stepOf' | 'sources'>,
): Evidence {
  return {
    variantOf: (witness) => archive.variantOf(quote, witness),
    stepOf: (witness) => archive.stepOf(quote, witness),
    issued: (source) => archive.sources.getOrThrow(source).issued,
  };
}

import type { Comparable } from '../quotation/compare-texts.ts';
import { directionOf } from '../quotation/direction.ts';
import type { Witness } from '../schemas/witness.ts';
import { barcodeOf, type Barcode } from './barcode.ts';
import { wholeChanges } from './whole-changes.ts';

/** The barcodes drawn so far, by printing. A printing belongs to only one record. */
const drawn = new WeakMap<Witness, Barcode>();

/**
 * Draws how a printing differs from the copy-text of its record. Each printing is drawn only once, because many lists show
 * the same quotation, and comparing its printings costs more than anything else in a list.
 */
export function printingBarcode(
  record: Comparable & { readonly 'copy-text': string },
  witness: Witness,
): Barcode {
  const cached = drawn.get(witness);
  if (cached) return cached;
  const copyText = record.witnesses.find(({ id }) => id === record['copy-text']) ?? witness;
  const barcode = barcodeOf(
    wholeChanges(record, copyText, witness),
    directionOf(copyText.language ?? record.language),
  );
  drawn.set(witness, barcode);
  return barcode;
}

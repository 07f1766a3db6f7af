import { expect, test } from 'vitest';
import { directionOf } from '../../../src/quotation/direction.ts';
import { barcodeOf } from '../../../src/stemma/barcode.ts';
import { printingBarcode } from '../../../src/stemma/printing-barcode.ts';
import { wholeChanges } from '../../../src/stemma/whole-changes.ts';
import { recordOf } from './fixture-records.ts';
import { fixtures } from './fixtures.ts';

test('a printing’s barcode shows its comparison with the copy-text', () => {
  for (const fixture of Object.values(fixtures)) {
    const { record } = recordOf(fixture);
    for (const witness of record.witnesses) {
      const copyText = record.witnesses.find(({ id }) => id === record['copy-text']) ?? witness;
      const drawn = printingBarcode(record, witness);
      expect(drawn).toEqual(
        barcodeOf(
          wholeChanges(record, copyText, witness),
          directionOf(copyText.language ?? record.language),
        ),
      );
      expect(printingBarcode(record, witness)).toBe(drawn);
    }
  }
});
